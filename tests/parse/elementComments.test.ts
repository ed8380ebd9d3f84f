import { describe, expect, it } from 'vitest';
import type { Token } from '../../src/model/tokens.ts';
import { outline, shownTokens } from '../support/tokenOutline.ts';

/** Elements of a body that carry attributes. */
function carriers(body: string): string[] {
  return outline(shownTokens(body)).flatMap((line) => {
    const [, type, place, attributes] = /^ *(\w+) (\d+:\d+).*?((?: @.*)?)$/s.exec(line) ?? [];
    return attributes === undefined || attributes === '' ? [] : [`${type} ${place}${attributes}`];
  });
}

const note = '<!-- .element: class="x" -->';

describe('applyElementComments hangs attributes on', () => {
  it.each<[string, string, string[]]>([
    ['the paragraph that it ends', `a ${note}`, ['paragraph 1:1 @class=x']],
    ['the paragraph above', `a\n\n${note}`, ['paragraph 1:1 @class=x']],
    ['the paragraph right above', `a\n${note}`, ['paragraph 1:1 @class=x']],
    ['the heading that it ends', `## a ${note}`, ['heading 1:1 @class=x']],
    ['the heading above', `## a\n${note}`, ['heading 1:1 @class=x']],
    ['the item that it ends', `- a ${note}\n- b`, ['listItem 1:1 @class=x']],
    ['the item of a loose list that it ends', `- a ${note}\n\n- b`, ['paragraph 1:3 @class=x']],
    ['the list above', `- a\n- b\n\n${note}`, ['list 1:1 @class=x']],
    ['the table above', `| a |\n|---|\n| b |\n\n${note}`, ['table 1:1 @class=x']],
    ['the code above', `\`\`\`js\na\n\`\`\`\n\n${note}`, ['code 1:1 @class=x']],
    ['the drawing above', `\`\`\`qr\nurl: https://example.org\nalt: A\n\`\`\`\n\n${note}`, ['fence 1:1 @class=x']],
    ['the columns above', `\`\`\`columns\n- a\n- b\n\`\`\`\n\n${note}`, ['columns 1:1 @class=x']],
    ['the HTML above no more than on nothing', `<div>a</div>\n\n${note}`, []],
    ['the strong words before it', `**a** ${note} b`, ['strong 1:1 @class=x']],
    ['the emphasized words before it', `*a*${note}`, ['em 1:1 @class=x']],
    ['the struck words before it', `~~a~~${note}`, ['del 1:1 @class=x']],
    ['the key term before it', `==a==${note}`, ['term 1:1 @class=x']],
    ['the link before it', `[a](b)${note}`, ['link 1:1 @class=x']],
    ['the picture before it', `![a](b)${note}`, ['image 1:1 @class=x']],
    ['the code before it', `\`a\`${note}`, ['codespan 1:1 @class=x']],
    ['the last such element before it', `**a** *b* ${note}`, ['em 1:7 @class=x']],
    ['the paragraph, when words stand between', `**a** *b* c ${note}`, ['paragraph 1:1 @class=x']],
    ['the item, when words stand between', `- **a** b ${note}`, ['listItem 1:1 @class=x']],
    ['the paragraph, when a mark stands between', `**a** \\*${note}`, ['paragraph 1:1 @class=x']],
    ['the paragraph, when a fact stands between', `**a** {fact:b}${note}`, ['paragraph 1:1 @class=x']],
    ['the heading, when words stand between', `# **a** b ${note}`, ['heading 1:1 @class=x']],
    ['the last item of the list right above', `- a\n- b\n${note}`, ['listItem 2:1 @class=x']],
    ['the last item of the inner list right above', `- a\n  - b\n  ${note}`, ['listItem 2:3 @class=x']],
    ['the item of the inner list that it ends', `- a\n  - b ${note}`, ['listItem 2:3 @class=x']],
    ['the item that it begins', `- ${note} a \`b\`\n- c`, ['listItem 1:1 @class=x']],
    ['the paragraph that it begins', `a\n\n${note} b **c**`, ['paragraph 3:30 @class=x']],
    ['the quoted paragraph that it begins', `> ${note} b`, ['paragraph 1:32 @class=x']],
    ['the heading that it begins', `# ${note} b`, ['heading 1:1 @class=x']],
    ['the words inside which it stands', `**a ${note}** b`, ['strong 1:1 @class=x']],
    ['two, each its own', `**a**${note} *b*${note.replace('x', 'y')}`, ['strong 1:1 @class=x', 'em 1:35 @class=y']],
    ['one, twice', `**a**${note}${note.replace('x', 'y')}`, ['strong 1:1 @class=x y']],
    ['nothing in code', `\`${note}\``, []],
  ])('%s', (_, body, expected) => {
    expect(carriers(body)).toEqual(expected);
  });

  it('and leaves nothing of itself, but what else its stretch of HTML holds', () => {
    expect(outline(shownTokens(`a ${note}`))).toEqual([
      `paragraph 1:1+${note.length + 2} @class=x`,
      '  text 1:1+1 text=a  exact=true',
    ]);
    expect(outline(shownTokens(`a\n\n<div>b</div> ${note}`)).slice(2)).toEqual([
      'html 3:1+41 markup=<div class="x">b</div> ',
    ]);
  });

  it('gives what begins with it back as the Markdown that it is', () => {
    expect(
      outline(shownTokens(`- ${note} a \`b\`\n  c\n- d`)).map((line) => line.replace(/ \d+:\d+\+\d+/, '')),
    ).toEqual([
      'list ordered=false start=1',
      '  listItem @class=x',
      '    textBlock',
      '      text text=a  exact=true',
      '      codespan text=b',
      '      text text=\nc exact=true',
      '  listItem',
      '    textBlock',
      '      text text=d exact=true',
    ]);
  });
});

