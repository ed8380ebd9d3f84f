import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writingPlace } from '../../../../../../src/client/studio/section/editor/completion/writingPlace.ts';
import { hideComments, maskCode } from '../../../../../../src/parse/maskCode.ts';

const pieces = [
  '## A headline',
  'Words and {fact:a',
  '- item {fact:b} and `{fact:c`',
  '```map\nalt: {fact:d\ncities: [A, B]\n```',
  '```js\nconst a = {fact:e\n```',
  '~~~\n{fact:f\n~~~',
  '- x\n\n  ```map\n  alt: y\n  ```',
  '<!-- .slide: layout="end" -->',
  '<!-- words {fact:g -->',
  '<!--\nmore\n{fact:h\n-->',
  '---',
  'Note:\nI say `one` and {helpline:a.',
  '![A bus](a.svg) and ==term==',
  '``a ` b`` {fact:i',
  "```diagram\nkind: path\nitems:\n  - { title: 'x', icon: eye }\n  - title: |\n      text\n```",
];
/** A line between slides that came first would begin front matter, which `maskCode` is not handed. */
const document = fc
  .array(fc.constantFrom(...pieces), { maxLength: 8 })
  .map((parts) => ['Words', ...parts].join('\n\n'));

it('offers no naming and no word where the parser reads code or a comment, wherever the cursor is', () => {
  fc.assert(
    fc.property(document, (text) => {
      const masked = maskCode(hideComments(text)).text;
      for (let cursor = 0; cursor <= text.length; cursor += 1) {
        const place = writingPlace(text, cursor, () => false);
        // The name of a fence, and that of a comment, are what makes them one.
        if (place === undefined || place.kind === 'fence' || place.kind === 'comment') continue;
        // Between two signs that are code or a comment's, it is inside.
        expect([place.kind, masked.slice(cursor - 1, cursor + 1)]).not.toEqual([place.kind, '\uFFFC\uFFFC']);
      }
    }),
    { numRuns: 60 },
  );
});

it('says something of any text without failing, and its stretch holds the cursor', () => {
  const signs = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ':',
    '-',
    ' ',
    '\n',
    '\r\n',
    "'",
    '"',
    '|',
    '#',
    'a',
    'alt',
    '```',
    '<!--',
    '=',
    '(',
    '!',
    ',',
  );
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 40 }), fc.nat(), (parts, seed) => {
      for (const begin of ['', '---\n', '```map\n']) {
        const text = begin + parts.join('');
        const cursor = seed % (text.length + 1);
        const place = writingPlace(text, cursor, () => true);
        if (place === undefined) continue;
        expect(place.from).toBeLessThanOrEqual(cursor);
        expect(place.to).toBeGreaterThanOrEqual(cursor);
        expect(place.to).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 2000 },
  );
});
