import { basename, posix } from 'node:path';
import { composeDeck } from '../compose/composeDeck.ts';
import { fitSlot } from '../compose/fitSlot.ts';
import { inLanguages } from '../compose/inLanguages.ts';
import { manifestInLanguages } from '../compose/manifestWords.ts';
import { timeSlides } from '../compose/timeSlides.ts';
import { twinDiagnostics } from '../compose/twinDiagnostics.ts';
import { isRemote } from '../html/isRemote.ts';
import { findDecks, manifestPath, rivalManifests } from '../load/findDecks.ts';
import { markdownEnding } from '../load/markdownEnding.ts';
import { readLedger } from '../load/readLedger.ts';
import { readOptionFiles } from '../load/readOptionFiles.ts';
import { readSections } from '../load/readSections.ts';
import { readAuthoredText } from '../load/readText.ts';
import { readTwins, type TwinText } from '../load/readTwins.ts';
import type { Deck } from '../model/deck.ts';
import { deckNameFault } from '../model/deckName.ts';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import { didYouMean } from '../model/didYouMean.ts';
import { noHandoutTexts } from '../model/handoutTexts.ts';
import { allRead, type Ledger } from '../model/ledger.ts';
import type { DeckManifest } from '../model/manifest.ts';
import type { Project } from '../model/project.ts';
import { noSettings } from '../model/projectSettings.ts';
import { report } from '../model/report.ts';
import { revealThemes } from '../model/revealThemes.ts';
import type { Section } from '../model/section.ts';
import type { SeparatorTexts } from '../model/separatorTexts.ts';
import type { SlotFit } from '../model/slotCut.ts';
import { TalkError } from '../model/talkError.ts';
import { endlessText } from '../model/textLimits.ts';
import type { Twin } from '../model/twin.ts';
import { type ExternalDeck, parseExternalDeck, type StyleUse } from '../parse/parseExternalDeck.ts';
import { type LedgerText, parseLedger } from '../parse/parseLedger.ts';
import { parseManifest } from '../parse/parseManifest.ts';
import { parseSection } from '../parse/parseSection.ts';
import { parseTwin } from '../parse/parseTwin.ts';
import { findThemes } from '../themes/findThemes.ts';
import { noWords } from '../words/say.ts';
import { SlowWork, withinTime } from './withinTime.ts';

/** A deck as far as it could be read: undefined when its manifest or front matter is beyond reading. */
export interface LoadedDeck {
  readonly name: string;
  readonly deck: Deck | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Project paths of all files that were read for it. */
  readonly inputs: readonly string[];
  readonly external: boolean;
  /** Style sheets that an external deck brings; they are read when it is prepared. */
  readonly styleUses?: readonly StyleUse[];
  /** The tool for which an external deck is written; undefined for reveal.js and reveal-md. */
  readonly dialect?: string | undefined;
  /** How it was fitted into another slot, when one was asked for. */
  readonly fit?: SlotFit | undefined;
}

/** Changes to a manifest that the command line asks for. */
export type ManifestChange = (manifest: DeckManifest) => DeckManifest;

/** A reader of one project's decks: what decks share is read and parsed once. */
export interface TalkLoader {
  readonly project: Project;
  readonly names: readonly string[];
  /** @param slot minutes to fit the deck into, instead of the manifest's. */
  load(name: string, change?: ManifestChange, slot?: number): LoadedDeck;
}

/** How texts become records. The live preview hands in parsers that remember what they read before. */
export interface Parsers {
  readonly manifest: typeof parseManifest;
  readonly section: typeof parseSection;
  readonly twin: typeof parseTwin;
  readonly ledger: typeof parseLedger;
  readonly externalDeck: typeof parseExternalDeck;
}

/** Each reading of a file is ended when it takes too long; one that was remembered needs no watch. */
export const plainParsers: Parsers = {
  manifest: (name, file, text) => readInTime(file, () => parseManifest(name, file, text)),
  section: (id, file, text) => readInTime(file, () => parseSection(id, file, text)),
  twin: (section, file, text) => readInTime(file, () => parseTwin(section, file, text)),
  ledger: readLedgerInTime,
  externalDeck: (name, file, text, around) => readInTime(file, () => parseExternalDeck(name, file, text, around)),
};

