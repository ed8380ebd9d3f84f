import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepLineEnds } from '../../src/edit/keepLineEnds.ts';
import { mergeTexts } from '../../src/edit/mergeTexts.ts';

const base = 'a\nb\nc\nd\ne\n';

describe('a merge', () => {
  it('takes what either changed, and what both changed alike once', () => {
    expect(mergeTexts(base, 'A\nb\nc\nd\ne\n', 'a\nb\nc\nd\nE\n')).toEqual({ kind: 'merged', text: 'A\nb\nc\nd\nE\n' });
    expect(mergeTexts(base, 'x\na\nb\nc\nd\ne\n', 'x\na\nb\nc\nd\ne\n')).toEqual({
      kind: 'merged',
      text: `x\n${base}`,
    });
  });

  it('tells of lines that both changed, and keeps what is settled', () => {
    expect(mergeTexts(base, 'a\nmine\nc\nd\ne\n', 'a\ntheirs\nc\nd\nE\n')).toEqual({
      kind: 'conflict',
      parts: [
        { kind: 'settled', text: 'a\n' },
        { kind: 'conflict', base: 'b\n', mine: 'mine\n', theirs: 'theirs\n' },
        { kind: 'settled', text: 'c\nd\nE\n' },
      ],
    });
  });

  it('has the line ends of the disk', () => {
    const theirs = `\uFEFF${base.replaceAll('\n', '\r\n')}e2`;
    expect(mergeTexts(base, base.replace('a', 'A'), theirs)).toEqual({
      kind: 'merged',
      text: theirs.replace('a', 'A'),
    });
  });

  it('loses no line of either side, unless it tells of a conflict', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'Қ', '🐎', '', 'c d'), { maxLength: 12 });
    const own = (side: string) =>
      fc.array(
        fc.integer({ min: 0, max: 12 }).map((at) => ({ at, line: side })),
        { maxLength: 4 },
      );
    fc.assert(
      fc.property(lines, own('mine'), own('theirs'), (old, mine, theirs) => {
        const text = (added: readonly { at: number; line: string }[]): string =>
          added
            .reduce<string[]>((now, { at, line }, n) => now.toSpliced(at, 0, `${line}${n}`), old)
            .map((line) => `${line}\n`)
            .join('');
        const merged = mergeTexts(text([]), text(mine), text(theirs));
        if (merged.kind === 'conflict') {
          const sides = merged.parts.filter(({ kind }) => kind === 'conflict');
          expect(sides.length).toBeGreaterThan(0);
          return;
        }
        expect(merged.text.split('\n').sort()).toEqual(
          [
            ...old,
            ...mine.map(({ line }, n) => `${line}${n}`),
            ...theirs.map(({ line }, n) => `${line}${n}`),
            '',
          ].sort(),
        );
      }),
    );
  });
});

describe('an editor that knows one line end', () => {
  it.each(['a\r\nb\r\n', 'a\r\nb\nc\rd', '\uFEFFa\r\n\r\n', 'a\nb', ''])('changes none in %j', (text) => {
    const shown = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    expect(keepLineEnds(text, shown)).toBe(text);
    expect(keepLineEnds(text, `new\n${shown}`).replace(/^(\uFEFF?)new\r?\n/, '$1')).toBe(text);
  });
});
