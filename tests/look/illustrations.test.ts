import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = 'assets/illustrations';
const names = readdirSync(folder).filter((name) => name.endsWith('.svg'));
const colorsIn = (text: string): string[] => text.match(/#[\da-f]{6}\b/gi)?.map((color) => color.toLowerCase()) ?? [];
const palette = new Set(colorsIn(readFileSync('assets/themes/steppe/tokens.css', 'utf8')));

it('are all told of in their README, each with what it shows', () => {
  const rows = readFileSync(`${folder}/README.md`, 'utf8').matchAll(/^\| `(.+)` \| (.{20,}) \|$/gm);

  expect([...rows].map(([, name]) => `${name}.svg`).sort()).toEqual(names);
});

describe.each(names)('the illustration %s', (name) => {
  const svg = readFileSync(`${folder}/${name}`, 'utf8');

  it('is as large as the others and painted in the palette of the theme', () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 640 400">\n {2}<!-- /);
    expect(colorsIn(svg).filter((color) => !palette.has(color))).toEqual([]);
  });

  it('has no words, and nothing from elsewhere', () => {
    expect(svg).not.toMatch(/<(text|image|use|style|script|foreignObject)\b|href|\bid=/);
  });
});
