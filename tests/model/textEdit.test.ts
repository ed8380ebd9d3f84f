import { describe, expect, it } from 'vitest';
import { editText, type TextEdit } from '../../src/model/textEdit.ts';

const edit = (line: number, column: number, from: string, to: string): TextEdit => ({
  at: { file: 'a.md', line, column, length: from.length },
  from,
  to,
});

describe('editText', () => {
  it.each([
    ['in the middle of a line', 'a b\nc d e\n', [edit(2, 3, 'd', 'x')], 'a b\nc x e\n'],
    ['at the very end', 'a b', [edit(1, 3, 'b', '')], 'a '],
    ['several on a line', 'a b c', [edit(1, 1, 'a', 'long'), edit(1, 5, 'c', '')], 'long b '],
    ['an insertion', 'a\n---\n', [edit(2, 1, '', '\n')], 'a\n\n---\n'],
    ['with the line ends of the file', 'a\r\n---\r\n', [edit(2, 1, '', '\n')], 'a\r\n\r\n---\r\n'],
    ['behind a byte-order mark', '\uFEFFa b', [edit(1, 3, 'b', 'c')], '\uFEFFa c'],
  ])('changes text %s', (_, text, edits, expected) => {
    expect(editText(text, edits)).toEqual({ text: expected, made: edits });
  });

  it.each([
    ['other words', [edit(1, 1, 'b', 'c')]],
    ['no such line', [edit(7, 1, 'a', 'c')]],
    ['no such line, for an insertion', [edit(7, 1, '', 'c')]],
  ])('leaves a place alone that holds %s', (_, edits) => {
    expect(editText('a', edits)).toEqual({ text: 'a', made: [] });
  });

  it('makes one of two that meet, and of two that are the same', () => {
    expect(editText('abc', [edit(1, 1, 'ab', 'x'), edit(1, 2, 'bc', 'y')])).toEqual({
      text: 'ay',
      made: [edit(1, 2, 'bc', 'y')],
    });
    expect(editText('a', [edit(1, 1, '', 'x'), edit(1, 1, '', 'x')])).toEqual({
      text: 'xa',
      made: [edit(1, 1, '', 'x')],
    });
  });
});