/** Opens a project's talk: ledger and sections are shared by all decks that are loaded after. */
export function openTalk(project: Project, parsers = plainParsers): TalkLoader {
  const names = findDecks(project);
  const { value: ledgerFiles, diagnostics: ledgerTexts } = readLedger(project);
  const ledger = parsers.ledger(ledgerFiles);
  const parsed = new Map<string, { section: Section | undefined; diagnostics: readonly Diagnostic[] }>();
  const parsedTwins = new Map<string, { twin: Twin | undefined; diagnostics: readonly Diagnostic[] }>();

  const load = (name: string, change: ManifestChange = (manifest) => manifest, slot?: number): LoadedDeck => {
    const file = manifestPath(project, name);
    // A manifest that stands in drafts alone is a deck for those who ask for it by name, and among the decks nowhere.
    const isOnDisk = names.includes(name);
    const text = isOnDisk || project.drafts?.get(file) !== undefined ? readAuthoredText(project, file) : undefined;
    if (text === undefined) throw unknownDeck(name, names);
    if (text.unread) return { name, deck: undefined, diagnostics: text.diagnostics, inputs: [file], external: false };
    const manifest = parsers.manifest(name, file, text.value);
    const ofDeck: readonly Diagnostic[] = [
      ...(isOnDisk ? nameDiagnostics(file, name, rivalManifests(project, name)) : []),
      ...ledgerTexts,
      ...ledger.diagnostics,
      ...text.diagnostics,
      ...manifest.diagnostics,
    ];
    const inputs = [file, ...ledgerFiles.map((one) => one.file)];
    if (manifest.value === undefined) return { name, deck: undefined, diagnostics: ofDeck, inputs, external: false };
    const { value: changed, diagnostics: ofWords } = manifestInLanguages(
      change(manifest.value),
      manifest.value.language,
    );
    const files = readSections(project, changed.sections);
    const ofSections: Diagnostic[] = [];
    const sections = new Map<string, Section>();
    for (const one of files.value) {
      const known = parsed.get(one.id) ?? parseOnce(one.id, one.file, one.text, parsers);
      parsed.set(one.id, known);
      inputs.push(one.file);
      // One by one: there may be more than a function takes at once.
      for (const diagnostic of known.diagnostics) ofSections.push(diagnostic);
      if (known.section !== undefined) sections.set(one.id, known.section);
    }
    const beside = readTwins(project, [...sections.keys()]);
    const twins = new Map<string, Twin[]>();
    for (const one of beside.value) {
      const known = parsedTwins.get(one.file) ?? parseTwinOnce(one, parsers);
      parsedTwins.set(one.file, known);
      inputs.push(one.file);
      ofSections.push(...known.diagnostics);
      const section = sections.get(one.section);
      if (known.twin === undefined || section === undefined) continue;
      twins.set(one.section, [...(twins.get(one.section) ?? []), known.twin]);
      ofSections.push(...twinDiagnostics(section, known.twin));
    }
    const translated = inLanguages(changed, sections, twins, manifest.value.language);
    const fitted = slot === undefined ? { manifest: changed, fit: undefined } : fitSlot(changed, sections, slot);
    const kept = new Set(fitted.manifest.sections.map(({ section }) => section));
    const leftOut = changed.sections.filter(({ section }) => !kept.has(section));
    const composed = composeDeck(fitted.manifest, translated.value, ledger.value, leftOut);
    return {
      name: changed.name,
      fit: fitted.fit,
      deck: composed.value,
      diagnostics: [
        ...ofDeck,
        ...ofWords,
        ...files.diagnostics,
        ...beside.diagnostics,
        ...ofSections,
        ...translated.diagnostics,
        ...composed.diagnostics,
      ],
      inputs,
      external: false,
    };
  };
  return { project, names, load };
}

function parseOnce(id: string, file: string, text: string, parsers: Parsers) {
  const { value, diagnostics } = parsers.section(id, file, text);
  return { section: value, diagnostics };
}

function parseTwinOnce({ section, file, text }: TwinText, parsers: Parsers) {
  const { value, diagnostics } = parsers.twin(section, file, text);
  return { twin: value, diagnostics };
}

/** As many entries as a ledger's files may hold can be read in time; else all of them are told of at the longest. */
function readLedgerInTime(files: readonly LedgerText[]): Checked<Ledger> {
  try {
    return withinTime(() => parseLedger(files));
  } catch (error) {
    if (!(error instanceof SlowWork)) throw error;
    const [longest] = [...files].sort((a, b) => b.text.length - a.text.length);
    const { value } = parseLedger(files.map((file) => ({ ...file, text: '', unread: true })));
    return { value, diagnostics: [endlessText(longest?.file ?? 'decks')] };
  }
}

/** What is read of a file; one whose reading comes to no end is a mistake of its own. */
function readInTime<T>(file: string, read: () => Checked<T | undefined>): Checked<T | undefined> {
  try {
    return withinTime(read);
  } catch (error) {
    if (!(error instanceof SlowWork)) throw error;
    return { value: undefined, diagnostics: [endlessText(file)] };
  }
}

