import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { collectAssets } from '../compose/collectAssets.ts';
import { textVersion } from '../edit/textVersion.ts';
import { drawingNeeds } from '../fences/drawingNeeds.ts';
import { isAddress } from '../load/assetPlace.ts';
import { assetPath } from '../model/assetPath.ts';
import type { Deck, Slide } from '../model/deck.ts';
import type { Project } from '../model/project.ts';
import { visitTokens } from '../model/visitTokens.ts';
import { themeChain } from '../themes/themeChain.ts';

/** Words by which a slide is known to look as before: they change with what is seen of it. */
export type SlideLooks = (slide: Slide) => string;

/**
 * Looks of a deck's slides. A slide that has only moved down its file looks as before: places do not count, nor what is said to it. Of
 * pictures, tables and themes it is read when they were last written.
 */
export function slideLooks(deck: Deck, project: Project): SlideLooks {
  let shared: string | undefined;
  const sharedNow = (): string =>
    version([seenOfDeck(deck), themeFiles(project, deck.manifest.theme).map(lastWritten)]);
  return (slide) => {
    shared ??= sharedNow();
    return version([shared, seenOfSlide(slide), filesOf(slide).map((file) => lastWritten(join(project.root, file)))]);
  };
}

/** Slides show where in the talk they stand, so their count counts. */
function seenOfDeck({ manifest, ledger, slides }: Deck): unknown {
  const { theme, format, language, languages, steps, reveal } = manifest;
  return [theme, format, language, languages, steps, reveal, ledger.words, ledger.settings.map, slides.length];
}

function seenOfSlide(slide: Slide): unknown {
  const {
    notes: _notes,
    noteWords: _noteWords,
    handout: _handout,
    handoutText: _handoutText,
    citations: _citations,
    seconds: _seconds,
    index: _index,
    helpLineUses,
    ...seen
  } = slide;
  return [seen, helpLineUses.filter(({ where }) => where === 'tokens').map(({ line, part }) => [line, part])];
}

/** Project paths of the pictures, films and tables that a slide shows. */
function filesOf(slide: Slide): string[] {
  const pictures = collectAssets({ ...slide, notes: [], handout: [] }).filter(({ href }) => !isAddress(href));
  const { tables } = drawingNeeds([...visitTokens(slide.tokens)].filter((token) => token.type === 'fence'));
  return [...pictures.map(assetPath), ...tables.map((name) => `assets/data/${name}`)];
}

/** Absolute paths of all files of a theme that is the project's own, and of those that it stands on. */
function themeFiles(project: Project, name: string): string[] {
  return themeChain(project, name)
    .folders.filter(({ own }) => own)
    .flatMap(({ folder }) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    );
}

function lastWritten(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

function version(seen: unknown): string {
  return textVersion(
    JSON.stringify(seen, (key, value: unknown) => {
      if (/^at$|At$/.test(key)) return undefined;
      return value instanceof Map ? [...value] : value;
    }),
  );
}
