import { describe, expect, it } from 'vitest';
import { ownMarkdown } from '../../src/import/ownMarkdown.ts';

function own(text: string, isNotes = false) {
  const told: number[] = [];
  const picture = (href: string) => (href.includes('gone') ? undefined : `new/${href}`);
  const tell = (_: string, offset: number) => void told.push(offset);
  return { text: ownMarkdown(text, { picture, tell, ids: new Set(['here']) }, isNotes).text, told };
}

describe('text of another deck in a section', () => {
  it.each([
    ['the first heading as title', '# A\n\n# B\n\n#### C\n', '## A\n\n### B\n\n#### C\n'],
    ['headings with a line under them', 'A\n===\n\nB\n---\n', '## A\n\n### B\n'],
    ['pictures at their new address', '![a](b.png "c") ![](<d e.png>)', '![a](new/b.png "c") ![](<new/d e.png>)'],
    ['pictures in HTML', '<img src="a.png" alt="b">', '<img src="new/a.png" alt="b">'],
    ['what begins notes elsewhere as words', 'Note: a\nHandout (kk): b', 'Note\\: a\nHandout (kk)\\: b'],
    ['references as words', 'a {fact:b.value} {x}', 'a \\{fact:b.value} {x}'],
    ['dashes as words, and rules', 'a\n\n--\n\nb', 'a\n\n\\--\n\nb'],
    ['code as it is', '```\n# a\n\n\n\nNote: {fact:b}\n```\n', '```\n# a\n\n\n\nNote: {fact:b}\n```\n'],
    ['comments as they are', '<!-- Note: # a -->\n', '<!-- Note: # a -->\n'],
    [
      'addresses in brackets',
      '<https://a.example/> [b](<c d.md>) <e@f.example>',
      '<https://a.example/> [b](<c d.md>) <e@f.example>',
    ],
    ['links to slides that there are', '[a](#here)', '[a](#here)'],
  ])('has %s', (_, text, expected) => {
    expect(own(text)).toEqual({ text: expected, told: [] });
  });

  it.each([
    ['a picture of a network', 'a ![b](https://x.example/c.png)', 'a [b](<https://x.example/c.png>)', 2],
    ['a link to no slide', 'a [b](#c)', 'a b', 2],
    ['a script with what it holds', 'a <script>b</script>c', 'a c', 2],
    [
      'a picture of a network in HTML',
      '<img data-src="https://x.example/c.png" alt="b">',
      '<!-- Not brought over: https://x.example/c.png -->',
      5,
    ],
    ['an attribute that runs', '<b onclick="c()">a</b>', '<b >a</b>', 3],
    [
      'a frame, whose address stays as a link',
      'a <iframe src="https://x.example/"></iframe>',
      'a <a href="https://x.example/">https://x.example/</a>',
      2,
    ],
  ])('tells of %s where it stands', (_, text, expected, offset) => {
    expect(own(text)).toEqual({ text: expected, told: [offset] });
  });

  it('has a comment in place of a picture that is not there', () => {
    expect(own('a ![b](gone.png)').text).toBe('a <!-- Not brought over: gone.png -->');
  });

  it('leaves headings of notes', () => {
    expect(own('# a', true).text).toBe('# a');
  });
});