const step = '<!-- .element: class="fragment" -->';

describe('a step', () => {
  it.each<[string, string, string[]]>([
    ['the item with bold words in it', `- a **b** c ${step}`, ['listItem 1:1']],
    ['the item that ends with them', `- a **b** ${step}`, ['listItem 1:1']],
    ['the item that is nothing else', `- [a](b) ${step}`, ['listItem 1:1']],
    ['the item that ends with a picture', `- a ![b](c) ${step}`, ['listItem 1:1']],
    ['the item that ends with raw HTML', `- a <kbd>b</kbd> ${step}`, ['listItem 1:1']],
    ['the item that ends with a fact', `- **a** {fact:b} ${step}`, ['listItem 1:1']],
    ['the item with a list in it', `- a *b* ${step}\n  - c`, ['listItem 1:1']],
    ['the item of a loose list', `- a ${step}\n\n- b`, ['listItem 1:1']],
    ['the item whose paragraph stands above', `- a\n\n  ${step}\n\n- b`, ['listItem 1:1']],
    ['the second paragraph of an item alone', `- a\n\n  b ${step}`, ['paragraph 3:3']],
    ['the task that it ends', `- [x] a \`b\` ${step}`, ['listItem 1:1']],
    ['the paragraph that ends with bold words', `a **b** ${step}`, ['paragraph 1:1']],
    ['the heading that ends with them', `# a *b* ${step}`, ['heading 1:1']],
    ['the picture of a paragraph', `a ![b](c) ${step}`, ['image 1:3']],
    ['the words in a line that goes on', `a **b** ${step} c`, ['strong 1:3']],
    ['the line, with another comment behind it', `a **b** ${step} <!-- c -->`, ['paragraph 1:1']],
  ])('is %s', (_, body, expected) => {
    expect(carriers(body)).toEqual(expected.map((place) => `${place} @class=fragment`));
  });

  it.each(['grow', 'shrink', 'strike', 'highlight-red', 'highlight-current-blue'])(
    'that changes what is there (%s) is the words before it',
    (effect) => {
      const classes = `fragment ${effect}`;
      expect(carriers(`- a **b** <!-- .element: class="${classes}" -->`)).toEqual([`strong 1:5 @class=${classes}`]);
    },
  );
});

describe('a comment in a table', () => {
  const cells = (body: string) =>
    shownTokens(body).flatMap((token) =>
      token.type === 'table' ? [...token.head, ...token.rows.flat()].map(({ attributes }) => attributes) : [],
    );

  it('belongs to its cell', () => {
    const none = {};
    const table = (last: string): string => `| a ${note} | b |\n|---|---|\n| c | ${last} |`;
    expect(cells(table(`d ${step}`))).toEqual([{ class: 'x' }, none, none, { class: 'fragment' }]);
    expect(cells(table(`d **e** ${step}`))).toEqual([{ class: 'x' }, none, none, { class: 'fragment' }]);
  });

  it('belongs to the words before it when it is no step', () => {
    expect(cells(`| a |\n|---|\n| **c** ${note} |`)).toEqual([{}, {}]);
  });
});

describe('a comment behind raw HTML', () => {
  const markup = (body: string) => shownTokens(body).flatMap(htmlOf).join('');
  const htmlOf = (token: Token): string[] =>
    token.type === 'html' ? [token.markup] : 'children' in token ? token.children.flatMap(htmlOf) : [];

  it.each([
    [`<img src="a.png"> ${step}`, '<img class="fragment" src="a.png">'],
    [`a <b class="c">d <i>e</i></b> ${note} f`, '<b class="c x"><i></i></b>'],
    [`<div id="a">b</div>\n\n${note}`, '<div class="x" id="a">b</div>'],
    [
      `<p>a</p><!-- .element: id="c" data-d='"' --><p>b</p>${note}`,
      '<p id="c" data-d="&quot;">a</p><p class="x">b</p>',
    ],
    [`<p>a</p>${note} ${step}`, '<p class="fragment x">a</p> '],
    [`</b> ${note}`, '</b>'],
  ])('belongs to the last element of it: %s', (body, expected) => {
    expect(markup(body)).toBe(expected);
  });
});
