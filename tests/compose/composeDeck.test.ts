import { describe, expect, it } from 'vitest';
import { composeDeck } from '../../src/compose/composeDeck.ts';
import type { Slide } from '../../src/model/deck.ts';
import { plainText } from '../../src/model/plainText.ts';
import type { Section } from '../../src/model/section.ts';
import { parseLedger } from '../../src/parse/parseLedger.ts';
import { parseManifest } from '../../src/parse/parseManifest.ts';
import { parseSection } from '../../src/parse/parseSection.ts';
import { type DeckParts, factText, helpLineText, makeDeck, oneSource, sectionText } from '../support/makeDeck.ts';

function mistakes(parts: DeckParts): string[] {
  return makeDeck(parts).diagnostics.map(({ code, severity, at }) => {
    expect(severity).toBe('error');
    return `${at?.file}:${at?.line}:${at?.column} ${code}`;
  });
}

const told = ({ number, id, title, direction }: Slide): string => `${number} ${id} ${title} ${direction}`;

const three = '## A\n\n---\n<!-- .slide: form="full" -->\n## B\n\n--\n<!-- .slide: form="short" id="own" -->\n## C\n';

describe('composeDeck', () => {
  it('numbers the slides and gives them ids, titles and their section', () => {
    const { deck } = makeDeck({
      sections: { 'part/one': sectionText(three), two: sectionText('text\n', { title: 'Two' }) },
    });
    expect(deck.slides.map(told)).toEqual([
      '1 part-one-1 A horizontal',
      '2 part-one-2 B horizontal',
      '3 two-1 Two horizontal',
    ]);
    expect(deck.slides.map(({ section }) => section)).toEqual(['One', 'One', 'Two']);
    expect(deck.slides.map(({ layout }) => layout)).toEqual(['default', 'default', 'default']);
    expect(deck.slides.map(({ at }) => `${at.file}:${at.line}`)).toEqual([
      'decks/sections/part/one.md:5',
      'decks/sections/part/one.md:9',
      'decks/sections/two.md:5',
    ]);
  });

  it('shows of the short form what is for it, with its time', () => {
    const { deck } = makeDeck({
      sections: { 'part/one': sectionText(three, { minutes: '{ full: 4, short: 1.5 }' }) },
      uses: ['part/one: short'],
    });
    expect(deck.slides.map(told)).toEqual(['1 part-one-1 A horizontal', '2 own C vertical']);
    expect(deck.sections.map(({ form, seconds }) => [form, seconds])).toEqual([['short', 90]]);
    expect(deck.slides.map(({ seconds }) => seconds)).toEqual([45, 45]);
  });

  it('says where a form is asked for that there is not, and shows the full one', () => {
    const parts = { sections: { 'part/one': sectionText(three, { minutes: '2' }) }, uses: ['part/one: short'] };
    expect(mistakes(parts)).toEqual(['decks/made.yaml:6:5 missing-form']);
    const { deck } = makeDeck(parts);
    expect(deck.sections.map(({ form, seconds }) => [form, seconds])).toEqual([['full', 120]]);
    expect(deck.slides.map(({ id }) => id)).toEqual(['part-one-1', 'part-one-2']);
  });

  it('leaves out a slide that is hidden, its facts, pictures and minutes too, and counts on', () => {
    const hidden =
      '## A\n\n---\n<!-- .slide: data-visibility="hidden" -->\n## B {fact:none}\n\n![b](b.png)\n\nNote:\nsaid\n\nHandout:\nread\n';
    const parts = {
      sections: {
        a: sectionText(`${hidden}\n---\n\n## C\n\n---\n\n<!-- .slide: data-visibility="uncounted" -->\n## D\n`),
      },
    };
    const { deck, diagnostics } = makeDeck(parts);
    expect(diagnostics).toEqual([]);
    expect(deck.slides.map(told)).toEqual(['1 a-1 A horizontal', '2 a-3 C horizontal', '3 a-4 D horizontal']);
    expect(deck.assets).toEqual([]);
  });

  it.each([
    [
      'the head of a column',
      '---\n%h\n## B\n\n--\n\n## C\n\n--\n\n## D\n',
      ['A horizontal', 'C horizontal', 'D vertical'],
    ],
    ['the first two of a column', '---\n%h\n## B\n\n--\n%h\n## C\n\n--\n\n## D\n', ['A horizontal', 'D horizontal']],
    [
      'the middle of a column',
      '---\n\n## B\n\n--\n%h\n## C\n\n--\n\n## D\n',
      ['A horizontal', 'B horizontal', 'D vertical'],
    ],
    ['a whole column', '---\n%h\n## B\n\n--\n%h\n## C\n\n---\n\n## D\n', ['A horizontal', 'D horizontal']],
  ])('keeps what stands below when %s is hidden', (_, text, expected) => {
    for (const hidden of ['data-visibility="hidden"', "class='x' data-visibility='Hidden '"]) {
      const body = `## A\n\n${text.replaceAll('%h', `<!-- .slide: ${hidden} -->`)}`;
      const { deck } = makeDeck({ sections: { a: sectionText(body) } });
      expect(deck.slides.map(({ title, direction }) => `${title} ${direction}`)).toEqual(expected);
    }
  });

  it('begins with the title slide, which takes no time', () => {
    const { deck } = makeDeck({ sections: { a: sectionText('## A') }, manifest: { titleSlide: 'true' } });
    expect(deck.slides.map(told)).toEqual(['1 title A talk horizontal', '2 a-1 A horizontal']);
    expect(deck.slides.map(({ layout, seconds }) => [layout, seconds])).toEqual([
      ['title', 0],
      ['default', 60],
    ]);
    expect(deck.slides[0]?.section).toBe('');
    expect(deck.sections[0]?.slides.map(({ id }) => id)).toEqual(['a-1']);
  });

  it('sets the scene that its manifest names on the title slide, with the place where it is named', () => {
    const manifest = { titleSlide: 'true', titlePicture: '{ file: ../assets/scenes/bus.svg, alt: A bus }' };
    const { deck } = makeDeck({ sections: { a: sectionText('## A') }, manifest });
    const { assets } = deck;
    expect(assets.map(({ href }) => href)).toEqual(['../assets/scenes/bus.svg']);
    expect(assets[0]?.at).toMatchObject({ file: 'decks/made.yaml', line: 5, column: 23 });
  });

  it('passes over a section that was not there', () => {
    const { deck, diagnostics } = makeDeck({ sections: { a: sectionText('## A') }, uses: ['gone', 'a'] });
    expect(deck.slides.map(told)).toEqual(['1 a-1 A horizontal']);
    expect(diagnostics).toEqual([]);
  });

  it('knows where a section is named', () => {
    const { deck } = makeDeck({ sections: { a: sectionText('## A') } });
    expect(deck.sections[0]?.at).toEqual({ file: 'decks/made.yaml', line: 6, column: 5, length: 1 });
  });
});

