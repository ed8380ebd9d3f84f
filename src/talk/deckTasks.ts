import { existsSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { findDecks } from '../load/findDecks.ts';
import { openExternalProject, openProject } from '../load/openProject.ts';
import { applyRequest, type BuildRequest } from '../model/buildRequest.ts';
import type { Project } from '../model/project.ts';
import { TalkError } from '../model/talkError.ts';
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
  readonly project: Project;
  load(): LoadedDeck;
}

/**
 * The decks that a request means: all of the project's when it names none.
 * @throws TalkError `unknown-deck` for a name that no manifest has, `usage` for a Markdown file that is not there.
 */
export function deckTasks(request: BuildRequest, parsers = plainParsers): DeckTask[] {
  const project = openProject(request.folder);
  let talk: TalkLoader | undefined;
  const own = (name: string): DeckTask => ({
    name,
    project,
    load: () => {
      talk ??= openTalk(project, parsers);
      return talk.load(name, (manifest) => applyRequest(manifest, request), request.slot);
    },
  });
  if (request.decks.length === 0) return findDecks(project).map(own);
  return request.decks.map((wanted) => {
    if (/\.(md|markdown)$/i.test(wanted)) return externalTask(resolve(request.folder, wanted), request, parsers);
    const name = wanted.replace(/^decks\//, '').replace(/\.ya?ml$/, '');
    if (!findDecks(project).includes(name)) own(name).load();
    return own(name);
  });
}

function externalTask(file: string, request: BuildRequest, parsers: Parsers): DeckTask {
  if (!existsSync(file)) {
    throw new TalkError('usage', `There is no file ${relative(request.folder, file)}.`, {
      hint: 'Give the path of a Markdown file, or the name of a deck.',
    });
  }
  const project = openExternalProject(file, request.folder);
  const path = relative(project.root, file).split(sep).join('/');
  return {
    name: basename(file).replace(/\.(md|markdown)$/i, ''),
    project,
    load: () => {
      const loaded = loadExternalDeck(project, path, parsers);
      const { deck } = loaded;
      return deck === undefined
        ? loaded
        : { ...loaded, deck: { ...deck, manifest: applyRequest(deck.manifest, request) } };
    },
  };
}
