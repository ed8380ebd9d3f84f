import { describe, expect, it } from 'vitest';
import { parseSection } from '../../src/parse/parseSection.ts';
import { outline, shownTokens } from '../support/tokenOutline.ts';

const told = (body: string): string[] => outline(shownTokens(body));

describe('loosePath', () => {
  it.each<[string, string, string]>([
    ['a picture', '![A bus](my photo.png)', 'image 1:1+22 href=my photo.png alt=A bus'],
    ['a picture with a title', '![A bus](my photo.png "T t")', 'image 1:1+28 href=my photo.png alt=A bus title=T t'],
    ['a picture with pairs of brackets', '![[a] b](photo (1).png)', 'image 1:1+23 href=photo (1).png alt=[a] b'],
    ['a picture without words', '![](a b.SVG#x)', 'image 1:1+14 href=a b.SVG#x'],
    ['a picture as Obsidian writes it', '![[my photo.png]]', 'image 1:1+17 href=my photo.png'],
    ['one with words', '![[a.png|A bus]]', 'image 1:1+16 href=a.png alt=A bus'],
    ['one with a width', '![[a.png|300x200]]', 'image 1:1+18 href=a.png @width=300'],
    ['a link to a file', '[A **b**](my file.pdf)', 'link 1:1+22 href=my%20file.pdf'],
    ['a link to a file in capitals', '[A](my file.PDF)', 'link 1:1+16 href=my%20file.PDF'],
    ['a link to an address without a lock', '[A](HTTP://a.example/b c)', 'link 1:1+25 href=HTTP://a.example/b%20c'],
    ['a picture of a phone', '![A](b c.heic)', 'image 1:1+14 href=b c.heic alt=A'],
    ['a picture as Obsidian writes it, in capitals', '![[A.PNG]]', 'image 1:1+10 href=A.PNG'],
    ['one with blanks around', '![[ a b.png| A bus ]]', 'image 1:1+21 href=a b.png alt=A bus'],
    ['one with a width and blanks', '![[a.png| 300 ]]', 'image 1:1+16 href=a.png @width=300'],
    ['one with words that end with a number', '![[a.png|x300]]', 'image 1:1+15 href=a.png alt=x300'],
    ['one with words that begin with a number', '![[a.png|300 cows]]', 'image 1:1+19 href=a.png alt=300 cows'],
    ['a link to an address', '[A](https://a.example/b c)', 'link 1:1+26 href=https://a.example/b%20c'],
  ])('reads %s', (_, body, expected) => {
    const [, inside = ''] = told(body);
    expect(inside.trim().replace(/ alt=(?= |$)/, '')).toBe(expected);
  });

  it.each([
    ['prose behind brackets', 'He said [sic](so it was written then).'],
    ['prose behind a mark and brackets', 'Oh![1](see page 3)'],
    ['a file named in prose', '![x](see a.png for more)'],
    ['two pictures', '![a](b c) and (d.png)'],
    ['an address in prose', '[sic](see https:// b)'],
    ['a link to what only pictures are', '[a](b c.heic)'],
    ['what is escaped', '\\!\\[a](b c.png) \\[a](b c.pdf)'],
    ['code', '`![a](b c.png)`'],
    ['a page of Obsidian', '![[my note]]'],
  ])('leaves %s', (_, body) => {
    expect(told(body).filter((line) => /^\s*(?:image|link) /.test(line))).toEqual([]);
  });

  it.each([
    ['in a slide', '## A\n\nSee ![a](b c.png)', '7:5'],
    ['in a list', '## A\n\n- ![[a.png]]', '7:3'],
    ['in notes', '## A\n\nNote:\n[a](https://a.example/b c)', '8:1'],
    ['in columns', '## A\n\n```columns\n- "![a](b c.png)"\n- B\n```', '7:1'],
    ['in notes of another spelling', '## A\n\n<aside class="notes">\n\n![a](b c.png)\n\n</aside>', '9:1'],
  ])('warns of one %s', (_, body, place) => {
    const { diagnostics } = parseSection('a', 'a.md', `---\ntitle: A\nminutes: 1\n---\n${body}`);
    expect(diagnostics.map(({ code, severity, at }) => `${code} ${severity} ${at?.line}:${at?.column}`)).toEqual([
      `loose-path warning ${place}`,
    ]);
  });

  it.each([
    ['![a](b c.png)', '![a](<b c.png>)'],
    ["![a](b c.png 'T')", "![a](<b c.png> 'T')"],
    ['[**a**](https://a.example/b c)', '[**a**](<https://a.example/b c>)'],
    ['![[b c.png]]', '![](<b c.png>)'],
    ['![[b.png|A bus]]', '![A bus](<b.png>)'],
  ])('mends %s', (from, to) => {
    const { diagnostics } = parseSection('a', 'a.md', `---\ntitle: A\nminutes: 1\n---\n## A\n\nSee ${from}`);
    const at = { file: 'a.md', line: 7, column: 5, length: from.length };
    expect(diagnostics.map(({ fix }) => fix)).toEqual([[{ at, from, to }]]);
  });

  it('does not mend a picture whose width would be lost, nor one on two lines', () => {
    const body = '---\ntitle: A\nminutes: 1\n---\n## A\n\n![[a.png|300]] ![two\nlines](b c.png)';
    expect(parseSection('a', 'a.md', body).diagnostics.map(({ code, fix }) => [code, fix])).toEqual([
      ['loose-path', undefined],
      ['loose-path', undefined],
    ]);
  });

  it('says nothing of a link to a file, which is left out and told of as that', () => {
    const body = '---\ntitle: A\nminutes: 1\n---\n## A\n\n[a](b c.pdf)';
    expect(parseSection('a', 'a.md', body).diagnostics).toEqual([]);
  });

  it('says nothing of paths that every program reads', () => {
    const body =
      '---\ntitle: A\nminutes: 1\n---\n## A\n\n![a](<b c.png>) ![a](b%20c.png) ![a](b.png "c d") [a](b "c.pdf")';
    expect(parseSection('a', 'a.md', body).diagnostics).toEqual([]);
  });
});
