import { expect, it } from 'vitest';
import { checkParts, placesOf, sectionText } from '../support/makeDeck.ts';

const ruledWith = (words: number) =>
  checkParts({
    sections: { 'part/one': sectionText(`## A headline that does not count\n\n${'word '.repeat(words)}`) },
  });

it.each([
  [26, 'warning'],
  [40, 'warning'],
  [41, 'error'],
])('says of %i words beside the title: %s', (words, severity) => {
  const result = ruledWith(words);
  expect(placesOf(result, 'too-many-words')).toEqual(['decks/sections/part/one.md:5:1']);
  expect(result.diagnostics.find(({ code }) => code === 'too-many-words')?.severity).toBe(severity);
});

it('is silent at 25', () => {
  expect(placesOf(ruledWith(25), 'too-many-words')).toEqual([]);
});

it('counts the words of columns and drawings, not those of alternative text and captions', () => {
  const many = 'word '.repeat(13).trim();
  const columns = `## A headline\n\n\`\`\`columns\n- ${many}\n- ${many}\n\`\`\``;
  expect(placesOf(checkParts({ sections: { 'part/one': sectionText(columns) } }), 'too-many-words')).toHaveLength(1);
  const drawing = `## A headline\n\n\`\`\`icons\nitems: [{ icon: eye, label: See }]\ncaption: ${many} ${many}\nalt: ${many} ${many}\n\`\`\``;
  expect(placesOf(checkParts({ sections: { 'part/one': sectionText(drawing) } }), 'too-many-words')).toEqual([]);
});

it('parts the words before and behind a line break', () => {
  expect(ruledText(`## A headline\n\n${'a<br>b '.repeat(13)}`)).toBe(1);
});

it('does not count the words of a title slide', () => {
  expect(ruledText(`<!-- .slide: layout="title" -->\n## A headline\n\n${'word '.repeat(41)}`)).toBe(0);
});

function ruledText(body: string): number {
  return placesOf(checkParts({ sections: { 'part/one': sectionText(body) } }), 'too-many-words').length;
}

it('parts the words of lines that end in two blanks', () => {
  expect(ruledText(`## A headline\n\n${'a  \n'.repeat(26)}`)).toBe(1);
});
