import { describe, expect, it } from 'vitest';
import { slideHash } from '../../src/compose/slideHash.ts';
import { takeTwins } from '../../src/compose/takeTwins.ts';
import { plainText } from '../../src/model/plainText.ts';
import type { Section } from '../../src/model/section.ts';
import type { Twin } from '../../src/model/twin.ts';
import { visitTokens } from '../../src/model/visitTokens.ts';
import { madeSection, madeTwin } from '../support/twinParts.ts';

function taken(section: Section, twin: Twin | undefined, wanted = 'es', asked = true) {
  const twins = new Map(twin === undefined ? [] : [['part/one', [twin]]]);
  const { value, diagnostics } = takeTwins(new Map([['part/one', section]]), twins, wanted, asked);
  return {
    section: value.get('part/one') ?? section,
    told: diagnostics.map(({ code, at }) => `${at?.file}:${at?.line} ${code}`),
  };
}

const full =
  '<!-- .slide: form="full" layout="split" data-ground="dark" -->\n## A\n\n![A bus](bus.svg)\n\nNote:\nSay.\n\nHandout:\nRead.\n';
const section = madeSection(full, 'message: It rolls.\n');
const hash = slideHash(section.slides[0] as Section['slides'][number]);
const opened = `<!-- .slide: id="part-one-1" translates="${hash}" -->\n`;

describe('a section in the words of its twin', () => {
  it('says what the twin says, and is for the rest what it is', () => {
    const twin = madeTwin(
      `<!-- .slide: id="part-one-1" translates="${hash}" form="short" data-ground="light" -->\n## a\n\n![Un autobús](bus.svg)\n\nNote:\nDiga.\n\nHandout:\nLea.\n`,
      'title: Uno\nmessage: Rueda.\nconfirmedBy: a reader, 2026\n',
    );
    const { section: own, told } = taken(section, twin);
    expect(told).toEqual([]);
    expect(own).toMatchObject({
      title: 'Uno',
      message: 'Rueda.',
      minutes: section.minutes,
      languages: {},
      translation: { language: 'es', confirmedBy: 'a reader, 2026' },
    });
    const [slide] = own.slides;
    expect(slide).toMatchObject({
      form: 'full',
      attributes: { layout: 'split', 'data-ground': 'light' },
      at: { file: 'decks/sections/part/one.es.md' },
    });
    expect(slide?.attributes).not.toHaveProperty('translates');
    expect(slide?.languages).toBeUndefined();
    expect([slide?.tokens, slide?.notes, slide?.handout].map((part) => plainText(part ?? []))).toEqual([
      'a',
      'Diga.',
      'Lea.',
    ]);
  });

  it('keeps the source’s picture, notes and handout text where the twin has none, each in its language and told', () => {
    const { section: own, told } = taken(section, madeTwin(`${opened}## a\n`, 'title: Uno\n'));
    const [slide] = own.slides;
    expect(slide?.languages).toEqual({ notes: 'en', handout: 'en' });
    expect([slide?.notes, slide?.handout].map((part) => plainText(part ?? []))).toEqual(['Say.', 'Read.']);
    const image = [...visitTokens(slide?.tokens ?? [])].find(({ type }) => type === 'image');
    expect(image).toMatchObject({ alt: 'A bus', attributes: { lang: 'en' } });
    expect(own.languages).toEqual({ message: 'en' });
    const file = 'decks/sections/part/one.md';
    // The picture's words, notes, handout text, and the message.
    expect(told.map((one) => one.replace(`${file}:`, ''))).toEqual([
      '9 untranslated',
      '12 untranslated',
      '15 untranslated',
      '1 untranslated',
    ]);
  });

  it('keeps what the ledger says in the language of the ledger', () => {
    const source = madeSection('## A {fact:x}\n');
    const twin = madeTwin(
      `<!-- .slide: translates="${slideHash(source.slides[0] as Section['slides'][number])}" -->\n## a {fact:x}\n`,
    );
    const { section: own } = taken(source, twin);
    const fact = [...visitTokens(own.slides[0]?.tokens ?? [])].find(({ type }) => type === 'fact');
    expect(fact?.attributes).toEqual({ lang: 'en' });
  });

  it.each([
    ['that is not there', ''],
    ['that waits for its translation', '<!-- .slide: id="part-one-1" translates="todo" -->\n## a\n'],
  ])('stands in the source’s words where the twin has a slide %s', (_, body) => {
    const { section: own, told } = taken(section, madeTwin(body, 'title: Uno\nmessage: Rueda.\n'));
    expect(own.slides[0]).toMatchObject({
      languages: { tokens: 'en', notes: 'en', handout: 'en' },
      at: { file: 'decks/sections/part/one.md' },
    });
    expect(own.slides[0]).not.toHaveProperty('translation');
    expect(told).toEqual(['decks/sections/part/one.md:7 untranslated']);
  });
});

describe('which sections are wanted in other words', () => {
  it('takes the twin of a variant’s language', () => {
    const { section: own } = taken(section, madeTwin(`${opened}## a\n`), 'es-MX');
    expect(own.title).toBe('Uno');
  });

  it('tells once of a section without a twin, and marks all of it', () => {
    const { section: own, told } = taken(section, undefined);
    expect(told).toEqual(['decks/sections/part/one.md:1 untranslated']);
    expect(own.languages).toEqual({ title: 'en', message: 'en', why: 'en' });
    expect(own.slides[0]?.languages).toEqual({ tokens: 'en', notes: 'en', handout: 'en' });
  });

  it('leaves a section alone that is written in the language itself', () => {
    const own = madeSection('## A\n', 'language: es\n');
    expect(taken(own, undefined)).toEqual({ section: own, told: [] });
  });

  it('takes a deck none of whose sections has a twin for one that was written in its language', () => {
    expect(taken(section, undefined, 'ru', false)).toEqual({ section, told: [] });
  });

  it('takes the English twin of a section that says it is Russian', () => {
    const russian = madeSection('## А\n', 'language: ru\n');
    const { told } = taken(russian, undefined, 'en', false);
    expect(told).toEqual(['decks/sections/part/one.md:1 untranslated']);
  });
});
