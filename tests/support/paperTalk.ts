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

/**
 * Loads and renders a deck, as a build does. `manifest` changes what its file says, `composed` the deck itself.
 * @param root a folder with `decks/`.
 */
export async function paperTalk(
  options: {
    readonly root?: string;
    readonly name?: string;
    readonly manifest?: Partial<DeckManifest>;
    readonly composed?: (deck: Deck) => Deck;
    /** The day of the build; that of the talk unless given. */
    readonly today?: string;
  } = {},
): Promise<PaperTalk> {
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
