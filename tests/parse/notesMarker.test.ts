import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dialectNotesMarker } from '../../src/parse/notesMarker.ts';

const found = (pattern: string, text: string): [number, string][] =>
  [...text.matchAll(new RegExp(pattern, 'gim'))].map((match) => [match.index, match[0]]);

it('finds what reveal-md finds', () => {
  const piece = fc.constantFrom('\n', '\n', ' ', '\t', 'Note:', 'notes:', 'a', '\r', '\u2028', '\u00a0', 'note', ':');
  const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (one) => {
      expect(found(dialectNotesMarker, one)).toEqual(found('^\\s*notes?:', one));
    }),
    { numRuns: 1000, seed: 1 },
  );
});
