import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/model/plainText.ts';
import { factText, helpLineText, makeDeck, oneSource, sectionText } from '../support/makeDeck.ts';

const ledger = {
  facts:
    factText('size', { text: '"{value} {unit} of grass"', value: '2000', unit: 'miles', year: '2010' }) +
    factText('told', { text: 'it is wide', status: 'hearsay', hedge: 'Some say' }) +
    factText('cases', { values: '{ "2009": 49, "2010": 88 }', year: '2009–2010' }),
  sources: oneSource,
  helplines: helpLineText('near') + helpLineText('far', { name: 'Far line', phone: '"911"' }),
};

function compose(body: string) {
  const { deck, diagnostics } = makeDeck({ ...ledger, sections: { 'part/one': sectionText(body) } });
  const [slide] = deck.slides;
  if (slide === undefined) throw new Error('the section of this test has no slide');
  return { slide, deck, diagnostics };
}

function mistakes(body: string): string[] {
  return compose(body).diagnostics.map(({ code, severity, at }) => {
    expect(severity).toBe('error');
    return `${at?.line}:${at?.column}+${at?.length} ${code}`;
  });
}

/** Everything named, in the order in which it was found. */
function named(body: string): string[] {
  const { citations, helpLineUses } = compose(body).slide;
  return [
    ...citations.map(
      ({ fact, part, by, where, at }) => `${fact.id}.${part} by ${by} in ${where} ${at.line}:${at.column}+${at.length}`,
    ),
    ...helpLineUses.map(({ line, where, at }) => `${line.id} in ${where} ${at.line}:${at.column}+${at.length}`),
  ];
}

const fence = (kind: string, ...lines: string[]): string => [`\`\`\`${kind}`, ...lines, '```'].join('\n');

describe('composeSlide', () => {
  it.each<[string, string, string]>([
    ['a paragraph', 'It is {fact:size}.', 'It is 2,000 miles of grass.'],
    ['a part', '{fact:size.value} in {fact:size.year}', '2,000 miles in 2010'],
    ['a year’s part', '{fact:cases.2010} after {fact:cases.2009}', '88 after 49'],
    ['hearsay', '**{fact:told}**', 'Some say it is wide'],
    ['a heading', '## Some {fact:size.number}', 'Some 2,000'],
    ['a list', '- {fact:size.number}\n  - {fact:size.unit}', '2,000\nmiles'],
    ['a table', '| {fact:size.unit} |\n|---|\n| {fact:size.number} |', 'miles\n2,000'],
    ['a quote', '> {fact:size.number}', '2,000'],
    ['a link', '[{fact:size.number}](#x)', '2,000'],
    ['a key term', '=={fact:size.number} miles==', '2,000 miles'],
    ['columns', fence('columns', '- "{fact:size.number}"', '- "{helpline:far.phone}"'), '2,000\n911'],
    ['a help line', 'Call {helpline:far}', 'Call Far line, 911'],
    ['code, which stays as it is', '`{fact:size}`', '{fact:size}'],
    ['an escape, which stays as it is', '\\{fact:size}', '{fact:size}'],
  ])('resolves what is named in %s', (_, body, expected) => {
    expect(plainText(compose(body).slide.tokens)).toBe(expected);
    expect(mistakes(body)).toEqual([]);
  });

  it('reads title, notes and handout text with their facts resolved', () => {
    const { slide } = compose(
      '## *Some* {fact:size.value}\n\nNote:\nIt is {fact:size}.\n\nHandout:\n**{fact:told}**\n',
    );
    expect(slide.title).toBe('Some 2,000 miles');
    expect(plainText(slide.notes)).toBe('It is 2,000 miles of grass.');
    expect(slide.noteWords).toBe(6);
    expect(slide.handoutText).toBe('Some say it is wide');
  });

  it('knows each naming with its place, part and way', () => {
    expect(
      named(
        '## Some {fact:size.value}\n\nIt is {fact:told}\n\nNote:\n{fact:size}, {helpline:far}\n\nHandout:\n{helpline:near.phone}',
      ),
    ).toEqual([
      'size.value by text in tokens 5:9+17',
      'told.undefined by text in tokens 7:7+11',
      'size.undefined by text in notes 10:1+11',
      'far in notes 10:14+14',
      'near in handout 13:1+21',
    ]);
  });

  it('counts a heading once', () => {
    expect(named('## {fact:size.value}')).toHaveLength(1);
    expect(mistakes('## {fact:nothing}')).toEqual(['5:4+14 unknown-fact']);
  });

  it('has the facts of what is shown, each once, and the deck those of all parts', () => {
    const { slide, deck } = compose('{fact:told} {fact:size.unit} {fact:told}\n\nNote:\n{fact:cases.2009}');
    expect(slide.facts.map(({ id }) => id)).toEqual(['told', 'size']);
    expect(deck.facts.map(({ id }) => id)).toEqual(['told', 'size', 'cases']);
  });

  it('has the deck’s help lines, each once', () => {
    const { deck } = compose('{helpline:far} {helpline:near.name} {helpline:far.phone}');
    expect(deck.helpLines.map(({ id }) => id)).toEqual(['far', 'near']);
  });

  it('says who counted, unless it is asked not to or the fact is not shown', () => {
    expect(compose('{fact:size}').slide.sourceText).toBe('Source: The Counting Office (2010)');
    expect(compose('<!-- .slide: sources="none" -->\n{fact:size}').slide.sourceText).toBe('');
    expect(compose('<!-- .slide: sources="all" -->\n{fact:size}').slide.sourceText).not.toBe('');
    expect(compose('word\n\nNote:\n{fact:size}').slide.sourceText).toBe('');
  });

  it('takes id and layout from its attributes, and leaves the others', () => {
    const { slide } = compose('<!-- .slide: id="own" layout="care" data-x="1" -->\n## A');
    expect(slide).toMatchObject({ id: 'own', layout: 'care', attributes: { 'data-x': '1' } });
    expect(Object.keys(slide.attributes)).toEqual(['data-x']);
  });
});

