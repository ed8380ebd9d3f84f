import { slidePieces, type TextPiece } from '../fences/textPieces.ts';
import { decodeEntities } from '../html/decodeEntities.ts';
import type { Deck } from '../model/deck.ts';
import { deckTexts } from '../model/deckTexts.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { writtenTexts } from '../model/handoutTexts.ts';
import type { Ledger } from '../model/ledger.ts';
import { findCluster } from '../model/letterClusters.ts';
import { report } from '../model/report.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { spanInside } from '../model/spanInside.ts';
import { fontPackage } from './fontPackage.ts';
import { ruleOver } from './ruleOver.ts';

/**
 * Every letter must be in a font of the kit’s, or of a package that the project adds, or another machine shows another letter, or a box.
 *
 * Why: what the speaker saw at home is what the hall is to see, on any machine.
 *
 * @example A sign that the fonts lack, on a slide or in the notes
 * ```md
 * ## Winter comes early
 *
 * Then comes **漢** in October.
 * <!--         ^ missing-glyph -->
 *
 * Note:
 * The word is written 漢 there.
 * <!--                ^ missing-glyph -->
 * ```
 * @example A deck that was written for another tool is only warned
 * ```md external
 * # Winter
 *
 * ## Then comes **漢**
 * <!--            ^ missing-glyph (warning) -->
 * ```
 * @example ok: Latin, Greek and Cyrillic letters, those of Kazakh and Vietnamese among them, signs and emoji
 * ````md
 * ## Қазақстан, Öland and “quotes” – all there …
 *
 * Water → ice 😊, ✓ Ελλάδα, Việt Nam
 * ````
 */
export const missingGlyph = ruleOver(['missing-glyph'], printedTexts, (printed, _, { missingGlyphs, external }) =>
  missingIn(printed, missingGlyphs, external),
);

/** Letters that the page of the ledger cannot print, told at the entries that hold them: boxes stand there on paper. */
export function missingInLedger(
  { facts, sources }: Pick<Ledger, 'facts' | 'sources'>,
  missingGlyphs: (text: string) => readonly string[],
): Diagnostic[] {
  return [...facts.values(), ...sources.values()]
    .flatMap((entry) => textsIn(entry, entry.at))
    .flatMap((printed) => missingIn(printed, missingGlyphs, true))
    .map((one) => ({ ...one, severity: 'warning' }));
}

function missingIn(
  { text, written, at }: Printed,
  missingGlyphs: (text: string) => readonly string[],
  boxed: boolean,
): Diagnostic[] {
  const missing = missingGlyphs(text);
  const [first] = missing;
  if (first === undefined) return [];
  const place = written === undefined ? undefined : findCluster(written, first);
  const named = missing.slice(0, 5).map((cluster) => `${cluster} (${codePoints(cluster)})`);
  const packages = new Set(missing.map((cluster) => fontPackage(cluster, text)).filter((name) => name !== undefined));
  return [
    report('missing-glyph', {
      message: `The fonts have no ${named.join(', ')}${boxed ? '; on paper a box stands there' : ''}.`,
      at: written === undefined || place === undefined ? at : spanInside(at, written, place.offset, place.length),
      hint:
        packages.size === 0
          ? 'Write it in words, or draw it with an icon.'
          : `Add fonts for it to the project: \`npm i ${[...packages].join(' ')}\`.`,
    }),
  ];
}

/** A text as it is printed; `written` as the file holds it at `at`, where it does. */
interface Printed extends Pick<TextPiece, 'text' | 'at'> {
  readonly written?: string;
}

/** All that slides, notes, handouts and their frames print, each text with its place. */
function printedTexts(deck: Deck): Printed[] {
  const { manifest, ledger } = deck;
  const sections = [...deck.sections, ...deck.omitted];
  const slides = [...deck.slides, ...deck.omitted.flatMap((one) => one.slides)];
  const pieces = slides.flatMap(slidePieces).flatMap(({ text, kind, at, exact }): Printed[] => {
    // What the ledger holds is told where it stands there.
    if (kind === 'reference') return [];
    return [{ text: decodeEntities(text), at, ...(exact ? { written: text } : {}) }];
  });
  // A title that was taken from a slide, or stands on one, is told there.
  const unsaid = (texts: readonly (string | undefined)[]): (string | undefined)[] =>
    texts.filter((text) => text !== undefined && !pieces.some((piece) => piece.text.includes(text)));
  return [
    ...pieces,
    ...textsIn([...unsaid([manifest.title, manifest.subtitle, manifest.closing]), ledger.speaker], manifest.at),
    ...writtenTexts(deckTexts(deck)),
    ...sections.flatMap(({ section: { title, message, why, at } }) => textsIn([...unsaid([title, message]), why], at)),
    ...[...deck.facts, ...deck.sources, ...deck.helpLines].flatMap((entry) => textsIn(entry, entry.at)),
    ...(manifest.handouts.includes('vocabulary') ? [...ledger.glossary.values()] : []).flatMap((entry) =>
      textsIn(entry, entry.at),
    ),
  ];
}

/** The strings of a record as one text; where it stands itself is none of them. */
function textsIn(record: unknown, at: SourceSpan): Printed[] {
  const strings = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => (key === 'at' ? [] : strings(inner)));
  };
  const text = strings(record).join('\n');
  return text === '' ? [] : [{ text, at }];
}

function codePoints(cluster: string): string {
  return [...cluster]
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
}
