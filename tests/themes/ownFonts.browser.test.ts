import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPdf } from '../support/readPdf.ts';
import { tempProject } from '../support/tempProject.ts';

const liberation = 'node_modules/pdfjs-dist/standard_fonts/LiberationSans-';

const theme = `extends: plain
fonts:
  heading: "@fontsource/noto-sans-hebrew"
  text: [Bee-Regular.ttf, Bee-Bold.ttf]
`;

/** A talk in a theme whose headings are set in a package's font, and whose words in files of its own. */
function beeTalk(): ReturnType<typeof tempProject> & { readonly folder: string } {
  const project = tempProject({
    'assets/themes/bee/theme.yaml': theme,
    'decks/talk.yaml': 'title: שלום\naudience: general\nslot: 5\ntheme: bee\nsections:\n  - bees/who\n',
    'decks/sections/bees/who.md':
      '---\ntitle: Bees\nminutes: 1\n---\n## שלום bees\n\nBees **fly** to 4 flowers.\n\nNote:\nShort.\n',
  });
  const folder = join(project.root, 'assets/themes/bee');
  cpSync(`${liberation}Regular.ttf`, join(folder, 'Bee-Regular.ttf'));
  cpSync(`${liberation}Bold.ttf`, join(folder, 'Bee-Bold.ttf'));
  cpSync('node_modules/@fontsource/noto-sans-hebrew', join(project.root, 'node_modules/@fontsource/noto-sans-hebrew'), {
    recursive: true,
  });
  return { ...project, folder };
}

it('fonts of a theme’s own print as letters, and their words are read back', async () => {
  const { talk, root } = beeTalk();
  const { exit, err } = await talk('build', 'talk', '--only', 'slides');
  expect(err).not.toContain('error');
  expect(exit).toBe(0);
  const { fonts, pages } = await readPdf(readFileSync(join(root, 'dist/talk/slides.pdf')));
  const names = fonts.filter(({ subtype }) => subtype === 'CIDFontType2').map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['LiberationSans', 'LiberationSans-Bold']));
  expect(names.some((name) => name.startsWith('NotoSansHebrew'))).toBe(true);
  expect(fonts.filter(({ subtype }) => subtype === 'Type3')).toEqual([]);
  expect(pages.map(({ text }) => text).join(' ')).toContain('Bees fly to 4 flowers.');
});

it('a font whose letters are damaged is the author’s to mend, and named', async () => {
  const { talk, folder } = beeTalk();
  const file = join(folder, 'Bee-Regular.ttf');
  const bytes = readFileSync(file);
  for (let entry = 12; entry < 12 + bytes.readUInt16BE(4) * 16; entry += 16) {
    if (bytes.toString('latin1', entry, entry + 4) !== 'glyf') continue;
    const start = bytes.readUInt32BE(entry + 8);
    bytes.fill(0x7f, start, start + bytes.readUInt32BE(entry + 12));
  }
  writeFileSync(file, bytes);
  const { exit, out } = await talk('build', 'talk', '--only', 'slides', '--json');
  expect([exit, out]).toEqual([1, expect.stringContaining('broken-font')]);
});
