import { expect, it } from 'vitest';
import { inLanguages } from '../../src/compose/inLanguages.ts';
import { slideHash } from '../../src/compose/slideHash.ts';
import { plainText } from '../../src/model/plainText.ts';
import type { SlideDraft } from '../../src/model/section.ts';
import { madeSection, madeTwin } from '../support/twinParts.ts';

const section = madeSection(
  '## A\n\nWords\n\n![A bus](bus.svg)\n\nNote:\nSay.\n\nHandout:\nRead.\n\nHandout (kk):\nОқы.\n\n---\n## B\n\nHandout:\nMore.\n',
);
const [first] = section.slides.map((slide) => slideHash(slide));
const twin = madeTwin(
  `<!-- .slide: translates="${first}" -->\n## a\n\nPalabras\n\n![Un autobús](bus.svg)\n\nNote:\nDiga.\n\nHandout:\nLea.\n`,
);

const made = inLanguages(
  { language: 'en', languages: ['en', 'es'] },
  new Map([['part/one', section]]),
  new Map([['part/one', [twin]]]),
  'en',
).value.get('part/one');

it('puts words and handout text side by side, pictures once, and notes in the first language', () => {
  const [slide] = made?.slides ?? [];
  const [columns, picture, ...more] = slide?.tokens ?? [];
  if (columns?.type !== 'columns') throw new Error('no columns');
  const [left = [], [right] = []] = columns.columns;
  expect(plainText(left)).toBe('A\nWords');
  expect(right).toMatchObject({ type: 'language', language: 'es' });
  expect(right?.type === 'language' && plainText(right.children)).toBe('a\nPalabras');
  expect(picture).toMatchObject({ type: 'paragraph', children: [{ type: 'image', alt: 'A bus' }] });
  expect(more).toEqual([]);
  expect(plainText(slide?.notes ?? [])).toBe('Say.');
});

it('keeps what readers have supplied in further languages beside the two', () => {
  const [handout] = made?.slides[0]?.handout ?? [];
  if (handout?.type !== 'languages') throw new Error('no languages');
  expect(handout.children.map(({ language, children }) => [language, plainText(children)])).toEqual([
    [undefined, 'Read.'],
    ['es', 'Lea.'],
    ['kk', 'Оқы.'],
  ]);
});

it('says once what one of the two does not have', () => {
  const whole = ({ tokens, handout, notes }: SlideDraft) => ({ tokens, handout, notes });
  const [slide, source] = [made?.slides[1], section.slides[1]];
  if (slide === undefined || source === undefined) throw new Error('no slide');
  expect(whole(slide)).toEqual(whole(source));
});

it('has the section’s own words in both', () => {
  expect(made).toMatchObject({
    title: 'One',
    beside: { language: 'es', title: 'Uno' },
    translation: { language: 'es' },
  });
});
