import { fileURLToPath } from 'node:url';
import { openProject } from '../../src/load/openProject.ts';
import { type FontLibrary, readFonts } from '../../src/load/readFonts.ts';
import type { Deck } from '../../src/model/deck.ts';
import type { DeckManifest } from '../../src/model/manifest.ts';
import { memoizedParsers } from '../../src/serve/preview/memoizedParsers.ts';
import { memoizedRenderers } from '../../src/serve/preview/memoizedRenderers.ts';
import { openTalk, plainParsers } from '../../src/talk/openTalk.ts';
import { type RenderedTalk, renderedTalk } from './renderedTalk.ts';

/** A deck on its way to paper. */
export interface PaperTalk extends RenderedTalk {
  readonly fonts: FontLibrary;
  /** Families that a PDF of it may use. */
  readonly families: readonly string[];
}

/** The small deck of tests/fixtures/paper: one question of each kind, text in four languages, a hard subject. */
const paperFixture = fileURLToPath(new URL('../fixtures/paper', import.meta.url));

/** What the decks of a worker share, as rounds of a preview do: the ledger, and drawings, most of all maps. */
const parsers = { ...plainParsers, ledger: memoizedParsers().ledger };
const renderers = memoizedRenderers();

interface PaperTalkOptions {
  /** A folder with `decks/`. */
  readonly root?: string;
  readonly name?: string;
  /** Changes what the manifest's file says. */
  readonly manifest?: Partial<DeckManifest>;
  /** Changes the deck itself. */
  readonly composed?: (deck: Deck) => Deck;
  /** The day of the build; that of the talk unless given. */
  readonly today?: string;
}

/** The fixture as it stands, which most tests ask for: rendered once for all files of a worker. */
let plain: Promise<PaperTalk> | undefined;

/** Loads and renders a deck, as a build does; without options, the fixture as it stands. With options, be they none, always anew. */
export function paperTalk(options?: PaperTalkOptions): Promise<PaperTalk> {
  if (options !== undefined) return madeTalk(options);
  plain ??= madeTalk({});
  return plain;
}

async function madeTalk(options: PaperTalkOptions): Promise<PaperTalk> {
  const {
    root = paperFixture,
    name = 'paper',
    manifest = {},
    composed = (deck) => deck,
    today = '2026-03-14',
  } = options;
  const project = openProject(root);
  const fonts = readFonts(project);
  const loaded = openTalk(project, parsers).load(name, (read) => ({ ...read, ...manifest }));
  const deck = loaded.deck === undefined ? undefined : composed(loaded.deck);
  const talk = await renderedTalk({ ...loaded, deck }, project, fonts, today, renderers);
  return { ...talk, fonts, families: fonts.families.map((family) => family.name) };
}
