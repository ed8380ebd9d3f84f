import { basename, dirname, extname, join, resolve } from 'node:path';
import { deckFiles } from '../import/deckFiles.ts';
import { deckReaders } from '../import/deckReaders.ts';
import { type ImportSource, wholeFile } from '../import/importedDeck.ts';
import { mostImportBytes } from '../import/importLimits.ts';
import { pictureStore, type StoredPicture } from '../import/pictureStore.ts';
import { isManifestName, rivalManifests } from '../load/findDecks.ts';
import { openExternalProject } from '../load/openProject.ts';
import { readContained } from '../load/readContained.ts';
import { deckNameFault } from '../model/deckName.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { nameFrom } from '../model/nameFrom.ts';
import type { Project } from '../model/project.ts';
import { report } from '../model/report.ts';
import { TalkError } from '../model/talkError.ts';
import { addToTalks } from './addToTalks.ts';
import type { EditedProject } from './makeEdit.ts';
import { withRecords } from './withRecords.ts';

/** What is asked of an import. */
export interface ImportRequest {
  /** Folder in which the command was given. */
  readonly folder: string;
  /** Path of the file, from there. */
  readonly file: string;
  /** Name of the new deck; the file's own when undefined. */
  readonly name: string | undefined;
  /** Licence and author of all photographs, and that nobody can be recognized on them. */
  readonly credit: { readonly licence: string; readonly author: string } | undefined;
}

/** What came of an import. */
export interface ImportReport {
  /** Name of the new deck. */
  readonly name: string;
  readonly slides: number;
  /** Project paths; nothing when there is an error. */
  readonly written: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Brings a deck of another tool into the project: sections, manifest, pictures. All of it or nothing, and nothing that is there is overwritten.
 * Undo takes them back. @param today YYYY-MM-DD.
 * @throws TalkError `usage`, `read-failed`, `output-unwritable`, `disk-full`.
 */
export async function importDeck(
  project: Project & EditedProject,
  request: ImportRequest,
  today: string,
): Promise<ImportReport> {
  const path = resolve(request.folder, request.file);
  const name = deckName(project, request);
  const read = readContained(dirname(path), path, mostImportBytes);
  if (read.kind === 'missing' || read.kind === 'outside') {
    throw new TalkError('usage', `There is no file ${request.file}.`, {
      hint: 'Give the path of the deck to bring over.',
    });
  }
  const refused = (diagnostics: readonly Diagnostic[]): ImportReport => ({ name, slides: 0, written: [], diagnostics });
  if (read.kind === 'large') return refused([tooLarge(request.file, read.size)]);
  const { root } = openExternalProject(path, request.folder);
  const source: ImportSource = {
    file: request.file.replaceAll('\\', '/'),
    bytes: read.bytes,
    readBeside: (href) => {
      const beside = readContained(root, join(dirname(path), href));
      return beside.kind === 'read' ? beside.bytes : undefined;
    },
  };
  const reader = deckReaders.find((one) => one.matches(source));
  if (reader === undefined) return refused([unknownKind(source.file)]);
  const store = pictureStore(name);
  const deck = reader.read(source, store);
  const isBroken = deck.diagnostics.some(({ severity }) => severity === 'error') && deck.value === undefined;
  if (deck.value === undefined || isBroken) return refused(deck.diagnostics);
  const texts = deckFiles(deck.value, name, basename(path));
  const pictures = store.pictures();
  const files = [...texts, ...pictures.map(({ path, bytes }) => ({ path, content: bytes }))];
  const changes = creditFile(project, pictures, request.credit);
  const written = await addToTalks(project, { label: `Brought over: ${name}`, files, changes }, today);
  return {
    name,
    slides: deck.value.slides.length,
    written,
    diagnostics: deck.diagnostics.map(asWarning),
  };
}

/** What is read is written, whatever is wrong with it: `talk check` says that of the new files. */
function asWarning(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, severity: 'warning' };
}

/** @throws TalkError `usage` */
function deckName(project: Project, { file, name: given }: ImportRequest): string {
  const name = given?.normalize('NFC').replace(/\.ya?ml$/, '') ?? nameFrom(basename(file, extname(file)));
  const fault = deckNameFault(name);
  if (fault !== undefined || !/^[\p{L}\p{N}_-]+$/u.test(name) || !isManifestName(`${name}.yaml`)) {
    throw new TalkError('usage', `\`${given ?? file}\` cannot be the name of a deck.`, {
      hint: 'Give one: --as class-45.',
    });
  }
  const [rival] = rivalManifests(project, name);
  if (rival !== undefined) {
    throw new TalkError('usage', `${rival} is there already.`, {
      hint: 'Choose another name: --as NAME. Nothing is ever overwritten.',
    });
  }
  return name;
}

function creditFile(project: Project, pictures: readonly StoredPicture[], credit: ImportRequest['credit']) {
  const photographs = pictures.filter(({ isPhotograph }) => isPhotograph);
  if (credit === undefined || photographs.length === 0) return [];
  const { licence, author } = credit;
  const records = photographs.map(({ path: id }) => ({
    id,
    text: `${id}: { licence: ${JSON.stringify(licence)}, author: ${JSON.stringify(author)}, people: false }\n`,
  }));
  return [withRecords(project, 'assets/credits.yaml', '../decks/schemas/credits.schema.json', records)];
}

function tooLarge(file: string, size: number): Diagnostic {
  return report('too-large', {
    message: `\`${file}\` has ${Math.round(size / 1_000_000)} MB; at most ${mostImportBytes / 1_000_000} MB are read.`,
    at: wholeFile(file),
    hint: 'Take out films first, and have the program compress its pictures.',
  });
}

function unknownKind(file: string): Diagnostic {
  return report('bad-import', {
    message: `\`${file}\` is no deck of a kind that can be brought over: ${deckReaders.map(({ name }) => name).join(', ')}.`,
    at: wholeFile(file),
    hint: 'Save it as .pptx or as Markdown in the program that made it.',
  });
}
