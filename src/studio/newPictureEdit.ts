import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { textVersion } from '../edit/textVersion.ts';
import { ownPicture, type PictureRefusal } from '../load/picture/ownPicture.ts';
import { pictureTypes } from '../load/picture/pictureTypes.ts';
import { readSourceText } from '../load/readSourceText.ts';
import { diskName } from '../model/diskName.ts';
import { nameFrom } from '../model/nameFrom.ts';
import type { Project } from '../model/project.ts';
import type { FileChange, ProjectEdit } from '../model/projectEdit.ts';
import type { CreditRecord } from '../schema/creditsSchema.ts';
import { readRules, ruleFiles } from '../talk/readRules.ts';

/** A picture that is to come into a project. */
export interface NewPicture {
  /** Of the file that was chosen: what it is to be called. */
  readonly name: string;
  readonly bytes: Buffer;
  /** A drawing of one's own needs none. */
  readonly credit: CreditRecord | undefined;
}

/** An edit that brings it, all or none: its file, and its entry in the list of credits. */
export interface PictureEdit {
  readonly kind: 'edit';
  /** Project path of the picture. */
  readonly file: string;
  readonly edit: ProjectEdit;
}

/**
 * Brings a picture into assets/, under a name that nothing has, freed of what a camera wrote. One that lies there already under its own
 * name, byte for byte, is taken as it is.
 * @returns refused as of load/picture/ownPicture, and as `no-credit` for a photograph without one.
 */
export function newPictureEdit({ name, bytes, credit }: NewPicture, project: Project): PictureEdit | PictureRefusal {
  const picture = ownPicture(bytes);
  if (picture.kind === 'refused') return picture;
  const { credits } = readRules(project);
  const [folder, ending] = placeFor(picture.type);
  const { file, isThere } = freeFile(project.root, folder, slug(name), ending, { bytes: picture.bytes, credits });
  const isDrawing = picture.type === 'image/svg+xml';
  if (!isDrawing && credit === undefined && !credits.has(file)) return noCredit;
  const text = picture.bytes.toString('utf8');
  const base64 = picture.bytes.toString('base64');
  const coming: FileChange = isDrawing ? { kind: 'create', file, text } : { kind: 'file', file, base64 };
  const credited = credit === undefined || (isThere && credits.has(file)) ? [] : [creditChange(file, credit, project)];
  const changes = [...(isThere ? [] : [coming]), ...credited];
  return {
    kind: 'edit',
    file,
    edit: { label: `New picture: ${posix.basename(file)}`, changes },
  };
}

/** Enters who made a picture that is there. @param file its project path. */
export function creditEdit(file: string, credit: CreditRecord, project: Project): ProjectEdit {
  return { label: `Credits of ${posix.basename(file)}`, changes: [creditChange(file, credit, project)] };
}

function creditChange(picture: string, credit: CreditRecord, { root }: Project): FileChange {
  const file = ruleFiles.credits;
  const text = readSourceText(root, file);
  const { licence, author, source, people, consent } = credit;
  const value = { licence, author, ...(source && { source }), people, ...(consent && { consent }) };
  if (text === undefined) return { kind: 'create', file, text: creditsFile(picture, value) };
  return { kind: 'yaml', file, expected: textVersion(text), steps: [{ do: 'set', path: [picture], value }] };
}

/** Every text in quotes of JSON, which YAML reads alike whatever stands in it. */
function creditsFile(picture: string, value: object): string {
  const lines = Object.entries(value).map(([key, one]) => `  ${key}: ${JSON.stringify(one)}\n`);
  return `# yaml-language-server: $schema=../decks/schemas/credits.schema.json\n${JSON.stringify(picture)}:\n${lines.join('')}`;
}

const noCredit: PictureRefusal = {
  kind: 'refused',
  reason: 'no-credit',
  message: 'A photograph needs to say who made it and its licence.',
};

function placeFor(type: string): readonly [folder: string, ending: string] {
  const [ending = ''] = Object.entries(pictureTypes).find(([, one]) => one === type) ?? [];
  return [type === 'image/svg+xml' ? 'assets/illustrations' : 'assets/photos', ending];
}

/** @param name of the file that was chosen, on whatever system. */
function slug(name: string): string {
  const [own = ''] = name.split(/[\\/]/).slice(-1);
  return nameFrom(own.replace(/\.[^.]*$/, '')) || 'picture';
}

interface Taken {
  readonly bytes: Buffer;
  readonly credits: ReadonlyMap<string, CreditRecord>;
}

/** The first name that neither a file nor an entry of the credits has: `lake.jpg`, `lake-2.jpg` …; or that of the same picture. */
function freeFile(root: string, folder: string, name: string, ending: string, { bytes, credits }: Taken) {
  const there = new Set(namesIn(join(root, folder)).map(diskName));
  for (let number = 1; ; number += 1) {
    const own = `${number === 1 ? name : `${name}-${number}`}${ending}`;
    const file = `${folder}/${own}`;
    if (there.has(diskName(own)) && isSame(join(root, file), bytes)) return { file, isThere: true };
    if (!there.has(diskName(own)) && !credits.has(file)) return { file, isThere: false };
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isSame(path: string, bytes: Buffer): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}
