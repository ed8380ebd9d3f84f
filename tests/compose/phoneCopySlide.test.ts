import { describe, expect, it } from 'vitest';
import { visitTokens } from '../../src/model/visitTokens.ts';
import { type DeckParts, makeDeck, sectionText } from '../support/makeDeck.ts';

const url = 'https://example.org/talk.html';
const sections = { 'part/one': sectionText('## A headline\n'), 'part/two': sectionText('## Told on paper\n') };
const parts: DeckParts = { sections, manifest: { phoneCopy: url } };
const site = 'name: A. Speaker\nsite: https://example.org/talks\n';

/** What the code on a deck's last slide says, and where that is asked for; undefined without such a slide. */
function codeOf(made: DeckParts): readonly [url: unknown, place: string] | undefined {
  const last = makeDeck(made).deck.slides.at(-1);
  if (last?.id !== 'phone-copy') return undefined;
  const fence = last.tokens.find((token) => token.type === 'fence');
  const { file, line, column } = fence?.at ?? last.at;
  return [(fence?.spec as { readonly url: string } | undefined)?.url, `${file}:${line}:${column}`];
}

/** Each text of the last slide, with its language where that is another than the deck's. */
function wordsOf(made: DeckParts): readonly (readonly [text: string, language: string | undefined])[] {
  const { tokens = [] } = makeDeck(made).deck.slides.at(-1) ?? {};
  return tokens.flatMap((block) =>
    [...visitTokens([block])].flatMap((token) =>
      token.type === 'text' ? [[token.text, block.attributes.lang] as const] : [],
    ),
  );
}

describe('the slide with the code for the phone copy', () => {
  it('stands last, before what was cut is counted, and has no section, no time and no notes', () => {
    const { deck, diagnostics } = makeDeck({ ...parts, leftOut: ['part/two'] });
    expect(diagnostics).toEqual([]);
    expect(deck.slides.map(({ number, id }) => `${number} ${id}`)).toEqual(['1 part-one-1', '2 phone-copy']);
    expect(deck.omitted.flatMap((one) => one.slides).map(({ number }) => number)).toEqual([3]);
    expect(deck.slides[1]).toMatchObject({ section: '', seconds: 0, noteWords: 0, notes: [], handout: [] });
    expect(deck.sections.flatMap(({ slides }) => slides).map(({ id }) => id)).toEqual(['part-one-1']);
  });

  it('leads to where the manifest says, else to the speaker’s site when the deck is put there', () => {
    const atSite = 'https://example.org/talks/made/handout.html';
    const published = { publish: 'true' };
    expect(codeOf(parts)).toEqual([url, 'decks/made.yaml:5:12']);
    expect(codeOf({ sections, manifest: published, speaker: site })).toEqual([atSite, 'decks/speaker.yaml:2:7']);
    expect(codeOf({ ...parts, manifest: { ...parts.manifest, ...published }, speaker: site })?.[0]).toBe(url);
    const none: readonly DeckParts[] = [
      { sections },
      { sections, manifest: published },
      { sections, speaker: site },
      { sections, manifest: published, speaker: 'site:\n' },
      { sections, manifest: { ...published, phoneCopy: 'false' }, speaker: site },
    ];
    expect(none.map(codeOf)).toEqual(none.map(() => undefined));
  });

  it('speaks the deck’s language, both of two, and says where it speaks English instead', () => {
    const english = wordsOf(parts);
    const spanish = wordsOf({ sections, manifest: { ...parts.manifest, language: 'es' } });
    expect([...english, ...spanish].map(([, language]) => language)).toEqual(Array(4).fill(undefined));
    expect(new Set([...english, ...spanish].map(([text]) => text)).size).toBe(4);
    const both = wordsOf({ sections, manifest: { ...parts.manifest, languages: '[en, es]' } });
    expect(both).toEqual([...english, [spanish[1]?.[0], 'es']]);
    const unspoken = wordsOf({ sections, manifest: { ...parts.manifest, language: 'sw' } });
    expect(unspoken).toEqual(english.map(([text]) => [text, 'en']));
  });

  it('makes no deck of nothing', () => {
    const manifestText = `title: A talk\naudience: adult\nslot: 20\nphoneCopy: ${url}\nsections: []\n`;
    const { diagnostics } = makeDeck({ sections: {}, manifestText });
    expect(diagnostics.map(({ code }) => code)).toEqual(['empty-deck']);
  });
});
