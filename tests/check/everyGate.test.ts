import { describe, expect, it } from 'vitest';
import { type DiagnosticCode, type DiagnosticRule, diagnosticCodes } from '../../src/model/diagnosticCodes.ts';
import {
  checkParts,
  type DeckParts,
  factText,
  helpLineText,
  oneSource,
  placeIn,
  placesOf,
  sectionText,
} from '../support/makeDeck.ts';
import { privacyList } from '../support/privacyList.ts';

/** What a project holds that must not go out, all at once. */
const ledger = {
  manifest: { date: '2026-11-21' },
  facts:
    factText('rank', { status: 'banned' }) +
    factText('late', { reviewBy: '2026-11-20' }) +
    factText('told', { status: 'hearsay', hedge: 'somebody said that', value: '300' }) +
    factText('old', { status: 'dated', value: '16', year: '2012' }) +
    factText('grim', { audience: 'professional' }) +
    factText('found', { values: '{ "2010": 82 }', measured: 'people found' }) +
    factText('helped', { values: '{ "2010": 134 }', measured: 'people helped' }),
  sources: oneSource,
  helplines: helpLineText('stale', { verifiedOn: '2025-11-20' }) + helpLineText('fresh'),
};

const context = {
  privacy: privacyList({ names: ['Sabira'], combinations: [['Tarbagatai', 'orphanage']] }),
  missingGlyphs: (text: string) => [...text].filter((character) => character === '漢'),
};

const hard =
  'This text, notwithstanding considerable difficulties, systematically investigates international organizations. ';

/** A body that breaks each gate, and the words at which it is refused; `line:column` where that is another place than the words. */
const banned: readonly (readonly [code: DiagnosticCode, body: string, needle: string])[] = [
  ['banned-fact', '## A headline\n\nThey say {fact:rank}.', '{fact:rank}'],
  ['expired-fact', '## A headline\n\nNote:\nThey say {fact:late}.', '{fact:late}'],
  ['missing-hedge', '## A headline\n\nSome {fact:told.value} cows', '{fact:told.value}'],
  ['missing-year', '<!-- .slide: sources="none" -->\n## A headline\n\nSome {fact:old.value}', '{fact:old.value}'],
  [
    'mixed-measures',
    "## A headline\n\n```chart\nrows: [{ label: a, n: '{fact:found.2010}' }, { label: b, n: '{fact:helped.2010}' }]\nalt: Bars\n```",
    '```chart',
  ],
  ['unsourced-number', '## A headline\n\nSome 300 cows', '300'],
  ['above-audience', '## A headline\n\nHandout:\nIt is {fact:grim}.', '{fact:grim}'],
  ['unverified-helpline', '## A headline\n\nCall {helpline:stale.phone}', '{helpline:stale.phone}'],
  ['private-name', '## A headline\n\nHandout:\nThen Сәби**раның** letter.', 'Сәби**раның'],
  ['private-combination', '## Near Tarbagatai\n\nNote:\nTwo orphanages.', 'Tarbagatai'],
  ['harmful-word', '## A headline\n\nNote:\nThey were illegals.', 'illegals'],
  ['missing-alt', '## A headline\n\n![](bus.svg)', '![]'],
  ['film-link', '## A headline\n\n<video data-link="herd.html"></video>', '<video'],
  ['missing-credit', '## A headline\n\n![Grass](herd.jpg)', '![Grass]'],
  ['duplicate-title', '## A headline\n\n---\n## A different one\n\n---\n## A different one', '11:1'],
  ['reading-level', `## A headline\n\nHandout:\n${hard.repeat(8)}`, '---'],
  [
    'bad-question',
    '## A headline\n\n```quiz\nquestions: [{ id: a, kind: choice, ask: Who?, choices: [I, you], answer: she }]\n```',
    'she',
  ],
  ['uncounted-poll', '## A headline\n\nNote:\n\n```poll\nquestion: Who?\nanswers: [I, you]\n```', '```poll'],
  ['too-many-words', `## A headline\n\n${'word '.repeat(41)}`, '## A headline'],
  ['missing-glyph', '## A headline\n\nA 漢', '漢'],
  ['broken-link', '## A headline\n\nSee [it](#nowhere)', '[it]'],
  ['empty-slide', '## A headline\n\n---\n\n---\n## Another', '7:4'],
  ['unknown-layout', '<!-- .slide: layout="grid" -->\n## A headline', '## A headline'],
  ['unsafe-html', '## A headline\n\n<script>go()</script>', '<script>'],
  ['shared-notes', '## A headline\n\n```columns\n- <aside class="notes">a</aside>\n- b\n```', '```columns'],
];

