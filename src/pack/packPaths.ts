import type { Artifact } from '../model/artifact.ts';

/** Folders of a pack. Plain letters: sticks, zip archives and other people's programs take them all. */
export const packFolders = {
  desk: '1-For-the-desk',
  room: '2-For-the-room',
  speaker: '3-For-the-speaker',
} as const;

/** Files that tell of the pack itself. */
export const packFiles = {
  readMe: 'READ ME.html',
  readMeText: 'READ ME.txt',
  changes: `${packFolders.desk}/CHANGES.txt`,
  checksums: 'SHA256SUMS',
  record: '.talk-pack.json',
} as const;

/** The kind of files that are made for the desk alone. */
export const deskKind = 'desk';

/**
 * Where shared files of a kind lie; others lie with the room's paper. The deck lies in the pack's own folder, and its films beside it:
 * so the speaker's page reaches both as it does in the output folder.
 */
const places: Readonly<Record<string, string>> = {
  deck: '',
  media: '',
  slides: packFolders.desk,
  pptx: packFolders.desk,
  [deskKind]: packFolders.desk,
};

/** Path in the pack of a file that a build makes. What is private lies in the speaker's folder, whatever its kind and path. */
export function packPath({ path, kind, audience }: Pick<Artifact, 'path' | 'kind' | 'audience'>): string {
  const own = path.split('/').slice(1);
  if (audience === 'private') return join(packFolders.speaker, own[0] === 'private' ? own.slice(1) : own);
  return join(places[kind] ?? packFolders.room, own);
}

function join(folder: string, parts: readonly string[]): string {
  return [folder, ...parts].filter((part) => part !== '').join('/');
}

/** Whether a path of a pack is for the speaker alone. */
export function isSpeakers(path: string): boolean {
  return path.startsWith(`${packFolders.speaker}/`);
}

/** A text as a name that every disk takes: letters, digits, `-`, `_` and `.`; `spare` where none is left. */
export function plainName(text: string, spare: string, longest = 40): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .slice(0, longest)
    .replace(/^[-.]+|[-.]+$/g, '');
  return plain === '' ? spare : plain;
}

/** Most characters of a path: Windows takes 260, of which the folders around a pack have their share. */
const longestPath = 120;

/** Why a stick or an archive cannot hold a path, as the end of a sentence; undefined when all can. */
export function packPathFault(path: string): string | undefined {
  if (path.length > longestPath) return `it is longer than ${longestPath} characters`;
  if (!/^[\w .-]+(?:\/[\w .-]+)*$/.test(path)) return 'it holds other signs than plain letters and digits';
  if (/(?:^|\/)(?:\.\.?(?:\/|$)| )|[ .](?:\/|$)/.test(path))
    return 'a part of it begins or ends with a blank or a full stop';
  return undefined;
}
