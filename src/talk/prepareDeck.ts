import { join, relative } from 'node:path';
import { type DeckInspection, type InspectedDeck, inspectDeck } from '../check/inspectDeck.ts';
import type { WrittenFile } from '../check/rule.ts';
import { slideTokens } from '../check/slideTokens.ts';
import { creditPictures } from '../compose/creditPictures.ts';
import { deckFences } from '../fences/deckFences.ts';
import { deckDrawingContext } from '../fences/drawing/deckDrawingContext.ts';
import type { DrawingContext } from '../fences/drawing/drawingContext.ts';
import { drawingNeeds } from '../fences/drawingNeeds.ts';
import { mermaidBlocks } from '../fences/mermaid/mermaidBlock.ts';
import { loadDrawingData } from '../load/loadDrawingData.ts';
import type { FontLibrary } from '../load/readFonts.ts';
import { logFiles, logFolder } from '../load/readLogFiles.ts';
import { type DeckStyles, readStyles } from '../load/readStyles.ts';
import { writtenText } from '../load/writtenText.ts';
import type { ReadMath } from '../math/readMath.ts';
import type { Assets } from '../model/asset.ts';
import type { Deck } from '../model/deck.ts';
import type { DrawingData } from '../model/drawingData.ts';
import type { Films } from '../model/film.ts';
import type { Formulas } from '../model/formula.ts';
import type { DrawMermaid } from '../model/mermaid.ts';
import type { LookAtPictures } from '../model/pictureLook.ts';
import type { Project } from '../model/project.ts';
import { noSettings } from '../model/projectSettings.ts';
import { noMarks, type ThemeMarks } from '../model/themeMarks.ts';
import { placeInFence } from '../parse/placeInFence.ts';
import { layoutsOf } from '../themes/layoutsOf.ts';
import { themeSheets } from '../themes/readTheme.ts';
import { sayIn } from '../words/say.ts';
import type { DrawingTools, DrawnDiagrams } from './drawDiagrams.ts';
import type { LoadedDeck } from './openTalk.ts';
import type { DeckAppearance } from './readAppearance.ts';
import { type DeckDress, lettersOf, readDress } from './readDress.ts';
import { type ProjectRules, type parseRules, readRules, ruleFiles } from './readRules.ts';
import { readTalkLog } from './readTalkLog.ts';

/** A deck with all that it takes from disk, ready to be inspected and rendered. */
export interface PreparedDeck extends LoadedDeck {
  readonly project: Project;
  readonly assets: Assets;
  readonly films: Films;
  /** The kit’s own when there is no such theme. */
  readonly themeCss: string;
  /** The theme's fonts and pictures: address → `data:` URI. */
  readonly themeFiles: ReadonlyMap<string, string>;
  /** Names of the theme's own fonts, as PDFs name them. */
  readonly themeFonts: readonly string[];
  /** What it sets on slides beside colours and type. */
  readonly themeMarks: ThemeMarks;
  /** What the project says about the rules; outputs are held against it too. */
  readonly rules: ProjectRules;
  /** Styles that an external deck brings itself. */
  readonly styles: DeckStyles;
  readonly drawing: DrawingContext;
  readonly formulas: Formulas;
  /** All that is wrong with the deck. */
  readonly inspect: DeckInspection;
}

/** What preparing a deck takes beside the deck. */
export interface Preparation {
  readonly fonts: FontLibrary;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Whether a deck without a date is held against today as strictly as one that is given on a day. */
  readonly given?: boolean | undefined;
  /** Whether what is told mildly for once is taken as severely as elsewhere. */
  readonly strict?: boolean | undefined;
  /** These three: the live preview hands in ones that remember. */
  readonly loadDrawingData?: typeof loadDrawingData;
  readonly readDress?: typeof readDress;
  readonly parseRules?: typeof parseRules;
  /** Draws `mermaid` diagrams in a browser; a check without one leaves them undrawn. */
  readonly drawMermaid?: DrawMermaid | undefined;
  /** Has a browser look at pictures; without one those that were not looked at before stay as they are. */
  readonly lookAtPictures?: LookAtPictures | undefined;
}

const noAppearance: DeckAppearance = {
  assets: new Map(),
  films: new Map(),
  themeCss: '',
  themeFiles: new Map(),
  themeFonts: [],
  marks: noMarks,
  missing: [],
  diagnostics: [],
};

const undressed: DeckDress = {
  appearance: noAppearance,
  pictures: Promise.resolve({ assets: new Map(), diagnostics: [] }),
};

const noData: DrawingData = { maps: undefined, icons: new Map(), tables: new Map(), diagnostics: [] };

