import { readCss } from '../html/readCss.ts';
import type { Deck } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { report } from '../model/report.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { spanInside } from '../model/spanInside.ts';
import { tooLongText, tooManyWords } from '../model/textLimits.ts';
import type { PrivacyList } from '../schema/privacySchema.ts';
import { findPrivate, type PrivateFinding } from './privacy/findPrivate.ts';
import { styleTexts } from './privacy/styleTexts.ts';
import type { WrittenFile } from './rule.ts';
import { ruleOver } from './ruleOver.ts';

/**
 * No name of decks/privacy.yaml, and no combination of details that points to a person, stands anywhere in what was written:
 * slides, notes, handout text, alternative text, front matter, comments, file names, all YAML, drawings, the theme’s styles, the data of
 * pictures. A combination counts
 * within one section, with the texts of the facts it names. Names that are common words only warn. Locked.
 *
 * Why: survivors, former students and shelter staff gave no consent to be named, and a shelter is found through its people.
 * Each retelling that adds a town or an age adds to what can be put together.
 *
 * @example A name, in another alphabet and with an ending, even where nobody sees it
 * ```yaml privacy
 * names: [Sabira]
 * ```
 * ```md
 * ## She wrote home
 *
 * Handout:
 * Then Сәби**раның** letter came.
 * <!-- ^^^^^^^^^^^ private-name -->
 *
 * Note:
 * It was her friend <!-- Sabira --> who told me.
 * <!--                   ^^^^^^ private-name -->
 * ```
 * @example A name that is a word, too
 * ```yaml privacy
 * warn: [Hope]
 * ```
 * ```md
 * ## A headline with Hope
 * <!--               ^^^^ possible-name -->
 * ```
 * @example Details that together point to a person, in one section or by way of a fact that it names
 * ```yaml privacy
 * combinations: [[Tarbagatai, orphanage]]
 * ```
 * ```md
 * ## Near Tarbagatai
 * <!--    ^^^^^^^^^^ private-combination -->
 *
 * Note:
 * There were two orphanages.
 * ```
 * ```md part/two
 * ## Near Tarbagatai: {fact:homes}
 * <!--    ^^^^^^^^^^ private-combination -->
 * ```
 * ```yaml facts
 * homes:
 *   text: the old orphanage
 * ```
 * @example ok: one detail alone, and words that only begin like a name
 * ```yaml privacy
 * names: [Anna]
 * combinations: [[Tarbagatai, orphanage]]
 * ```
 * ```md
 * ## Near Tarbagatai
 *
 * Annals and annual reports.
 * ```
 */
export const privateName = ruleOver(
  ['private-name', 'possible-name', 'private-combination'],
  (deck, { files, privacy }) =>
    privacy === undefined ? [] : files.map((file) => ({ file, privacy, added: factTexts(deck, file) })),
  ({ file, privacy, added }) => privateDiagnostics(file, privacy, added),
);

/**
 * What is private in one file. @param added texts that belong to the same section though they stand elsewhere.
 */
export function privateDiagnostics({ path, text, unread }: WrittenFile, list: PrivacyList, added = ''): Diagnostic[] {
  const top = { file: path, line: 1, column: 1 };
  const tooLong = unread ?? tooLongText(text, path) ?? tooManyWords(text, path);
  if (tooLong !== undefined) return [tooLong];
  const named = findPrivate(path, list, false).map((finding) =>
    diagnostic(finding, { ...top, length: 1 }, 'file name'),
  );
  if (picture.test(path)) {
    // What a picture's data say has no line.
    const [first] = findPrivate(text, list, false);
    return first === undefined ? named : [...named, diagnostic(first, { ...top, length: 1 }, 'picture')];
  }
  // Commas part cells as bars do; escapes and strings put together are read as a browser prints them.
  const cells = /\.csv$/i.test(path) ? text.replace(/[,;]/g, '|') : text;
  const plain = findPrivate(cells, list, false).map((finding) => at(finding, top, text));
  const printed = plain.length > 0 || !/\.css$/i.test(path) ? '' : styleTexts(readCss(text).texts).join('\n');
  const names = [
    ...plain,
    ...findPrivate(printed, list, false).map((finding) => diagnostic(finding, { ...top, length: 1 }, 'text')),
  ];
  const combined = (list.combinations.length === 0 ? [] : scopes(path, text)).flatMap(({ start, end }) => {
    const scope = text.slice(start, end) + added;
    return findPrivate(scope, list)
      .filter(({ kind }) => kind === 'combination')
      .map((finding) => at({ ...finding, offset: Math.min(start + finding.offset, end) }, top, text));
  });
  return [...named, ...names, ...combined];
}

function at(finding: PrivateFinding, top: Pick<SourceSpan, 'file' | 'line' | 'column'>, text: string): Diagnostic {
  return diagnostic(finding, spanInside(top, text, finding.offset, finding.length), 'text');
}

const picture = /\.(png|jpe?g|gif|webp|avif)$/i;

/** What holds a name, at the beginning of a sentence. */
const holders = {
  text: 'This',
  'file name': 'The name of this file',
  picture: 'The data of this picture',
};

/** A section is one scope; of a YAML file each record is one, since records meet only where a section names them. */
function scopes(path: string, text: string): { readonly start: number; readonly end: number }[] {
  const starts = /\.ya?ml$/.test(path) ? [...text.matchAll(/^[\p{L}\p{N}_"'-]+:/gmu)].map((match) => match.index) : [];
  return [0, ...starts].map((start, index, all) => ({ start, end: all[index + 1] ?? text.length }));
}

function factTexts(deck: Deck, { path }: WrittenFile): string {
  const slides = [...deck.sections, ...deck.omitted]
    .filter(({ section: { at, translation } }) => at.file === path || translation?.at.file === path)
    .flatMap((section) => section.slides);
  const facts = new Set(slides.flatMap((slide) => slide.citations.map(({ fact }) => fact)));
  return [...facts].map(({ text, hedge, place }) => `\n\n${hedge ?? ''} ${text} ${place}`).join('');
}

function diagnostic({ kind }: PrivateFinding, place: SourceSpan, where: keyof typeof holders): Diagnostic {
  switch (kind) {
    case 'name':
      return report('private-name', {
        message: `${holders[where]} ${where === 'text' ? 'is' : where === 'picture' ? 'hold' : 'holds'} a name that decks/privacy.yaml keeps out.`,
        at: place,
        hint: 'Say what the person does: “a colleague”, “a former student”, “a woman in an audience”.',
      });
    case 'possible':
      return report('possible-name', {
        message: `${holders[where]} may ${where === 'text' ? 'be' : 'hold'} a name that decks/privacy.yaml keeps out, or only a word.`,
        at: place,
        hint: 'If it is the person, say what the person does; if it is only a word, use another.',
      });
    default:
      return report('private-combination', {
        message: 'This and other details in the same place point to a person.',
        at: place,
        hint: 'Take one of the details out: the town, the age, the building, the nationality or the injury.',
      });
  }
}
