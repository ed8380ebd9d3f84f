import { checkDeck } from '../../src/check/checkDeck.ts';
import { deckSeverities } from '../../src/check/deckSeverities.ts';
import type { CheckContext, RuleResult, WrittenFile } from '../../src/check/rule.ts';
import { composeDeck } from '../../src/compose/composeDeck.ts';
import type { Deck } from '../../src/model/deck.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { SectionUse } from '../../src/model/manifest.ts';
import type { Section } from '../../src/model/section.ts';
import { parseLedger } from '../../src/parse/parseLedger.ts';
import { parseManifest } from '../../src/parse/parseManifest.ts';
import { parseSection } from '../../src/parse/parseSection.ts';
import { placeInFence } from '../../src/parse/placeInFence.ts';

/** What a test writes of a deck; the rest is filled in so that every rule is kept. */
export interface DeckParts {
  /** Sections by id: their Markdown, front matter included. */
  readonly sections: Readonly<Record<string, string>>;
  /** Lines of the manifest besides `sections`, such as `audience: teen`. */
  readonly manifest?: Readonly<Record<string, string>>;
  /** Entries of the manifest's `sections`, when they are not simply all ids in order. */
  readonly uses?: readonly string[];
  /** The whole manifest, instead of the two above. */
  readonly manifestText?: string;
  /** Ids of sections that the manifest names and that were cut for time. */
  readonly leftOut?: readonly string[];
  readonly facts?: string;
  readonly sources?: string;
  readonly helplines?: string;
  /** decks/speaker.yaml. */
  readonly speaker?: string;
  /** decks/project.yaml: which subjects are hard, what maps know. */
  readonly project?: string;
}

/** A deck as the kit reads it, and the files it was read from. */
export interface MadeDeck {
  readonly deck: Deck;
  readonly files: readonly WrittenFile[];
  /** Complaints of parsing and composing. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes a deck through the real parser and composer. */
export function makeDeck(parts: DeckParts): MadeDeck {
  const manifestText = parts.manifestText ?? writtenManifest(parts);
  const manifest = parseManifest('made', 'decks/made.yaml', manifestText);
  const shared = (['facts', 'sources', 'helplines', 'speaker', 'project'] as const).flatMap((kind) => {
    const text = parts[kind];
    return text === undefined ? [] : [{ kind, file: `decks/${kind}.yaml`, text }];
  });
  const ledger = parseLedger(shared);
  const parsed = Object.entries(parts.sections).map(([id, text]) => parseSection(id, sectionPath(id), text));
  const sections = new Map<string, Section>();
  for (const { value } of parsed) if (value !== undefined) sections.set(value.id, value);
  const diagnostics = [...manifest.diagnostics, ...ledger.diagnostics, ...parsed.flatMap((one) => one.diagnostics)];
  if (manifest.value === undefined) throw new Error(JSON.stringify(diagnostics));
  const isCut = ({ section }: SectionUse): boolean => (parts.leftOut ?? []).includes(section);
  const uses = manifest.value.sections;
  const fitted = { ...manifest.value, sections: uses.filter((use) => !isCut(use)) };
  const composed = composeDeck(fitted, sections, ledger.value, uses.filter(isCut));
  return {
    deck: composed.value,
    files: [
      { path: 'decks/made.yaml', text: manifestText },
      ...shared.map(({ file, text }) => ({ path: file, text })),
      ...Object.entries(parts.sections).map(([id, text]) => ({ path: sectionPath(id), text })),
    ],
    diagnostics: [...diagnostics, ...composed.diagnostics],
  };
}

function writtenManifest({ sections, manifest, uses = Object.keys(sections) }: DeckParts): string {
  const lines = { title: 'A talk', audience: 'adult', slot: '60', titleSlide: 'false', ...manifest };
  return [
    ...Object.entries(lines).map(([key, value]) => `${key}: ${value}`),
    'sections:',
    ...uses.map((use) => `  - ${use}`),
    '',
  ].join('\n');
}

/** Makes a deck and holds it against every rule, with the severities of such a deck. Throws when the parser or composer complains: a test means its deck to be read. */
export function checkParts(parts: DeckParts, context: Partial<CheckContext> = {}): RuleResult {
  const { deck, files, diagnostics } = makeDeck(parts);
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics, null, 2));
  const all = { ...plainContext, given: deck.manifest.date, files, ...context };
  const ruled = checkDeck(deck, all);
  return { ...ruled, diagnostics: deckSeverities(ruled.diagnostics, all) };
}

/** A context in which nothing is special: all layouts known, all letters there, no wishes, no private names. */
export const plainContext: CheckContext = {
  today: '2026-11-21',
  given: undefined,
  layouts: ['title', 'statement', 'care', 'helpline'],
  missingGlyphs: () => [],
  placeInFence,
  external: false,
  strict: false,
  gates: { severity: {}, allow: [], words: [] },
  credits: new Map(),
  log: [],
  privacy: undefined,
  files: [],
};

/** Places at which a result has a code, as `file:line:column`. */
export function placesOf({ diagnostics }: Pick<RuleResult, 'diagnostics'>, code: Diagnostic['code']): string[] {
  return diagnostics.filter((one) => one.code === code).map(({ at }) => `${at?.file}:${at?.line}:${at?.column}`);
}

/** Where a text stands in a section, as `file:line:column`; the `nth` time, from 1. Throws when it does not. */
export function placeIn(parts: DeckParts, id: string, needle: string, nth = 1): string {
  return `${sectionPath(id)}:${lineAndColumn(parts.sections[id] ?? '', needle, nth)}`;
}

/** Line and column of a text within another, as `line:column`. */
function lineAndColumn(text: string, needle: string, nth = 1): string {
  let offset = -1;
  for (let time = 0; time < nth; time += 1) offset = text.indexOf(needle, offset + 1);
  if (offset === -1) throw new Error(`“${needle}” does not stand ${nth} times in the text.`);
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** A section's file: front matter, then the body. */
export function sectionText(body: string, front: Readonly<Record<string, string>> = {}): string {
  const lines = Object.entries({ title: 'One', minutes: '1', ...front }).map(([key, value]) => `${key}: ${value}`);
  return ['---', ...lines, '---', body, ''].join('\n');
}

function sectionPath(id: string): string {
  return `decks/sections/${id}.md`;
}

/** One source, `counted`. */
export const oneSource = `counted:
  type: report
  title: A count
  short: The Counting Office
`;

/** A fact's entry: everything a fact must have, and what the test says. */
export function factText(id: string, lines: Readonly<Record<string, string>> = {}): string {
  const all = {
    text: 'something that was counted',
    year: '2010',
    place: 'Somewhere',
    measured: 'things',
    source: 'counted',
    status: 'firm',
    reviewBy: '2030-01-01',
    ...lines,
  };
  return [`${id}:`, ...Object.entries(all).map(([key, value]) => `  ${key}: ${value}`), ''].join('\n');
}

/** A help line's entry. */
export function helpLineText(id: string, lines: Readonly<Record<string, string>> = {}): string {
  const all = {
    name: 'A help line',
    phone: `1-800-555-${phoneEnd(id)}`,
    hours: 'always',
    languages: '[English]',
    region: 'US',
    for: 'Anyone.',
    verifiedOn: '2026-11-01',
    ...lines,
  };
  return [`${id}:`, ...Object.entries(all).map(([key, value]) => `  ${key}: ${value}`), ''].join('\n');
}

/** Four digits by an id: two help lines have two numbers. */
function phoneEnd(id: string): string {
  return String([...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 10_000, 0)).padStart(4, '0');
}
