import { describe, expect, it } from 'vitest';
import { appendRecords } from '../../src/parse/appendRecords.ts';
import { yamlDocument } from '../../src/parse/yamlDocument.ts';

const record = { id: 'new', text: 'new:\n  text: words\n  note: |\n    a\n\n    b' };
const read = (text: string): unknown => yamlDocument(text.replace(/^\uFEFF/, '')).toJS();

describe('records are added behind the others, whose bytes stay:', () => {
  it.each([
    ['an ordinary file', 'a:\n  text: x\n', 'a:\n  text: x\n\nnew:\n'],
    ['no line end at the end', 'a:\n  text: x', 'a:\n  text: x\n\nnew:\n'],
    ['comments alone', '# schema\n# words\n', '# schema\n# words\n\nnew:\n'],
    ['a comment at the end', 'a: { text: x }\n# end', 'a: { text: x }\n# end\n\nnew:\n'],
    ['CRLF', '# c\r\na:\r\n  text: x\r\n', '# c\r\na:\r\n  text: x\r\n\r\nnew:\r\n'],
    ['a byte-order mark', '\uFEFFa:\n  text: x\n', '\uFEFFa:\n  text: x\n\nnew:\n'],
    ['ids that are indented', '  a:\n    text: x\n', '  a:\n    text: x\n\n  new:\n'],
    ['a start of the document', '---\na:\n  text: x\n', '---\na:\n  text: x\n\nnew:\n'],
    ['nothing', '', 'new:\n'],
    ['a text that keeps its blank lines', 'a:\n  text: |+\n    x\n', 'a:\n  text: |+\n    x\nnew:\n'],
  ])('%s', (_, source, start) => {
    const added = appendRecords(source, [record]);
    expect(added?.slice(0, start.length)).toBe(start);
    expect(added?.startsWith(source)).toBe(true);
    expect(read(added ?? '')).toEqual({ ...(read(source) as object), new: { text: 'words', note: 'a\n\nb\n' } });
  });

  it('several at once, in order', () => {
    expect(
      appendRecords('a: 1\n', [
        { id: 'b', text: 'b: 2' },
        { id: 'c', text: 'c: 3' },
      ]),
    ).toBe('a: 1\n\nb: 2\n\nc: 3\n');
  });
});

describe('nothing is added to', () => {
  it.each([
    ['a file between braces', '{ a: { text: x } }\n'],
    ['a file with mistakes', 'a: [\n'],
    ['a list', '- a\n'],
    ['a word', 'word\n'],
    ['a file that has the id', 'new:\n  text: x\n'],
    ['a file whose document is closed', 'a: 1\n...\n'],
    ['a file of two documents', 'a: 1\n---\nb: 2\n'],
  ])('%s', (_, source) => {
    expect(appendRecords(source, [record])).toBeUndefined();
  });
});
