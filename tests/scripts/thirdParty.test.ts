import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedPackages } from '../../scripts/third-party/shippedPackages.js';
import { thirdPartyPage } from '../../scripts/third-party/thirdPartyPage.js';

/** Licences under which the kit takes packages in: all let it be passed on under its own, given that they are named. */
const known = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'Python-2.0', 'MIT', 'MIT-0', 'OFL-1.1'];

const page = readFileSync('THIRD-PARTY.md', 'utf8').replaceAll('\r\n', '\n');

describe('THIRD-PARTY.md', () => {
  it('is up to date; `npm run third-party` writes it', () => {
    expect(page === thirdPartyPage(process.cwd())).toBe(true);
  });

  it('names what is compiled in, what is installed beside it, and what these need', () => {
    const names = shippedPackages(process.cwd()).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['reveal.js', 'marked', '@fontsource/literata', 'lucide-static', 'postcss', 'tar-fs']),
    );
    expect(names).not.toContain('vite');
    expect(names).not.toContain('vitest');
    for (const name of names) expect(page).toContain(`| ${name} | `);
  });

  it('knows every licence, and shows its text or says that there is none', () => {
    const others = shippedPackages(process.cwd()).filter(({ license }) => !known.includes(license));
    expect(others).toEqual([]);
    expect(page).toMatch(/### [^\n]*assets\/fonts\/signs[^\n]*\n\n```text\n[^`]*SIL OPEN FONT LICENSE/i);
    expect(page).toMatch(/Natural Earth[^\n]*public domain/);
  });
});
