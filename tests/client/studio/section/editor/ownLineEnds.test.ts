import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeLineEnds,
  type EndsChange,
  putLineEnds,
  takeLineEnds,
} from '../../../../../src/client/studio/section/editor/ownLineEnds.ts';

const piece = fc.constantFrom('a', 'б', '\u{1F41D}', '\r\n', '\n', '\r', '\uFEFF', ' ', '\u2028');
const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const inserts = fc.array(fc.constantFrom('x', '\n'), { maxLength: 4 }).map((pieces) => pieces.join(''));

/** Edits of one moment: places in the text as the editor holds it, in order and apart. */
const edits = fc.array(fc.tuple(fc.nat(12), fc.nat(6), inserts), { maxLength: 4 });

interface Unit {
  readonly shown: string;
  readonly written: string;
}

/** The text, sign by sign, as it is shown and as it is written: what is left alone must stay as it is written. */
function unitsOf(own: string): Unit[] {
  return [...own.matchAll(/\r\n|[\s\S]/gu)].map(([written]) => ({
    shown: /^[\r\n]/.test(written) ? '\n' : written,
    written,
  }));
}

const breaksIn = (units: readonly Unit[]): number => units.filter(({ shown }) => shown === '\n').length;

describe('takeLineEnds and putLineEnds', () => {
  it('give back every text byte for byte', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const own = takeLineEnds(text);
        expect(own.lines).not.toContain('\r');
        expect(putLineEnds(own.lines, own)).toBe(text);
      }),
    );
  });
});

describe('changeLineEnds', () => {
  it('leaves every byte alone that no edit replaces, and every line a line', () => {
    fc.assert(
      fc.property(texts, edits, (text, wanted) => {
        const { mark, ends, lines } = takeLineEnds(text);
        const units = unitsOf(text.slice(mark.length));
        const changes: EndsChange[] = [];
        /** What is kept, as it is written, and a gap for each sign that is new. */
        const kept: (string | undefined)[] = [];
        let shown = '';
        let done = 0;
        for (const [skip, length, insert] of wanted) {
          const from = Math.min(done + skip, units.length);
          const to = Math.min(from + length, units.length);
          const before = units.slice(done, from);
          kept.push(...before.map(({ written }) => written), ...[...insert].map(() => undefined));
          shown += before.map((unit) => unit.shown).join('') + insert;
          const line = breaksIn(units.slice(0, from));
          changes.push({ line, gone: breaksIn(units.slice(from, to)), come: insert.split('\n').length - 1 });
          done = to;
        }
        kept.push(...units.slice(done).map(({ written }) => written));
        shown += units
          .slice(done)
          .map((unit) => unit.shown)
          .join('');
        const text2 = putLineEnds(shown, changeLineEnds({ mark, ends }, changes));
        expect(text2.startsWith(mark)).toBe(true);
        expect(lines).toBe(units.map((unit) => unit.shown).join(''));
        const written = takeLineEnds(text2);
        expect(written.mark + written.lines).toBe(mark + shown);
        const writtenAs = [...text2.slice(mark.length).matchAll(/\r\n|[\s\S]/gu)].map(([sign]) => sign);
        const isJoined = (index: number): boolean => kept[index] === '\n' && writtenAs[index - 1] === '\r';
        expect(writtenAs).toEqual(kept.map((own, index) => (isJoined(index) ? '\r' : (own ?? writtenAs[index]))));
      }),
    );
  });

  it('keeps an empty line that has come to stand between a lone return and a lone feed', () => {
    const own = takeLineEnds('one\rtwo\nthree');
    expect(putLineEnds('one\n\nthree', changeLineEnds(own, [{ line: 1, gone: 0, come: 0 }]))).toBe('one\r\rthree');
  });

  it('ends a new line as the line in which it begins', () => {
    const own = takeLineEnds('one\r\ntwo\nthree');
    const after = changeLineEnds(own, [
      { line: 0, gone: 0, come: 1 },
      { line: 2, gone: 0, come: 1 },
    ]);
    expect(after.ends).toEqual(['\r\n', '\r\n', '\n', '\n']);
  });
});