/** Gates that judge a deck's plan, not a section's words; each has its own test. */
const ofTheDeck: readonly DiagnosticCode[] = [
  'missing-care-note',
  'missing-helplines',
  'over-slot',
  'notes-off-time',
  'unused-section',
  'heard-before',
  'corrected-since',
  'missing-handout-text',
  'no-summary-picture',
  'unconfirmed-language',
  'missing-words',
  'unconfirmed-words',
  'fact-due',
  'possible-name',
];

/** Gates that need a browser; see tests/look and tests/check/inspectDeck.test.ts. */
const inTheBrowser: readonly DiagnosticCode[] = [
  'small-text',
  'faint-text',
  'slide-overflow',
  'slide-collision',
  'qr-unreadable',
  'left-out',
  'handout-overflow',
];

describe('each thing that must not go out, put into a section,', () => {
  it.each(banned)('is refused with its place: %s', (code, body, needle) => {
    const parts: DeckParts = { ...ledger, sections: { 'part/one': sectionText(body) } };
    const place = /^\d+:\d+$/.test(needle)
      ? `decks/sections/part/one.md:${needle}`
      : placeIn(parts, 'part/one', needle);
    expect(placesOf(checkParts(parts, context), code)).toEqual([place]);
  });

  it('is let pass by no gate but its own: a clean section raises nothing', () => {
    const parts = {
      ...ledger,
      sections: { 'part/one': sectionText(`## A headline\n\nNote:\n${'word '.repeat(120)}`) },
    };
    expect(checkParts(parts, context).diagnostics).toEqual([]);
  });
});

/** A talk that has what each gate over decks looks at, as it is to be. */
const clean: DeckParts = {
  ...ledger,
  manifest: {
    ...ledger.manifest,
    titleSlide: 'true',
    host: 'Hope Church',
    handouts: '[summary, wallet]',
    summary: '{ picture: part-one-3 }',
    handoutTexts:
      '{ card: { title: Ask, lines: [Who?], lang: { es: { title: Ask, lines: [Who?], confirmedBy: one } } } }',
  },
  project: 'hardTopics: { loss: { helpLines: [fresh] } }\n',
  sections: {
    'open/care': sectionText(`## You may step out\n\nNote:\n${'word '.repeat(120)}`, { role: 'care' }),
    'part/one': sectionText(
      [
        '<!-- .slide: layout="statement" -->',
        '## See [the numbers](#end-hotline-1) or [a page](https://page.example/)',
        '',
        '- It is {fact:told}, and {fact:old.value} besides',
        '- <b class="small">Wide</b>',
        '',
        'Handout:',
        'The herds eat grass. The people move with them. They go up the hills. '.repeat(5),
        '',
        '---',
        '## Two pictures',
        '',
        '![Grass](herd.jpg)',
        '',
        '<img alt="" src="bus.svg">',
        '',
        '<audio src="bell.mp3" data-link="https://films.example/bell"></audio>',
        '',
        '---',
        '## One count',
        '',
        "```chart\nrows: [{ label: Found, n: '{fact:found.2010}' }, { label: Again, n: '{fact:found.2010}' }]\nalt: Bars\n```",
        '',
        'Note:',
        'word '.repeat(105),
        '\n```quiz\nquestions: [{ id: a, kind: choice, ask: Who?, choices: [I, you], answer: you }]\n```',
      ].join('\n'),
      { topics: '[loss]' },
    ),
    'end/hotline': sectionText(
      `## Keep this number\n\n\`\`\`helplines\nids: [fresh]\n\`\`\`\n\nNote:\n${'word '.repeat(120)}`,
      { role: 'helplines' },
    ),
  },
};

it('says nothing of a talk that has what each gate looks at as it is to be, and that each has looked', () => {
  const credits = new Map([['decks/sections/part/herd.jpg', { licence: 'CC0', author: 'Somebody', people: false }]]);
  const { diagnostics, checked } = checkParts(clean, { ...context, credits });
  expect(diagnostics).toEqual([]);
  const looked = Object.entries(checked).flatMap(([code, count]) => (count > 0 ? [code] : []));
  // Which sections no deck uses, and what was corrected since, is asked of the project; what comes from a network is no gate.
  const ofDecks = [...banned.map(([code]) => code), ...ofTheDeck, 'remote-resource'];
  expect(looked.sort()).toEqual(
    ofDecks.filter((code) => code !== 'unused-section' && code !== 'corrected-since').sort(),
  );
});

it('leaves no gate out', () => {
  const gates = Object.entries(diagnosticCodes as Readonly<Record<string, DiagnosticRule>>).flatMap(([code, rule]) =>
    rule.gate === undefined ? [] : [code],
  );
  const tested = [...banned.map(([code]) => code), ...ofTheDeck, ...inTheBrowser];
  expect([...tested].sort()).toEqual(gates.sort());
});
