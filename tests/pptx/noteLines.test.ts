import { expect, it } from 'vitest';
import { noteLines } from '../../src/pptx/noteLines.ts';
import { makeDeck } from '../support/makeDeck.ts';

function linesOf(notes: string) {
  const section = `---\ntitle: One\nminutes: 1\n---\n## A heading of its own\n\nNote:\n${notes}\n`;
  const [slide] = makeDeck({ sections: { one: section } }).deck.slides;
  return noteLines(slide?.notes ?? []).map(({ text, level }) => `${level} ${text}`);
}

it('has a paragraph for each of the author’s, and lists with their levels', () => {
  expect(linesOf('Say **this** first.\n\nThen wait.\n\n- one\n  - two\n  - three\n- four')).toEqual([
    '0 Say this first.',
    '0 Then wait.',
    '1 one',
    '2 two',
    '2 three',
    '1 four',
  ]);
});

it('has the words of quotes and tables, and nothing of what draws', () => {
  expect(linesOf('> Bees do nothing\n> for show.\n\n![A hive](hive.png)')).toEqual(['0 Bees do nothing for show.']);
  expect(linesOf('')).toEqual([]);
});
