import { describe, expect, it } from 'vitest';
import { filmCss } from '../../../src/render/slide/filmCss.ts';

/** Selectors of a rule, and what it says. */
const rules = (css: string): (readonly [string, string])[] =>
  css
    .trim()
    .split('}\n')
    .filter((rule) => rule !== '')
    .map((rule) => [rule.slice(0, rule.indexOf('{')), rule.slice(rule.indexOf('{') + 1)]);
const [own, foreign] = [rules(filmCss(false)), rules(filmCss(true))];

describe('styles of films', () => {
  it('select by attributes of the kit alone, so that they are of nothing that an author wrote', () => {
    for (const [selector] of [...own, ...foreign]) expect(selector).toContain('[data-film');
  });

  it('have a film behind a slide cover it, in decks of both kinds', () => {
    for (const kind of [own, foreign])
      expect(kind[0]).toEqual([
        '.slide>[data-film-ground]',
        'position:absolute;inset:0;z-index:-1;width:100%;height:100%;max-width:none;max-height:none;margin:0',
      ]);
  });

  it('keep a film within its slide', () => {
    expect(own).toContainEqual(['.slide video[data-film]', 'max-height:100%']);
    expect(foreign).toContainEqual(['.slide [data-film-picture]>img', 'max-height:calc(.8*var(--slide-height))']);
  });

  it('of the kit’s own layouts are in no deck from elsewhere, and the other way round', () => {
    const texts = (all: typeof own): string[] => all.map(([selector, said]) => `${selector}{${said}`);
    const shared = texts(own).filter((rule) => texts(foreign).includes(rule));
    expect(texts(own).slice(0, shared.length)).toEqual(shared);
    expect(texts(foreign).slice(0, shared.length)).toEqual(shared);
    expect(texts(foreign).join()).not.toMatch(/slide-body|data-layout/);
    expect(texts(own).join()).not.toContain('--slide-height');
  });
});
