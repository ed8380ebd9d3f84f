import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const colorsIn = (text: string): string[] => text.match(/#[\da-f]{6}\b/gi)?.map((color) => color.toLowerCase()) ?? [];
/** The colours of the theme, and its night with a little less light. */
const palette = new Set([...colorsIn(readFileSync('assets/themes/steppe/tokens.css', 'utf8')), '#0c1a29']);

const folders = ['assets/illustrations', 'assets/scenes'] as const;
const sizes = { 'assets/illustrations': '640 400', 'assets/scenes': '600 220' } as const;
const namesIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.svg'));

it.each(folders)('the pictures of %s are all told of in their README, each with what it shows', (folder) => {
  const rows = readFileSync(`${folder}/README.md`, 'utf8').matchAll(/^\| `(.+)` \| (.{20,}) \|$/gm);

  expect([...rows].map(([, name]) => `${name}.svg`).sort()).toEqual(namesIn(folder));
});

describe.each(folders.flatMap((folder) => namesIn(folder).map((name) => [folder, name] as const)))(
  '%s/%s',
  (folder, name) => {
    const svg = readFileSync(`${folder}/${name}`, 'utf8');

    it('is as large as the others and painted in the palette of the theme', () => {
      const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sizes[folder]}">\n  <!-- `;
      expect(svg.slice(0, head.length)).toBe(head);
      expect(colorsIn(svg).filter((color) => !palette.has(color))).toEqual([]);
    });

    it('has no words, and nothing from elsewhere', () => {
      expect(svg).not.toMatch(/<(text|image|use|style|script|foreignObject)\b|href|\bid=/);
    });
  },
);
