import { existsSync } from 'node:fs';
import { extname, join, relative, resolve, sep } from 'node:path';
import { refuseBrokenLink } from '../load/brokenLink.ts';
import { findDecks, manifestPath } from '../load/findDecks.ts';
import { markdownEnding } from '../load/markdownEnding.ts';
import { openExternalProject, openProject } from '../load/openProject.ts';
import { applyRequest, type BuildRequest, requestedName } from '../model/buildRequest.ts';
import { deckNameFault } from '../model/deckName.ts';
import { diskName } from '../model/diskName.ts';
import type { Project } from '../model/project.ts';
import { slotName } from '../model/slotName.ts';
import { TalkError } from '../model/talkError.ts';
import { externalName } from './externalName.ts';
import {
  type LoadedDeck,
  loadExternalDeck,
  openTalk,
  type Parsers,
  plainParsers,
  type TalkLoader,
} from './openTalk.ts';

/** A deck that is asked for: its name, its project, and how to read it. Reading waits until it is needed. */
export interface DeckTask {
  readonly name: string;
  /** What a request calls it: the name of its manifest, or the path of its file. */
  readonly wanted: string;
  /** Absolute path of its manifest or Markdown file. */
  readonly source: string;
  readonly external: boolean;
  readonly project: Project;
  load(): LoadedDeck;
}

/** Whether a name belongs to a deck from another source. */
export type TakenName = (name: string, source: string) => boolean;

/**
 * The decks that a request means: all of the project's when it names none. A Markdown file whose name is taken, by a deck of the
 * project, by one before it in the request, or by what `taken` says, has the names of its folders before it: `week2-slides`.
 * Decks that are fitted into a slot have a name of their own, so that they never come to lie among files of another length.
 * @throws TalkError `unknown-deck` for a name that no manifest has, `usage` for a Markdown file that is not there, for one that is to be
 *   fitted into a slot, and where another deck has the name of one that is.
 */
export function deckTasks(request: BuildRequest, parsers = plainParsers, taken: TakenName = () => false): DeckTask[] {
  const { drafts } = request;
  const project = { ...openProject(request.folder), ...(drafts === undefined ? {} : { drafts }) };
  let talk: TalkLoader | undefined;
  const own = (deck: string): DeckTask => {
    const name = slotName(requestedName(deck, request), request.slot);
    refuseRival(name, deck, project);
    return ownTask(deck, name);
  };
  const ownTask = (deck: string, name: string): DeckTask => ({
    name,
    wanted: deck,
    source: join(project.root, manifestPath(project, deck)),
    external: false,
    project,
    load: () => {
      talk ??= openTalk(project, parsers);
      const loaded = talk.load(deck, (manifest) => ({ ...applyRequest(manifest, request), name }), request.slot);
      return { ...loaded, name };
    },
  });
  if (request.decks.length === 0) return findDecks(project).map(own);
  const names = new Set(findDecks(project).map(diskName));
  const isFree = (name: string, source: string): boolean =>
    !names.has(diskName(name)) && deckNameFault(name) === undefined && !taken(name, source);
  const tasks = new Map<string, DeckTask>();
  for (const wanted of request.decks) {
    // One that is named twice is wanted once.
    if (markdownEnding.test(wanted)) {
      const file = resolve(request.folder, wanted);
      const task = tasks.get(file) ?? externalTask(wanted, file, request, parsers, isFree);
      names.add(diskName(task.name));
      tasks.set(file, task);
      continue;
    }
    const name = wanted
      .replace(/^decks[/\\]/, '')
      .replace(/\.ya?ml$/, '')
      .normalize('NFC');
    if (!names.has(diskName(name))) refuseOtherFiles(request.folder, wanted);
    if (!findDecks(project).includes(name)) ownTask(name, name).load();
    tasks.set(name, own(name));
  }
  return [...tasks.values()];
}

function externalTask(
  wanted: string,
  file: string,
  request: BuildRequest,
  parsers: Parsers,
  isFree: (name: string, source: string) => boolean,
): DeckTask {
  if (!existsSync(file)) {
    refuseBrokenLink(request.folder, file);
    throw new TalkError('usage', `There is no file ${relative(request.folder, file)}.`, {
      hint: 'Give the path of a Markdown file, or the name of a deck.',
    });
  }
  if (request.slot !== undefined) {
    throw new TalkError('usage', `${wanted} has no sections that could be fitted into a slot.`, {
      hint: 'Build it without --slot, or make a deck of this project of it: talk import.',
    });
  }
  const project = openExternalProject(file, request.folder);
  const path = relative(project.root, file).split(sep).join('/');
  const source = join(project.root, path);
  const name = externalName(source, (one) => isFree(one, source));
  return {
    name,
    wanted,
    source,
    external: true,
    project,
    load: () => {
      const loaded = loadExternalDeck(project, path, { name, parsers, separators: request.separators });
      const { deck } = loaded;
      return deck === undefined
        ? loaded
        : { ...loaded, deck: { ...deck, manifest: applyRequest(deck.manifest, { ...request, languages: undefined }) } };
    },
  };
}

/** @throws TalkError `usage` when a deck in another slot or language would have the name of another deck. */
function refuseRival(name: string, deck: string, project: Project): void {
  const rival = name === deck ? undefined : findDecks(project).find((other) => diskName(other) === diskName(name));
  if (rival === undefined) return;
  throw new TalkError('usage', `\`${deck}\` would be called \`${name}\`, and there is a deck \`${rival}\`.`, {
    hint: `Take \`${rival}\` as it is, or give one of the two another name.`,
  });
}

/** @throws TalkError `usage` for a file that is there, but neither Markdown nor a manifest. */
function refuseOtherFiles(folder: string, wanted: string): void {
  if (extname(wanted) === '' || !existsSync(resolve(folder, wanted))) return;
  throw new TalkError('usage', `${wanted} is no Markdown file: its name ends in ${extname(wanted)}.`, {
    hint: 'Decks of other tools end in .md, .markdown, .mdown, .mkd, .qmd or .Rmd; a deck of this project goes by its name.',
  });
}
