import { describe, expect, it } from 'vitest';
import type { Translation } from '../../src/model/section.ts';
import { sectionTitle } from '../../src/render/sheets/parts/sectionWords.ts';
import { sourceLine } from '../../src/render/slide/sourceLine.ts';
import { unconfirmedLanguageOf, unconfirmedMark } from '../../src/render/unconfirmedMark.ts';
import { makeDeck, sectionText } from '../support/makeDeck.ts';

const { deck } = makeDeck({ sections: { a: sectionText('## A\n') } });
const at = { file: 'a.es.md', line: 1, column: 1, length: 3 };
const spanish = (confirmedBy: string | undefined): Translation => ({ language: 'es', confirmedBy, at });
const english = 'Translation not confirmed by a reader of';

describe('the mark of words that no reader has confirmed', () => {
  it('stands in English, and in the language itself where its words are known', () => {
    expect(unconfirmedMark('es', 'es').markup).toBe(
      `<span class="unconfirmed"><span lang="en">${english} Spanish</span> · <span lang="es">Traducción sin confirmar</span></span>`,
    );
    expect(unconfirmedMark('pl', 'en').markup).toBe(`<span class="unconfirmed">${english} Polish</span>`);
  });

  it('is wanted by a deck for a section, one that was cut for time too, and for its own words', () => {
    const [part] = deck.sections;
    if (part === undefined) throw new Error('no section');
    const withTwin = (confirmedBy: string | undefined) => ({
      ...part,
      section: { ...part.section, translation: spanish(confirmedBy) },
    });
    expect(unconfirmedLanguageOf(deck)).toBeUndefined();
    expect(unconfirmedLanguageOf({ ...deck, sections: [withTwin('a reader, 2026')] })).toBeUndefined();
    expect(unconfirmedLanguageOf({ ...deck, sections: [withTwin(undefined)] })).toBe('es');
    expect(unconfirmedLanguageOf({ ...deck, omitted: [withTwin(undefined)] })).toBe('es');
    const manifest = { ...deck.manifest, translation: spanish(undefined) };
    expect(unconfirmedLanguageOf({ ...deck, manifest })).toBe('es');
  });

  it('stands at the foot of a slide with such words, before its sources', () => {
    const [slide] = deck.slides;
    if (slide === undefined) throw new Error('no slide');
    const foot = (confirmedBy: string | undefined): string =>
      sourceLine({ ...slide, sourceText: 'Counted', translation: spanish(confirmedBy) }, undefined, 'en').markup;
    expect(foot(undefined)).toBe(
      `<p class="slide-sources"><span class="unconfirmed">${english} Spanish · <span lang="es">Traducción sin confirmar</span></span>. Counted</p>`,
    );
    expect(foot('a reader, 2026')).toBe('<p class="slide-sources">Counted</p>');
  });
});

it('a section’s title says its language, and stands in the second one where that has it', () => {
  const [part] = deck.sections;
  if (part === undefined) throw new Error('no section');
  const { section } = part;
  const beside = { language: 'es', title: 'Uno', message: undefined, why: undefined, languages: undefined };
  expect(sectionTitle({ ...section, languages: { title: 'en' } }).markup).toBe('<span lang="en">One</span>');
  expect(sectionTitle({ ...section, beside }).markup).toBe('One <span class="beside" lang="es">· Uno</span>');
  expect(sectionTitle({ ...section, beside: { ...beside, languages: { title: 'en' } } }).markup).toBe('One');
});
