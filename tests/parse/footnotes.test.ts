import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/model/plainText.ts';
import { sectionSeparators } from '../../src/parse/cutSlides.ts';
import { parseSlides } from '../../src/parse/parseSlides.ts';
import { outline, shownTokens } from '../support/tokenOutline.ts';

const read = (body: string) => parseSlides('a.md', body, 1, { separators: sectionSeparators, external: false });
const told = (body: string): string[] =>
  read(body).diagnostics.map(({ code, severity, at }) => `${code} ${severity} ${at?.line}:${at?.column}+${at?.length}`);
const texts = (body: string): string[] => read(body).value.map(({ tokens }) => plainText(tokens));

describe('footnotes', () => {
  it('are references and, at the end of the slide, their texts', () => {
    expect(outline(shownTokens('A[^1] b[^x].\n\n[^x]: Two\n[^1]: O *n* e'))).toEqual([
      'paragraph 1:1+12',
      '  text 1:1+1 text=A exact=true',
      '  footnoteReference 1:2+4 id=1 number=1',
      '  text 1:6+2 text= b exact=true',
      '  footnoteReference 1:8+4 id=x number=2',
      '  text 1:12+1 text=. exact=true',
      'footnotes 4:1+13',
      '  footnote 4:1+13 number=1',
      '    paragraph 4:7+7',
      '      text 4:7+1 text=O  exact=true',
      '      em 4:9+3',
      '        text 4:10+1 text=n exact=true',
      '      text 4:12+2 text= e exact=true',
      '  footnote 3:1+9 number=2',
      '    paragraph 3:7+3',
      '      text 3:7+3 text=Two exact=true',
    ]);
  });

  it.each<[string, string, string[]]>([
    ['one named twice', 'A[^1] b[^1]\n\n[^1]: N', ['A b\nN']],
    ['one in another case', 'A[^Ab]\n\n[^aB]: N', ['A\nN']],
    ['an address alone, which is no link definition', 'A[^1]\n\n[^1]: https://a.example/b', ['A\nhttps://a.example/b']],
    ['one defined right below its paragraph', 'A[^1]\n[^1]: N', ['A\nN']],
    ['one that is defined first', '[^1]: N\n\nA[^1]', ['A\nN']],
    ['one that is defined on a later slide', 'A[^1]\n\n---\n\nB\n\n[^1]: N', ['A\nN', 'B']],
    ['one name on each slide', 'A[^1]\n\n[^1]: N\n\n---\n\nB[^1]\n\n[^1]: M', ['A\nN', 'B\nM']],
    ['one defined below the notes', 'A[^1]\n\nNote:\nSaid.\n\n[^1]: N', ['A\nN']],
    ['one in a list, a table, a quote and a title', '# A[^1]\n\n- b[^2]\n\n[^1]: N\n[^2]: M', ['A\nb\nN\nM']],
    ['a text of lines that go on', 'A[^1]\n\n[^1]: N\nm\n  o\n\nB', ['A\nB\nN m o']],
    ['a text of paragraphs', 'A[^1]\n\n[^1]: N\n\n    M\n\n  - O\n\nB', ['A\nB\nN\nM\nO']],
    ['a text that begins in the next line', 'A[^1]\n\n[^1]:\n    N', ['A\nN']],
    ['a text with code in it', 'A[^1]\n\n[^1]: N\n\n    ```\n    ---\n    ```\n\nB', ['A\nB\nN']],
    ['one in the text of another', 'A[^1]\n\n[^1]: N[^2]\n[^2]: M', ['A\nN\nM']],
    ['one that names itself', 'A[^1]\n\n[^1]: N[^1]', ['A\nN']],
    ['a note that stands in the line', 'A^[N *m* [o](p)] b', ['A b\nN m o']],
  ])('read %s', (_, body, expected) => {
    expect(texts(body)).toEqual(expected);
    expect(told(body)).toEqual([]);
  });

  it('are numbered by themselves in notes and handout text', () => {
    const body = 'A[^1]\n\nNote:\nB[^2]\n\nHandout:\nC[^2] d[^1]\n\n[^1]: N\n[^2]: M';
    const [slide] = read(body).value;
    const numbers = [slide?.tokens, slide?.notes, slide?.handout].map((part) =>
      outline(part ?? []).flatMap((line) => /footnoteReference .* id=(\S+ number=\d)/.exec(line)?.[1] ?? []),
    );
    expect(numbers).toEqual([['1 number=1'], ['2 number=1'], ['2 number=1', '1 number=2']]);
  });

  it('belong to the title by their number alone', () => {
    expect(plainText(read('# A[^1]\n\n[^1]: N').value[0]?.heading ?? [])).toBe('A');
  });

  it.each<[string, string, string[]]>([
    ['a reference without a text', '## A\n\nB[^1]', ['unknown-footnote warning 3:2+4']],
    ['a text that nothing refers to', '## A\n\n[^1]: N', ['unused-footnote warning 3:1+7']],
    ['a second text of one name', 'A[^1]\n\n[^1]: N\n\n[^1]: M', ['unused-footnote warning 5:1+7']],
    ['a reference in columns', '```columns\n- "A[^1]"\n- B\n```', ['unknown-footnote warning 1:1+10']],
  ])('warn of %s', (_, body, expected) => {
    expect(told(body)).toEqual(expected);
  });

  it.each([
    ['a reference without a text, which prints as it is', 'A[^1] b', 'A[^1] b'],
    ['a link', '[^1](https://a.example)', '^1'],
    ['code', '`[^1]` and `^[a]`', '[^1] and ^[a]'],
    ['what is escaped', '\\[^1] \\^[a]', '[^1] ^[a]'],
    ['brackets with spaces', '[^ a] [^a b]', '[^ a] [^a b]'],
  ])('are not %s', (_, body, expected) => {
    expect(texts(body)).toEqual([expected]);
  });
});
