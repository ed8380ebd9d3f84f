import { join } from 'node:path';
import { cacheFolder } from '../load/cacheFolder.ts';
import type { FontLibrary } from '../load/readFonts.ts';
import type { Assets } from '../model/asset.ts';
import type { Deck } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { LookAtPictures } from '../model/pictureLook.ts';
import type { Project } from '../model/project.ts';
import { type DeckAppearance, readAppearance } from './readAppearance.ts';
import { settlePictures } from './settlePictures.ts';
import { svgInKitFonts } from './svgInKitFonts.ts';

/** All that a deck wears and that comes from files of its own: theme, films, and pictures as browsers can show them. */
export interface DeckDress {
  readonly appearance: DeckAppearance;
  /** Pictures that are shown to their last row, those with words in the kit's fonts. */
  readonly pictures: Promise<{ readonly assets: Assets; readonly diagnostics: readonly Diagnostic[] }>;
}

/** What reading it takes beside the deck. */
export interface DressTools {
  readonly project: Project;
  readonly fonts: FontLibrary;
  /** Whether the deck was written for another tool. */
  readonly external: boolean;
  /** Has a browser look at pictures. */
  readonly look: LookAtPictures | undefined;
  /** Each letter that the deck may print, once; asked where the theme's fonts hang on it. */
  readonly letters: () => string;
}

/** Reads a deck's pictures, films and theme. @throws TalkError `read-failed`; `pictures` as `settlePictures`. */
export function readDress(deck: Deck, { project, fonts, external, look, letters }: DressTools): DeckDress {
  const { assets: uses } = deck;
  const appearance = readAppearance(deck, project, { external, letters });
  const pictures = async (): Promise<Awaited<DeckDress['pictures']>> => {
    const cache = join(cacheFolder(project.root), 'pictures');
    const settled = await settlePictures(uses, appearance.assets, { cache, look });
    const set = svgInKitFonts(uses, settled.value, fonts);
    return { assets: set.value, diagnostics: [...settled.diagnostics, ...set.diagnostics] };
  };
  return { appearance, pictures: pictures() };
}

/** Each letter of all that a deck says. */
export function lettersOf(deck: Deck): string {
  return [...new Set(JSON.stringify(deck))].sort().join('');
}
