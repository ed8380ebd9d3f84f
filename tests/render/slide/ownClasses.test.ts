import { describe, expect, it } from 'vitest';
import { revealLook, slidesOf } from '../../support/slideMarkup.ts';

/** Slides of a deck that was written for another tool. */
const foreign = (body: string): string => slidesOf(body, {}, { reveal: revealLook })[0]?.section.markup ?? '';
const tags = (markup: string): string[] => markup.match(/<[a-z][^>]*\sclass=[^>]*>/g) ?? [];

describe('classes in a deck that was written for another tool', () => {
  it.each([
    ['in raw HTML', '<div class="box"><p CLASS=note>a</p></div>', ['<div class="box">', '<p class="note">']],
    ['inside a line', 'a <span title="x" class="term">b</span>', ['<span class="term" title="x">']],
    ['of a comment', 'a <!-- .element: class="columns" -->', ['<p class="columns">']],
    ['of a cell', '| a |\n|---|\n| b <!-- .element: class="box" --> |', ['<td class="box">']],
    ['of an item', '- a <!-- .element: class="box" -->', ['<li class="box">']],
  ])('are its author’s alone %s', (_, body, expected) => {
    expect(tags(foreign(`## A\n\n${body}`)).slice(2)).toEqual(expected);
  });

  it('that are ours say so, beside its author’s', () => {
    const code = foreign('<!-- .slide: class="box" -->\n## A\n\n```js [1]\na\n```\n<!-- .element: class="note" -->');
    expect(tags(code)).toEqual([
      expect.stringMatching(/^<section class="slide box" data-kit="slide" /),
      '<div class="slide-body" data-kit="slide-body">',
      expect.stringMatching(/^<pre class="code numbered note" data-kit="code numbered"/),
      expect.stringMatching(/^<span class="line" data-kit="line"/),
    ]);
  });

  it('stay text where they are text', () => {
    expect(foreign('## A\n\n`<p class="box">` and <b>class="box"</b>')).toContain('class="box"</b>');
  });

  it('are written as ever in our own decks', () => {
    expect(slidesOf('## A\n\n- [ ] b')[0]?.section.markup).not.toMatch(/data-kit|data-their/);
  });
});
