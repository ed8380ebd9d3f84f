import { expect, it } from 'vitest';
import type { SheetContext } from '../../../src/render/sheets/sheetContext.ts';
import { talkOutline } from '../../../src/render/speaker/talkOutline.ts';
import { factText, helpLineText, makeDeck, oneSource, sectionText } from '../../support/makeDeck.ts';

const body = `## {fact:depth.value} and {fact:depth}

Note:
Call {helpline:line.phone}, five words more.

Handout:
And {fact:width}.

---
## Another

Note:
Again {fact:depth}, and {fact:height.2010}.
`;

it('says which claims each slide and its notes make, each in its words once, and nothing that stands on handouts alone', () => {
  const { deck } = makeDeck({
    manifest: { host: "'Hope Church'" },
    sections: { 'part/one': sectionText(body) },
    facts:
      factText('depth', { text: '"a depth of {value}"', value: '12' }) +
      factText('width') +
      factText('height', { values: '{ "2010": 5 }' }),
    sources: oneSource,
    helplines: helpLineText('line'),
  });
  const slides = deck.slides.map((slide) => ({ slide, section: { markup: '' } })) as unknown as SheetContext['slides'];
  const metadata = { title: 'A talk', language: 'en', keywords: [] } as unknown as SheetContext['metadata'];
  const outline = talkOutline({ deck, slides, metadata });
  expect(outline.host).toBe('Hope Church');
  expect(outline.sections[0]?.form).toBe('full');
  expect(outline.slides.map(({ claims }) => claims)).toEqual([
    ['fact:depth', 'helpline:line'],
    ['fact:depth', 'fact:height'],
  ]);
  expect(outline.slides.map(({ words }) => words)).toEqual(deck.slides.map(({ noteWords }) => noteWords));
  expect(outline.claims.map(({ id, words }) => [id, words])).toEqual([
    ['depth', 'a depth of 12'],
    ['line', expect.stringMatching(/^A help line, 1-800-555-\d{4}$/)],
    ['height', 'something that was counted; 2010: 5'],
  ]);
});
