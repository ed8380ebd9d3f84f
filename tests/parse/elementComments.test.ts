import { describe, expect, it } from 'vitest';
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
    ['the last such element before it', `**a** *b* c ${note}`, ['em 1:7 @class=x']],
    ['the element before words, marks and breaks', `**a** {fact:b} \\* <b>  \nc ${note}`, ['strong 1:1 @class=x']],
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
    expect(outline(shownTokens(`a\n\n<div>b</div> ${note}`)).slice(2)).toEqual(['html 3:1+41 markup=<div>b</div> ']);
  });
});