/** What a command asks of an external deck. */
export interface ExternalRequest {
  /** The deck's name, when it cannot be the file's. */
  readonly name?: string;
  readonly separators?: SeparatorTexts | undefined;
  readonly parsers?: Parsers;
}

/**
 * Loads one Markdown file that was written for reveal.js or reveal-md, with the files of options beside it.
 * @param file project path.
 */
export function loadExternalDeck(project: Project, file: string, request: ExternalRequest = {}): LoadedDeck {
  const { name = basename(file).replace(markdownEnding, ''), separators, parsers = plainParsers } = request;
  const text = readAuthoredText(project, file);
  if (text === undefined) {
    throw new TalkError('usage', `There is no file ${file}.`, {
      hint: 'Give the path of a Markdown file, or the name of a deck.',
    });
  }
  if (text.unread) return { name, deck: undefined, diagnostics: text.diagnostics, inputs: [file], external: true };
  const { value: files, diagnostics: fileTexts, inputs: optionFiles } = readOptionFiles(project, file);
  const parsed = parsers.externalDeck(name, file, text.value, { given: separators, ...files });
  const diagnostics = [...text.diagnostics, ...fileTexts, ...parsed.diagnostics];
  const inputs = [file, ...optionFiles];
  if (parsed.value === undefined) return { name, deck: undefined, diagnostics, inputs, external: true };
  const { section, author, timing } = parsed.value;
  const { manifest, diagnostics: ofTheme } = withOwnTheme(project, parsed.value);
  const { styles: styleUses } = parsed.value;
  const sheets = styleUses
    .flatMap((use) => ('href' in use && !isRemote(use.href) ? [use.href] : []))
    .map((href) => posix.join(posix.dirname(file), href.replace(/[?#].*$/, '')));
  const ledger: Ledger = {
    facts: new Map(),
    sources: new Map(),
    helpLines: new Map(),
    glossary: new Map(),
    handoutTexts: noHandoutTexts,
    speaker: author === undefined ? {} : { name: author },
    settings: noSettings,
    words: noWords,
    unread: allRead,
  };
  const composed = composeDeck(manifest, new Map([[section.id, section]]), ledger);
  return {
    name,
    deck: timeSlides(composed.value, timing),
    diagnostics: [...diagnostics, ...ofTheme, ...composed.diagnostics],
    // So that the preview looks into their folders.
    inputs: [...inputs, ...sheets],
    external: true,
    styleUses,
    dialect: parsed.value.dialect,
  };
}

/**
 * A deck may name a theme of reveal.js, or one of the kit's or the project's own; what is neither is told of. Slidev, Marp and Quarto call
 * by `default` what a deck without a name has.
 */
function withOwnTheme(
  project: Project,
  { manifest, theme }: Pick<ExternalDeck, 'manifest' | 'theme'>,
): { readonly manifest: DeckManifest; readonly diagnostics: readonly Diagnostic[] } {
  if (theme === undefined || revealThemes.has(theme)) return { manifest, diagnostics: [] };
  const own = findThemes(project);
  if (theme === 'default' && !own.includes(theme)) return { manifest, diagnostics: [] };
  if (own.includes(theme)) return { manifest: { ...manifest, theme }, diagnostics: [] };
  const told = report('bad-value', {
    severity: 'warning',
    message: `There is no theme \`${theme}\`; the deck looks as if it named none.`,
    at: manifest.themeAt,
    hint: `There are ${own.join(', ')}, and reveal.js’s ${[...revealThemes].join(', ')}; a style sheet of your own is named by its path.`,
  });
  return { manifest, diagnostics: [told] };
}

/** A deck's folder must be its own on every disk. */
function nameDiagnostics(file: string, name: string, rivals: readonly string[]): Diagnostic[] {
  const others = rivals.filter((other) => other !== file);
  const fault = deckNameFault(name);
  if (others.length === 0 && fault === undefined) return [];
  return [
    report('bad-name', {
      message:
        fault !== undefined
          ? `No deck can be called \`${name}\`: ${fault}.`
          : `Two decks are called \`${name}\`, and would overwrite each other.`,
      at: { file, line: 1, column: 1, length: 1 },
      related: others.map((other) => ({ file: other, line: 1, column: 1, length: 1, message: 'The other deck.' })),
      hint: 'Give the manifest another file name.',
    }),
  ];
}

/** A name that no manifest has; the likely one is named. */
export function unknownDeck(name: string, names: readonly string[]): TalkError {
  return new TalkError('unknown-deck', `There is no deck \`${name}\`.`, {
    hint:
      names.length === 0 ? 'decks/ holds no manifest yet.' : `${didYouMean(name, names)}There are ${names.join(', ')}.`,
  });
}