/** Reads a loaded deck's pictures, films, theme, rules and drawing data. @throws TalkError `read-failed`. */
export async function prepareDeck(
  loaded: LoadedDeck,
  project: Project,
  preparation: Preparation,
): Promise<PreparedDeck> {
  const { deck: written } = loaded;
  const rules = readRules(project, preparation.parseRules);
  const { fonts, drawMermaid: draw, lookAtPictures: look } = preparation;
  const tools = { project, fonts, external: loaded.external, look };
  const wear = preparation.readDress ?? readDress;
  const dress = written === undefined ? undressed : wear(written, { ...tools, letters: () => lettersOf(written) });
  const { appearance } = dress;
  const [diagrams, pictures] = await Promise.all([
    readDiagrams(written, { project, fonts, appearance, draw }),
    dress.pictures,
  ]);
  const deck = diagrams.deck && creditPictures(grounded(diagrams.deck, appearance.marks), rules.credits);
  const [deckFile = ''] = loaded.inputs;
  const styles = readStyles(project, deckFile, loaded.styleUses ?? []);
  const files = [...appearance.assets.values()].map((asset) => asset.path);
  const shown = files.filter((path) => !loaded.inputs.includes(path));
  // What a theme prints beside slides is in no section.
  const sheets = written === undefined ? [] : themeSheets(project, written.manifest.theme);
  const films = [...new Set([...appearance.films.values()].map((film) => film.path))];
  const load = preparation.loadDrawingData ?? loadDrawingData;
  const needs = drawingNeeds(deck === undefined ? [] : deckFences(deck));
  const data = deck === undefined ? noData : await load(project, needs);
  const tables = needs.tables.map((name) => `assets/data/${name}`);
  const math = await readFormulas(deck);
  const drawing = deck === undefined ? emptyContext : deckDrawingContext(deck, data);
  // What a host has heard may grow between two builds of the same files.
  const log = deck?.manifest.host === undefined ? undefined : readTalkLog(project);
  const logged = log === undefined ? [] : [logFolder, ...logFiles(project)];
  // A picture that is missing today makes another deck once it is there.
  const list = join(project.privacyRoot ?? project.root, ruleFiles.privacy);
  const wanted = [
    ...Object.values(ruleFiles),
    relative(project.root, list),
    ...shown,
    ...films,
    ...tables,
    ...logged,
    ...appearance.missing,
  ];
  const inputs = [...loaded.inputs, ...styles.inputs, ...(deck === undefined ? [] : wanted)];
  const inspected = (): InspectedDeck => ({
    deck,
    reading: [
      ...loaded.diagnostics,
      ...rules.diagnostics,
      ...appearance.diagnostics,
      ...pictures.diagnostics,
      ...styles.diagnostics,
      ...data.diagnostics,
      ...math.diagnostics,
      ...diagrams.diagnostics,
    ],
    context: {
      today: preparation.today,
      given: deck?.manifest.date ?? (preparation.given === true ? preparation.today : undefined),
      layouts: layoutsOf(appearance.themeCss),
      missingGlyphs: fonts.missing,
      placeInFence,
      external: loaded.external,
      strict: preparation.strict === true,
      ...rules,
      log: log?.value ?? [],
      files:
        deck === undefined
          ? []
          : [
              ...writtenFiles(project, [...loaded.inputs, ...shown, ...tables, ...sheets]),
              ...films.map((path) => ({ path, text: '' })),
            ],
    },
    drawing,
  });
  let inspection: DeckInspection | undefined;
  return {
    ...loaded,
    deck,
    project,
    inputs,
    assets: pictures.assets,
    films: appearance.films,
    themeCss: appearance.themeCss,
    themeFiles: appearance.themeFiles,
    themeFonts: appearance.themeFonts,
    themeMarks: appearance.marks,
    rules,
    styles,
    drawing,
    formulas: math.formulas,
    inspect: (seen) => {
      inspection ??= inspectDeck(inspected());
      return inspection(seen);
    },
  };
}

/** A deck that names no ground has its theme's. */
function grounded(deck: Deck, { ground }: ThemeMarks): Deck {
  if (ground === undefined || deck.manifest.ground !== undefined) return deck;
  return { ...deck, manifest: { ...deck.manifest, ground } };
}

/** What draws diagrams is loaded for decks that hold some. */
async function readDiagrams(
  deck: Deck | undefined,
  tools: DrawingTools,
): Promise<Pick<DrawnDiagrams, 'diagnostics'> & { readonly deck: Deck | undefined }> {
  const slides = [...(deck?.slides ?? []), ...(deck?.omitted.flatMap((section) => section.slides) ?? [])];
  if (deck === undefined || mermaidBlocks(slides).length === 0) return { deck, diagnostics: [] };
  return (await import('./drawDiagrams.ts')).drawDiagrams(deck, tools);
}

/** What reads TeX is loaded for decks that hold some. */
async function readFormulas(deck: Deck | undefined): Promise<ReadMath> {
  const slides = [...(deck?.slides ?? []), ...(deck?.omitted.flatMap((section) => section.slides) ?? [])];
  const tokens = slides.flatMap((slide) => [...slideTokens(slide)]).filter((token) => token.type === 'math');
  if (tokens.length === 0) return { formulas: new Map(), diagnostics: [] };
  return (await import('../math/readMath.ts')).readMath(tokens);
}

const emptyContext: DrawingContext = {
  ...noData,
  language: 'en',
  say: sayIn('en'),
  idPrefix: '',
  width: 0,
  helpLines: new Map(),
  mapSettings: noSettings.map,
  fact: (id) => id,
};

/** What authors wrote: text files whole, of photographs what their data say. */
function writtenFiles(project: Project, paths: readonly string[]): WrittenFile[] {
  return [...new Set(paths)].map((path) => ({ path, ...writtenText(project, path) }));
}
