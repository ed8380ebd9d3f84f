import { describe, expect, it } from 'vitest';
import type { PreviewState } from '../../../src/model/preview.ts';
import { comparePreviews } from '../../../src/serve/preview/comparePreviews.ts';

const state: PreviewState = {
  shell: '<html>',
  title: 'One',
  options: '{}',
  themeCss: 'a{}',
  frame: { language: 'en', attributes: {}, css: '', width: 1280, height: 720 },
  lentCss: '',
  columns: [['a'], ['b', 'c']],
  slides: new Map([
    ['a', '<section>a'],
    ['b', '<section>b'],
    ['c', '<section>c'],
  ]),
};

const slides = (...changes: readonly (readonly [string, string])[]) => new Map([...state.slides, ...changes]);

describe('comparePreviews', () => {
  it('finds nothing to do between equal states', () => {
    expect(comparePreviews(state, { ...state, columns: [['a'], ['b', 'c']], slides: slides() })).toBeUndefined();
  });

  it('sends the changed slide and no other', () => {
    expect(comparePreviews(state, { ...state, slides: slides(['b', '<section>B']) })).toEqual({
      slides: { b: '<section>B' },
      edited: 'b',
    });
  });

  it('sends a new slide with the order, and a removed one by the order alone', () => {
    const columns = [['a'], ['d'], ['b', 'c']];
    expect(comparePreviews(state, { ...state, columns, slides: slides(['d', '<section>d']) })).toEqual({
      columns,
      slides: { d: '<section>d' },
      edited: 'd',
    });
    expect(comparePreviews(state, { ...state, columns: [['a']], slides: new Map([['a', '<section>a']]) })).toEqual({
      columns: [['a']],
      slides: {},
    });
  });

  it('sends styles and options when they changed', () => {
    expect(comparePreviews(state, { ...state, title: 'Two', themeCss: 'b{}', options: '{"width":960}' })).toEqual({
      ...{ slides: {}, title: 'Two', themeCss: 'b{}', options: '{"width":960}' },
    });
  });

  it('asks for a new page when the page around the slides changed', () => {
    expect(comparePreviews(state, { ...state, shell: '<html lang="kk">' })).toBe('reload');
  });
});
