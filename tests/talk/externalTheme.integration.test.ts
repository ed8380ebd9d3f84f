import { expect, it } from 'vitest';
import { tempProject } from '../support/tempProject.ts';

it.each([
  ['black', []],
  // What a deck without a name has in Slidev, Marp and Quarto.
  ['default', []],
  ['steppe', []],
  ['sepia', ['bad-value 2:8']],
])('knows the theme %s of a deck from elsewhere, or says where it is named', async (theme, expected) => {
  const { talk } = tempProject({ 'talk.md': `---\ntheme: ${theme}\n---\n\n# A headline\n` });
  const [deck] = JSON.parse((await talk('check', 'talk.md', '--json')).out);
  const told: readonly { code: string; at: { line: number; column: number } }[] = deck.diagnostics;
  expect(told.map(({ code, at }) => `${code} ${at.line}:${at.column}`)).toEqual(expected);
});
