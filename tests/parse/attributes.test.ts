import { describe, expect, it } from 'vitest';
import { joinAttributes, readAttributes } from '../../src/parse/attributes.ts';

describe('readAttributes', () => {
  it.each<[string, Record<string, string>]>([
    ['', {}],
    ['class="a b"', { class: 'a b' }],
    ["id='x'", { id: 'x' }],
    ['id = "x"', { id: 'x' }],
    ['a="" b=\'\'', { a: '', b: '' }],
    ['a="it\'s" b=\'"so"\'', { a: "it's", b: '"so"' }],
    ['data-background-color="#123" layout="care"', { 'data-background-color': '#123', layout: 'care' }],
    ['data-auto-animate', { 'data-auto-animate': '' }],
    ['data-a class="b" data-c', { 'data-a': '', class: 'b', 'data-c': '' }],
    ['data-a\ndata-b="1"', { 'data-a': '', 'data-b': '1' }],
    ['class="a" class="b"', { class: 'a b' }],
    ['id="a" id="b"', { id: 'b' }],
    ['layout=care', { layout: 'care' }],
    ['data-a = 1  class = b', { 'data-a': '1', class: 'b' }],
    ['data-background="#000", class="x"', { 'data-background': '#000', class: 'x' }],
    ['data-a="1",class="x";id=y;', { 'data-a': '1', class: 'x', id: 'y' }],
    ['data-a=1,class=x', { 'data-a': '1', class: 'x' }],
    ['data-a=rgb(1,2,3), class=x', { 'data-a': 'rgb(1,2,3)', class: 'x' }],
    ['data-a=b.png?c=d,e', { 'data-a': 'b.png?c=d,e' }],
    ['class=“a b” id=‘c’ title=„d“', { class: 'a b', id: 'c', title: 'd' }],
    ['controls, hidden data-b aria-hidden', { controls: '', hidden: '', 'data-b': '', 'aria-hidden': '' }],
    ['style="color: red; width: 3px"', { style: 'color: red; width: 3px' }],
  ])('reads %j', (text, attributes) => {
    expect(readAttributes(text)).toEqual({ attributes, rest: '' });
  });

  it.each<[string, Record<string, string>, string]>([
    ['layout=', {}, 'layout='],
    ['=care', {}, '=care'],
    [',;', {}, ',;'],
    ['class="a", fragment, id="b"', { class: 'a', id: 'b' }, 'fragment'],
    ['class=fragment fade-up', { class: 'fragment' }, 'fade-up'],
    ['class="a" fragment', { class: 'a' }, 'fragment'],
    ['id="x', {}, 'id="x'],
    ['x-data-y', {}, 'x-data-y'],
    ['fragment id="a"', { id: 'a' }, 'fragment'],
    ['data-a"', {}, 'data-a"'],
    ['="x"', {}, '="x"'],
  ])('gives back what it cannot read of %j', (text, attributes, rest) => {
    expect(readAttributes(text)).toEqual({ attributes, rest });
  });
});

describe('joinAttributes', () => {
  it('adds up classes and takes anything else from the later one', () => {
    expect(joinAttributes({ class: 'a', id: 'x', title: 't' }, { class: 'b', id: 'y' })).toEqual({
      class: 'a b',
      id: 'y',
      title: 't',
    });
  });

  it('has a class only when one of the two has', () => {
    expect(joinAttributes(undefined, { id: 'x' })).toEqual({ id: 'x' });
    expect(joinAttributes({ class: 'a' }, {})).toEqual({ class: 'a' });
    expect(joinAttributes({}, { class: 'b' })).toEqual({ class: 'b' });
    expect(joinAttributes(undefined, {})).toEqual({});
  });
});
