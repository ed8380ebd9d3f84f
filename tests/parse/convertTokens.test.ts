import { describe, expect, it } from 'vitest';
import { outline, shownTokens } from '../support/tokenOutline.ts';

const told = (body: string): string[] => outline(shownTokens(body));

describe('convertTokens', () => {
  it.each<[string, string, string[]]>([
    ['a heading', '### A', ['heading 1:1+5 depth=3', '  text 1:5+1 text=A exact=true']],
    ['a paragraph', 'A\nb', ['paragraph 1:1+1', '  text 1:1+1 text=A\nb exact=true']],
    ['a quote', '> A', ['blockquote 1:1+3', '  paragraph 1:3+1', '    text 1:3+1 text=A exact=true']],
    ['a rule', 'A\n\n***\n', ['paragraph 1:1+1', '  text 1:1+1 text=A exact=true', 'rule 3:1+3']],
    [
      'a forced break',
      'A  \nb',
      ['paragraph 1:1+3', '  text 1:1+1 text=A exact=true', '  break 1:2+1', '  text 2:1+1 text=b exact=true'],
    ],
    ['an escape', '\\*A', ['paragraph 1:1+3', '  text 1:1+2 text=* exact=false', '  text 1:3+1 text=A exact=true']],
    ['code in running text', '`A`', ['paragraph 1:1+3', '  codespan 1:1+3 text=A']],
    ['a block of code', '```js [1]\nA\n```', ['code 1:1+9 info=js [1] text=A']],
    ['a block of code without a language', '```\nA\n```', ['code 1:1+3 info= text=A']],
    ['code by its indent', '    A', ['code 1:1+5 info= text=A']],
    ['a block of HTML', '<div>A</div>', ['html 1:1+12 markup=<div>A</div>']],
    [
      'HTML in running text',
      'A <b>',
      ['paragraph 1:1+5', '  text 1:1+1 text=A  exact=true', '  html 1:3+3 markup=<b>'],
    ],
    [
      'references',
      '{fact:a-1.value} {helpline:b}',
      [
        'paragraph 1:1+29',
        '  fact 1:1+16 id=a-1 part=value',
        '  text 1:17+1 text=  exact=true',
        '  helpline 1:18+12 id=b',
      ],
    ],
    [
      'links',
      '[A](#b "C") [d](e)',
      [
        'paragraph 1:1+18',
        '  link 1:1+11 href=#b title=C',
        '    text 1:2+1 text=A exact=true',
        '  text 1:12+1 text=  exact=true',
        '  link 1:13+6 href=e',
        '    text 1:14+1 text=d exact=true',
      ],
    ],
    [
      'pictures',
      '![A](b "C") ![](d)',
      [
        'paragraph 1:1+18',
        '  image 1:1+11 href=b alt=A title=C',
        '  text 1:12+1 text=  exact=true',
        '  image 1:13+6 href=d alt=',
      ],
    ],
    ['nothing of definitions and blank lines', '\n\n[a]: b\n\n', []],
  ])('reads %s', (_, body, expected) => {
    expect(told(body)).toEqual(expected);
  });

  it.each([
    ['**A**', 'strong', 2],
    ['*A*', 'em', 1],
    ['~~A~~', 'del', 2],
    ['==A==', 'term', 2],
  ])('reads %s', (body, type, marks) => {
    expect(told(body)).toEqual([
      `paragraph 1:1+${body.length}`,
      `  ${type} 1:1+${body.length}`,
      `    text 1:${marks + 1}+1 text=A exact=true`,
    ]);
  });

  it('reads key terms with marks inside, and no lone signs of equality', () => {
    expect(told('==a *b*==')).toEqual([
      'paragraph 1:1+9',
      '  term 1:1+9',
      '    text 1:3+1 text=a  exact=true',
      '    em 1:5+3',
      '      text 1:6+1 text=b exact=true',
    ]);
    for (const body of ['a == b == c', '== a==', '==a ==', '====', '==a=b==', 'a ==b']) {
      expect(told(body).filter((line) => line.includes('term'))).toEqual([]);
    }
  });

  it('reads lists: their numbers, tasks, and items with and without paragraphs', () => {
    expect(told('3. A\n4. b')).toEqual([
      'list 1:1+4 ordered=true start=3',
      '  listItem 1:1+4',
      '    textBlock 1:4+1',
      '      text 1:4+1 text=A exact=true',
      '  listItem 2:1+4',
      '    textBlock 2:4+1',
      '      text 2:4+1 text=b exact=true',
    ]);
    expect(told('- A\n\n- b').filter((line) => !line.includes('text'))).toEqual([
      'list 1:1+3 ordered=false start=1',
      '  listItem 1:1+3',
      '    paragraph 1:3+1',
      '  listItem 3:1+3',
      '    paragraph 3:3+1',
    ]);
    expect(told('- [x] A\n- [ ] b\n- c').filter((line) => line.includes('listItem'))).toEqual([
      '  listItem 1:1+7 checked=true',
      '  listItem 2:1+7 checked=false',
      '  listItem 3:1+3',
    ]);
  });

  it('reads tables: how columns are set, and their cells', () => {
    const [table] = shownTokens('| A | b | c | d |\n|:--|:-:|--:|---|\n| e | *f* |  | h |');
    expect(table?.type === 'table' && table.head.map(({ align }) => align)).toEqual(['left', 'center', 'right', null]);
    expect(outline(table === undefined ? [] : [table])).toEqual([
      'table 1:1+17',
      '  text 1:3+1 text=A exact=true',
      '  text 1:7+1 text=b exact=true',
      '  text 1:11+1 text=c exact=true',
      '  text 1:15+1 text=d exact=true',
      '  text 3:3+1 text=e exact=true',
      '  em 3:7+3',
      '    text 3:8+1 text=f exact=true',
      '  text 3:16+1 text=h exact=true',
    ]);
    expect(table?.type === 'table' && table.rows.map((row) => row.map(({ align }) => align))).toEqual([
      ['left', 'center', 'right', null],
    ]);
  });

  it('knows where alternative text stands, when the file holds it in the same words', () => {
    const altOf = (body: string) => {
      const [paragraph] = shownTokens(body);
      const image = paragraph !== undefined && 'children' in paragraph ? paragraph.children[0] : undefined;
      return image?.type === 'image' ? image.altAt : undefined;
    };
    expect(altOf('![Wide grass](a.svg)')).toEqual({ file: 'a.md', line: 1, column: 3, length: 10 });
    expect(altOf('![Wide \\[grass\\]](a.svg)')).toBeUndefined();
  });

  it('reads fences at the first level only', () => {
    const fence = '```qr\nurl: https://example.org\nalt: A\n```';
    expect(told(fence)[0]).toMatch(/^fence 1:1\+5 kind=qr /);
    expect(told(`- A\n\n  ${fence.replaceAll('\n', '\n  ')}`).at(-1)).toMatch(/^ +code /);
    expect(told(`> ${fence.replaceAll('\n', '\n> ')}`).at(-1)).toMatch(/^ +code /);
  });

  it('puts what stands in columns where their fence does', () => {
    expect(told('text\n\n```columns\n- A\n- "*b*"\n```').slice(2)).toEqual([
      'columns 3:1+10',
      '  paragraph 3:1+10',
      '    text 3:1+10 text=A exact=true',
      '  paragraph 3:1+10',
      '    em 3:1+10',
      '      text 3:1+10 text=b exact=true',
    ]);
  });
});