describe('sections that were cut for time', () => {
  const text = 'title: A\naudience: adult\nslot: 9\ntitleSlide: false\nsections: [a, { section: b, form: full }, c]\n';
  const manifest = parseManifest('x', 'decks/x.yaml', text).value;
  const fact = factText('kept') + factText('lost', { source: 'elsewhere' });
  const ledger = parseLedger([
    { kind: 'facts', file: 'f.yaml', text: fact },
    { kind: 'sources', file: 's.yaml', text: `${oneSource}${oneSource.replace('counted', 'elsewhere')}` },
    { kind: 'helplines', file: 'h.yaml', text: helpLineText('near') + helpLineText('far') },
  ]).value;
  const body = (id: string) =>
    `## ${id} {fact:${id === 'b' ? 'lost' : 'kept'}}\n\n![x](${id}.svg) {helpline:${id === 'b' ? 'far' : 'near'}}`;
  const sections = new Map<string, Section>();
  for (const id of ['a', 'b', 'c']) {
    const { value } = parseSection(id, `${id}.md`, sectionText(body(id), { minutes: '{ full: 3, short: 1 }' }));
    if (value !== undefined) sections.set(id, value);
  }

  it('are numbered after the last slide, and told with their facts, sources and pictures, not their help lines', () => {
    if (manifest === undefined) throw new Error('the manifest of this test is broken');
    const [a, b, c] = manifest.sections;
    const kept = { ...manifest, sections: [a, c].flatMap((use) => use ?? []) };
    const { value: deck, diagnostics } = composeDeck(kept, sections, ledger, b === undefined ? [] : [b]);
    expect(diagnostics).toEqual([]);
    expect(deck.slides.map(({ number, id }) => `${number} ${id}`)).toEqual(['1 a-1', '2 c-1']);
    expect(deck.sections.map(({ section }) => section.id)).toEqual(['a', 'c']);
    expect(deck.omitted.map(({ section, form, seconds }) => [section.id, form, seconds])).toEqual([['b', 'full', 180]]);
    expect(deck.omitted[0]?.slides.map(({ number, id, seconds }) => `${number} ${id} ${seconds}`)).toEqual([
      '3 b-1 180',
    ]);
    expect(deck.facts.map(({ id }) => id)).toEqual(['kept', 'lost']);
    expect(deck.sources.map(({ id }) => id)).toEqual(['counted', 'elsewhere']);
    expect(deck.assets.map(({ href }) => href)).toEqual(['a.svg', 'c.svg', 'b.svg']);
    expect(deck.helpLines.map(({ id }) => id)).toEqual(['near']);
    expect(deck.ledger).toBe(ledger);
    expect(deck.manifest).toBe(kept);
  });
});

