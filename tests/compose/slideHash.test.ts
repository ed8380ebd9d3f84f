import { expect, it } from 'vitest';
import { slideHash } from '../../src/compose/slideHash.ts';
import { madeSection } from '../support/twinParts.ts';

const hashOf = (body: string): string => {
  const [slide] = madeSection(body).slides;
  if (slide === undefined) throw new Error('no slide');
  return slideHash(slide);
};

const body = '## A title\n\n- one `b`\n\n![A bus](bus.svg)\n\nNote:\nSay {fact:x.number}.\n\nHandout:\nRead it.\n';

it('is eight digits that stay the same over the years', () => {
  expect(hashOf(body)).toBe('e290bd2c');
});

it.each([
  [
    'white space',
    '## A  title\n\n\n* one `b`\n\n![A bus](bus.svg)\n\nNote:\nSay\n{fact:x.number}.\n\nHandout:\n\nRead it.',
  ],
  ['markup', body.replace('A title', 'A *title*').replace('Read', '==Read==')],
  [
    'a comment, an attribute and another file of the picture',
    `<!-- .slide: layout="split" -->\n<!-- see -->\n${body.replace('bus.svg', 'car.svg')}`,
  ],
  ['handout text in another language', `${body}\nHandout (kk):\nОқы.\n`],
])('does not change with %s', (_, other) => {
  expect(hashOf(other)).toBe(hashOf(body));
});

it.each([
  ['a word', body.replace('title', 'tittle')],
  ['code', body.replace('`b`', '`c`')],
  ['what a picture shows', body.replace('A bus', 'A car')],
  ['a note', body.replace('Say', 'Tell')],
  ['a fact', body.replace('x.number', 'y.number')],
  ['handout text', body.replace('Read it', 'Read them')],
  ['the place of a word', body.replace('Read it.', '').replace('Say', 'Read it. Say')],
])('changes with %s', (_, other) => {
  expect(hashOf(other)).not.toBe(hashOf(body));
});