describe('what is not known', () => {
  it.each<[string, string, string[]]>([
    ['a fact', 'It is {fact:siez}.', ['5:7+11 unknown-fact']],
    ['a part of a fact', '{fact:size.colour}', ['5:1+18 unknown-fact']],
    ['a year of a fact', '{fact:cases.2011}', ['5:1+17 unknown-fact']],
    ['a help line', '{helpline:nearr}', ['5:1+16 unknown-helpline']],
    ['a part of a help line', '{helpline:near.fax}', ['5:1+19 unknown-helpline']],
    ['a part that this help line has not', '{helpline:near.tty}', ['5:1+19 unknown-helpline']],
    ['a fact in notes', '## A\n\nNote:\n- {fact:x}', ['8:3+8 unknown-fact']],
    ['a fact in a table', '| a |\n|---|\n| {fact:x} |', ['7:3+8 unknown-fact']],
    [
      'several',
      '{fact:x} {fact:y}\n{helpline:z}',
      ['5:1+8 unknown-fact', '5:10+8 unknown-fact', '6:1+12 unknown-helpline'],
    ],
    ['nothing that only looks like it', '{fact:} {fact: size} {facts:size} {Fact:size} {fact:a.b.c}', []],
  ])('is told at its place: %s', (_, body, expected) => {
    expect(mistakes(body)).toEqual(expected);
  });

  it.each([
    ['{fact:siez}', /`size`/],
    ['{fact:cases.2011}', /2009, 2010/],
    ['{fact:size.colour}', /decks\/facts\.yaml:1/],
    ['{helpline:nearr}', /`near`/],
  ])('comes with a hint: %s', (body, hint) => {
    expect(compose(body).diagnostics[0]?.hint).toMatch(hint);
  });

  it('has no likely one when the ledger is empty', () => {
    const { diagnostics } = makeDeck({ sections: { a: sectionText('{fact:x} {helpline:y}') } });
    expect(diagnostics.map(({ hint }) => hint)).toEqual(['The ledger is empty.', 'The ledger is empty.']);
  });

  it('is printed as its id, and counts as naming a fact only when the fact is known', () => {
    const { slide } = compose('{fact:x} {fact:size.colour} {helpline:z}');
    expect(plainText(slide.tokens)).toBe('x size z');
    expect(slide.citations.map(({ fact }) => fact.id)).toEqual(['size']);
    expect(slide.helpLineUses).toEqual([]);
  });
});

describe('a fence', () => {
  const chart = fence(
    'chart',
    'alt: Bars',
    "rows: [{ label: a, n: '{fact:cases.2009}' }, { label: b, n: '{fact:cases.2010}' }]",
  );

  it('names facts in its texts, at their own places', () => {
    expect(named(`## A\n\n${chart}`)).toEqual([
      'cases.2009 by text in tokens 9:24+17',
      'cases.2010 by text in tokens 9:62+17',
    ]);
    expect(mistakes(`## A\n\n${chart.replace('cases.2010', 'cases.2011')}`)).toEqual(['9:62+17 unknown-fact']);
  });

  it('names facts by keys of their own', () => {
    const timeline = fence(
      'timeline',
      'alt: Years',
      'events:',
      '- { when: 1991, fact: told }',
      '- { when: 1992, fact: size }',
    );
    expect(named(timeline)).toEqual([
      'told.undefined by key in tokens 8:23+4',
      'size.undefined by key in tokens 9:23+4',
    ]);
    expect(mistakes(timeline.replace('fact: told', 'fact: x'))).toEqual(['8:23+1 unknown-fact']);
  });

  it('points at the whole id, not at a part of another word', () => {
    const diagram = fence(
      'diagram',
      'kind: path',
      'items:',
      '- { title: oversize, text: size-up }',
      '- { title: b, fact: size }',
      'alt: Steps',
    );
    expect(named(diagram)).toEqual(['size.undefined by key in tokens 9:21+4']);
  });

  it('names help lines by their ids', () => {
    expect(named(fence('helplines', 'ids: [far, near]'))).toEqual(['far in tokens 6:7+3', 'near in tokens 6:12+4']);
    expect(mistakes(fence('helplines', 'ids: [far, nowhere]'))).toEqual(['6:12+7 unknown-helpline']);
  });

  it('names help lines in its texts', () => {
    const qr = fence('qr', 'url: tel:911', 'label: "{helpline:far}"', 'alt: A code');
    expect(named(qr)).toEqual(['far in tokens 7:9+14']);
  });

  it('counts as handout text when its questions are for worksheets alone', () => {
    const quiz = (...lines: string[]) =>
      fence(
        'quiz',
        ...lines,
        'questions:',
        '- { id: q, ask: "How many {fact:size.unit}?", answer: "{fact:size.number}", facts: [size] }',
      );
    expect(named(quiz())).toEqual([
      'size.unit by text in handout 7:27+16',
      'size.number by text in handout 7:56+18',
      'size.undefined by key in handout 7:85+4',
    ]);
    expect(named(quiz('show: cards')).every((one) => one.includes('in tokens'))).toBe(true);
  });

  it('that failed its schema names nothing', () => {
    expect(named(fence('qr', 'url: "{fact:size}"'))).toEqual([]);
  });

  it('has its places right behind an indent, too', () => {
    expect(named('word\n\n ```helplines\n ids: [far]\n ```\n')).toEqual(['far in tokens 8:8+3']);
  });
});
