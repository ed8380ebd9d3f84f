import { strToU8, zipSync } from 'fflate';
import type { RuleExample } from '../../scripts/rules/ruleDoc.ts';
import { checkOutput } from '../../src/check/checkOutput.ts';
import { checkPresentation } from '../../src/check/checkPresentation.ts';
import { correctedSince, corrections } from '../../src/check/correctedSince.ts';
import { inspectDeck } from '../../src/check/inspectDeck.ts';
import { unusedSections } from '../../src/check/unusedSections.ts';
import { composeDeck } from '../../src/compose/composeDeck.ts';
import { deckFences } from '../../src/fences/deckFences.ts';
import { deckDrawingContext } from '../../src/fences/drawing/deckDrawingContext.ts';
import { drawingNeeds } from '../../src/fences/drawingNeeds.ts';
import { loadDrawingData } from '../../src/load/loadDrawingData.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { noHandoutTexts } from '../../src/model/handoutTexts.ts';
import { allRead, type Ledger } from '../../src/model/ledger.ts';
import { noSettings } from '../../src/model/projectSettings.ts';
import { parseExternalDeck } from '../../src/parse/parseExternalDeck.ts';
import { noWords } from '../../src/words/say.ts';
import { type ExampleContext, exampleContext } from './exampleContext.ts';
import { exampleFiles, externalFile, manifestFile, sectionFolder } from './exampleFiles.ts';
import { expectedFile, told } from './expectedDiagnostics.ts';
import { kitProject } from './kitProject.ts';
import { type MadeDeck, makeDeck } from './makeDeck.ts';

/** Diagnostics as `told` writes them, by the file they point into; those without a place under no file. */
export type Verdict = Readonly<Record<string, readonly string[]>>;

/**
 * Takes an example through the real parser, composer and rules.
 * @param codes of the rule; what others say is passed over.
 * @throws Error when the example cannot be read without a complaint, or expects a code that there is not.
 */
export async function judgeExample(
  { files, said }: RuleExample,
  codes: readonly string[],
): Promise<{ readonly expected: Verdict; readonly found: Verdict }> {
  const read = new Map([...exampleFiles(files)].map(([path, text]) => [path, expectedFile(text)]));
  const texts = new Map([...read].map(([path, { text }]) => [path, text]));
  const context = exampleContext(files);
  const found = [
    ...(texts.size === 0 ? [] : await inDeck(texts, context)),
    ...files.flatMap(({ language, name, text }) => (language === 'html' ? inPage(name, text, context) : [])),
    ...inPresentation(files, context),
  ];
  const unplaced = said === 'ok' ? [] : said;
  return {
    expected: verdict([
      ...[...read].flatMap(([path, { expected }]) => expected.map((one): Told => [path, one])),
      ...unplaced.map((code): Told => ['', code]),
    ]),
    found: verdict(
      found
        .filter(({ code }) => codes.includes(code))
        .map((one): Told => [one.at?.file ?? '', told(one, texts.get(one.at?.file ?? '')?.split('\n') ?? [])]),
    ),
  };
}

type Texts = ReadonlyMap<string, string>;

/** All that is wrong with a deck, and which sections it leaves unused. */
async function inDeck(texts: Texts, { check, seen }: ExampleContext): Promise<readonly Diagnostic[]> {
  const external = texts.get(externalFile);
  const sections = new Map(
    [...texts].flatMap(([path, text]) => (path.startsWith(sectionFolder) ? [[sectionId(path), text]] : [])),
  );
  const { deck, files, diagnostics } =
    external === undefined ? madeDeck(texts, Object.fromEntries(sections)) : externalDeck(external);
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics, null, 2));
  const data = await loadDrawingData(kitProject, drawingNeeds(deckFences(deck)));
  const inspected = inspectDeck({
    deck,
    reading: [],
    context: { ...check, given: deck.manifest.date, external: external !== undefined, files },
    drawing: deckDrawingContext(deck, data),
  })(seen);
  const used = new Set(deck.manifest.sections.map(({ section }) => section));
  return [
    ...inspected.diagnostics,
    ...unusedSections([...sections.keys()], used),
    ...correctedSince(corrections(check.log, deck.ledger)),
  ];
}

function sectionId(path: string): string {
  return path.slice(sectionFolder.length, -'.md'.length);
}

function madeDeck(texts: Texts, sections: Readonly<Record<string, string>>): MadeDeck {
  const ledger = (['facts', 'sources', 'helplines', 'project'] as const).flatMap((kind) => {
    const text = texts.get(`decks/${kind}.yaml`);
    return text === undefined ? [] : [[kind, text]];
  });
  return makeDeck({ sections, manifestText: texts.get(manifestFile) ?? '', ...Object.fromEntries(ledger) });
}

const noLedger: Ledger = {
  facts: new Map(),
  sources: new Map(),
  helpLines: new Map(),
  glossary: new Map(),
  handoutTexts: noHandoutTexts,
  speaker: {},
  settings: noSettings,
  words: noWords,
  unread: allRead,
};

function externalDeck(text: string): MadeDeck {
  const { value, diagnostics } = parseExternalDeck('talk', externalFile, text);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  const composed = composeDeck(value.manifest, new Map([[value.section.id, value.section]]), noLedger);
  return {
    deck: composed.value,
    files: [{ path: externalFile, text }],
    diagnostics: [...diagnostics, ...composed.diagnostics],
  };
}

/** What the last gate says of a finished page; one called `private` is the speaker's. */
function inPage(name: string, html: string, { check, metadata }: ExampleContext): Diagnostic[] {
  const audience = name === 'private' ? 'private' : 'shared';
  const source = metadata === undefined ? { html } : { html, metadata };
  return checkOutput({ path: 'slides.html', audience }, source, check.privacy);
}

/** What the last gate says of a presentation for everyone that is made of the example's parts. */
function inPresentation(files: RuleExample['files'], { check }: ExampleContext): Diagnostic[] {
  const parts = files.filter(({ language }) => language === 'xml').map(({ name, text }) => [name, strToU8(text)]);
  if (parts.length === 0) return [];
  return checkPresentation(
    { path: 'slides.pptx', audience: 'shared' },
    zipSync(Object.fromEntries(parts)),
    check.privacy,
  );
}

type Told = readonly [file: string, told: string];

function verdict(all: readonly Told[]): Verdict {
  const files = [...new Set(all.map(([file]) => file))].sort();
  return Object.fromEntries(
    files.map((file) => [file, all.flatMap(([of, told]) => (of === file ? [told] : [])).sort()]),
  );
}