describe('slides taken together', () => {
  it('may not share an id: it is told at the second', () => {
    const id = '<!-- .slide: id="x" -->\n';
    expect(mistakes({ sections: { a: sectionText(`${id}## A\n\n---\n${id}## B\n\n---\n${id}## C`) } })).toEqual([
      'decks/sections/a.md:10:1 duplicate-id',
      'decks/sections/a.md:14:1 duplicate-id',
    ]);
    expect(mistakes({ sections: { a: sectionText('## A\n\n---\n<!-- .slide: id="a-1" -->\n## B') } })).toEqual([
      'decks/sections/a.md:9:1 duplicate-id',
    ]);
  });

  it('are not told of as taking their own id when a deck names their section twice', () => {
    const sections = { a: sectionText('## A\n\n---\n<!-- .slide: id="x" -->\n## B') };
    expect(mistakes({ sections, uses: ['a', 'a'] })).toEqual(['decks/made.yaml:7:5 duplicate-section']);
  });

  it('may not take the title slide’s id, when there is one', () => {
    const sections = { a: sectionText('<!-- .slide: id="title" -->\n## A') };
    expect(mistakes({ sections, manifest: { titleSlide: 'true' } })).toEqual(['decks/sections/a.md:6:1 duplicate-id']);
    expect(mistakes({ sections })).toEqual([]);
  });

  it.each<[string, DeckParts]>([
    ['no section', { sections: {}, uses: [], manifest: { sections: '[]' } }],
    ['an empty section', { sections: { a: sectionText('') } }],
    ['a section with notes alone', { sections: { a: sectionText('\n\nNote:\nsaid') } }],
    ['a section of separators', { sections: { a: sectionText('\n---\n\n--\n') } }],
    ['a title slide and nothing more', { sections: { a: sectionText('') }, manifest: { titleSlide: 'true' } }],
  ])('are no deck when there is %s', (_, parts) => {
    const told = parts.uses === undefined ? mistakes(parts) : emptyDeckMistakes();
    expect(told).toEqual(['decks/made.yaml:1:1 empty-deck']);
  });

  it('are a deck with one word, with a title slide of the section’s own, and when a section was not there', () => {
    expect(mistakes({ sections: { a: sectionText('word') } })).toEqual([]);
    expect(mistakes({ sections: { a: sectionText('<!-- .slide: layout="title" -->\nword') } })).toEqual([]);
    expect(mistakes({ sections: { a: sectionText('') }, uses: ['a', 'gone'] })).toEqual([]);
  });

  it('are told of after what stands on them, and the manifest’s order first', () => {
    const sections = {
      b: sectionText('<!-- .slide: id="x" -->\n## B {fact:none}', { after: '[a]' }),
      a: sectionText('<!-- .slide: id="x" -->\n## A'),
    };
    expect(mistakes({ sections })).toEqual([
      'decks/made.yaml:6:5 section-order',
      'decks/sections/b.md:7:6 unknown-fact',
      'decks/sections/a.md:6:1 duplicate-id',
    ]);
  });

  function emptyDeckMistakes(): string[] {
    const { value } = parseManifest('made', 'decks/made.yaml', 'title: A\naudience: adult\nslot: 9\nsections: []\n');
    if (value === undefined) throw new Error('the manifest of this test is broken');
    const { diagnostics } = composeDeck(value, new Map(), parseLedger([]).value);
    return diagnostics.map(({ code, at }) => `${at?.file}:${at?.line}:${at?.column} ${code}`);
  }
});

describe('the title slide', () => {
  const titleOf = (manifest: Readonly<Record<string, string>>, speaker?: string) => {
    const text = Object.entries({ title: 'A talk', audience: 'adult', slot: '9', ...manifest })
      .map(([key, value]) => `${key}: ${value}\n`)
      .join('');
    const { value } = parseManifest('made', 'decks/made.yaml', `${text}sections: []\n`);
    if (value === undefined) throw new Error('the manifest of this test is broken');
    const ledger = parseLedger(speaker === undefined ? [] : [{ kind: 'speaker', file: 's.yaml', text: speaker }]).value;
    const [slide] = composeDeck(value, new Map(), ledger).value.slides;
    return slide;
  };

  it.each<[string, Record<string, string>, string | undefined, string]>([
    ['the title alone', {}, undefined, 'A talk'],
    ['its subtitle', { subtitle: 'About grass' }, undefined, 'A talk\nAbout grass'],
    ['no empty subtitle', { subtitle: '""' }, undefined, 'A talk'],
    [
      'who speaks, and when',
      { subtitle: 'About grass', date: '2026-12-01' },
      'name: A. Speaker\norganisation: The House\n',
      'A talk\nAbout grass\nA. Speaker · The House · 2026-12-01',
    ],
    ['no hole for what is empty', { date: '2026-12-01' }, 'name: ""\norganisation:\n', 'A talk\n2026-12-01'],
    ['the name alone', {}, 'name: A. Speaker\ncontact: a@example.org\n', 'A talk\nA. Speaker'],
  ])('shows %s', (_, manifest, speaker, expected) => {
    const shown = titleOf(manifest, speaker)?.tokens ?? [];
    expect(plainText(shown)).toBe(expected);
    expect(shown).toHaveLength(expected.split('\n').length);
  });

  it('has nothing to say, and stands where the manifest does', () => {
    const slide = titleOf({});
    expect(slide).toMatchObject({
      id: 'title',
      number: 1,
      title: 'A talk',
      layout: 'title',
      direction: 'horizontal',
      attributes: {},
      notes: [],
      handout: [],
      noteWords: 0,
      at: { file: 'decks/made.yaml', line: 1, column: 1 },
    });
  });
});
