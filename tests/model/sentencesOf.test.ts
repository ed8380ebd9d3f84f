import { expect, it } from 'vitest';
import { sentencesOf } from '../../src/model/sentencesOf.ts';
import type { Token } from '../../src/model/tokens.ts';

const at = { file: 'a.md', line: 1, column: 1, length: 1 };
const text = (words: string): Token => ({ type: 'text', text: words, exact: true, at, attributes: {} });
const term = (words: string): Token => ({ type: 'term', children: [text(words)], at, attributes: {} });
const paragraph = (...children: Token[]): Token => ({ type: 'paragraph', children, at, attributes: {} });
const texts = (...tokens: Token[]): string[] => sentencesOf(tokens).map((one) => one.text);

it('ends sentences where they end, and not after initials or inside figures', () => {
  expect(
    texts(paragraph(text('Ask first. “Who pays?” she said. It is 1.5 miles. The U.S. law of St. Paul holds!'))),
  ).toEqual(['Ask first.', '“Who pays?” she said.', 'It is 1.5 miles.', 'The U.S. law of St. Paul holds!']);
});

it('keeps what stands inside a sentence with it', () => {
  expect(texts(paragraph(text('One. A '), term('debt'), text(' grows. '), term('Fear'), text(' holds.')))).toEqual([
    'One.',
    'A debt grows.',
    'Fear holds.',
  ]);
});

it('has none of lists', () => {
  expect(texts({ type: 'list', ordered: false, start: 1, items: [], at, attributes: {} })).toEqual([]);
});
