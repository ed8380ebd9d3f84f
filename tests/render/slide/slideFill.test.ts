import { describe, expect, it } from 'vitest';
import { slidesOf } from '../../support/slideMarkup.ts';

/** Layout and size of a slide's words, as its markup says them. */
function fill(body: string, over: Parameters<typeof slidesOf>[2] = {}): string {
  const markup = slidesOf(body, {}, over).at(-1)?.section.markup ?? '';
  const [, layout = ''] = /data-layout="([\w-]+)"/.exec(markup) ?? [];
  const [, scale] = /data-fill="([\d.]+)"/.exec(markup) ?? [];
  return scale === undefined ? layout : `${layout} ${scale}`;
}

const points = (count: number, words: string): string => Array.from({ length: count }, () => `- ${words}`).join('\n');

describe('a slide of words', () => {
  it.each([
    ['two points', '## A\n\n- Flowers\n- A place to nest', 'default 1.6'],
    ['six points', `## A\n\n${points(6, 'one two three')}`, 'default 1.1'],
    ['points that fill it', `## A\n\n${points(8, 'one two three')}`, 'default'],
    ['long points, which stay in a line', `## A\n\n${points(3, 'word '.repeat(12))}`, 'default 1.1'],
    ['a paragraph', '## A\n\nBees **live** with [us](https://a.example).', 'default 1.6'],
    ['no heading', 'Bees live here.', 'default 1.6'],
    ['a heading alone', '## Bees', 'statement'],
    ['someone’s words', '## A\n\n> I never knew.\n\nA neighbor', 'quote 1.6'],
    ['many of someone’s words', `## A\n\n> ${'Words and words. '.repeat(16)}`, 'quote'],
    ['a figure', '## A\n\n412\n\nhives in the county', 'number 1.4'],
    ['a share', '## A\n\n35 %\n\nof all fields', 'number 1.4'],
    ['a figure without what it counts', '## A\n\n412', 'default 1.6'],
    ['a sentence with a figure', '## A\n\n412 hives\n\nin the county', 'default 1.6'],
    ['three steps', '## A\n\n1. Choose plants\n2. Leave soil\n3. Stop', 'steps 1.6'],
    ['longer steps', `## A\n\n1. ${'word '.repeat(16)}\n2. Two`, 'steps 1.5'],
    ['five steps', '## A\n\n1. a\n2. b\n3. c\n4. d\n5. e', 'default 1.3'],
    ['steps that go on from others', '## A\n\n4. Choose plants\n5. Leave soil', 'default 1.6'],
    ['a few lines of code', '## A\n\n```js\n1\n```', 'default 1.6'],
    ['long lines of code', `## A\n\n\`\`\`js\n${'x'.repeat(52)}\n\`\`\``, 'default 1.1'],
    ['a word of another language', '## A\n\nThe <span lang="kk">дала</span>', 'default 1.6'],
    ['dark ground', '<!-- .slide: data-ground="dark" -->\n## A\n\n- B', 'default 1.6'],
    ['a quote by name', '<!-- .slide: layout="quote" -->\n## A\n\n> I never knew.\n\nA neighbor', 'quote 1.6'],
    ['a figure by name', '<!-- .slide: layout="number" -->\n## A\n\n412\n\nhives in the county', 'number 1.4'],
    ['steps by name', '<!-- .slide: layout="steps" -->\n## A\n\n1. Ask\n2. Wait\n3. Write', 'steps 1.6'],
  ])('is set as what it holds: %s', (_, body, expected) => {
    expect(fill(body)).toBe(expected);
  });

  it.each([
    ['a layout', '<!-- .slide: layout="statement" -->\n## A\n\n- B', 'statement'],
    ['a class of its own', '<!-- .slide: class="mine" -->\n## A\n\n- B', 'default'],
    ['a style of a part', '## A\n\nB\n<!-- .element: style="color: red" -->', 'default'],
    ['a picture', '## A\n\n![What it shows](a.png)\n\nB', 'default'],
    ['a picture among words', '## A\n\nB ![What it shows](a.png)', 'default'],
    ['code beside words', '## A\n\n```js\n1\n```\n\nB', 'default'],
    [
      'more points than steps have room',
      '<!-- .slide: layout="steps" -->\n## A\n\n1. a\n2. b\n3. c\n4. d\n5. e',
      'steps',
    ],
    ['a quote that is none', '<!-- .slide: layout="quote" -->\n## A\n\nB', 'quote'],
    ['a table', '## A\n\n| a | b |\n|---|---|\n| 1 | 2 |', 'default'],
    ['raw HTML', '## A\n\n<p>B</p>', 'default'],
    ['a heading below', '## A\n\n### B\n\nC', 'default'],
  ])('stays as it is with %s', (_, body, expected) => {
    expect(fill(body)).toBe(expected);
  });

  it('reckons with the width that the slide has', () => {
    const wide = '## A\n\n- Seven words that are one line wide';
    expect([fill(wide), fill(wide, { textWidth: 640 })]).toEqual(['default 1.6', 'default 1.2']);
  });

  it('of another tool stays as that tool shows it', () => {
    const reveal = { palette: 'white', centered: true, canvas: { width: 960, height: 700 } };
    expect(fill('## A\n\n- B', { reveal })).toBe('default');
  });
});
