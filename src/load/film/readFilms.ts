import { realpathSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { assetKey } from '../../model/assetKey.ts';
import { assetPath } from '../../model/assetPath.ts';
import type { AssetUse } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Film, Films } from '../../model/film.ts';
import type { Project } from '../../model/project.ts';
import { report } from '../../model/report.ts';
import { assetAddress } from '../assetAddress.ts';
import { isAddress, notThere, outsideProject } from '../assetPlace.ts';
import { attemptRead } from '../attemptRead.ts';
import { isInside } from '../readContained.ts';
import { spelledOnDisk } from '../spelledOnDisk.ts';
import { withByteFile } from './byteFile.ts';
import { filmTypes } from './filmTypes.ts';
import { freeName } from './freeName.ts';
import { readFilm } from './readFilm.ts';

/** A deck's films, and project paths of those that are not there: one day they may be. */
export interface ReadFilms {
  readonly value: Films;
  readonly diagnostics: readonly Diagnostic[];
  readonly missing: readonly string[];
}

/**
 * Looks for every film and sound that a deck plays, and reads of each how it is built; the film itself is left where it is. Those
 * of a network are told where markup is held against the rules.
 * @throws TalkError `read-failed`.
 */
export function readFilms(project: Project, uses: readonly AssetUse[]): ReadFilms {
  const films = new Map<string, Film>();
  const known = new Map<string, Film>();
  const diagnostics: Diagnostic[] = [];
  const missing: string[] = [];
  for (const use of uses) {
    const key = assetKey(use.at.file, use.href);
    if (use.kind !== 'film' || films.has(key)) continue;
    if (/^\s*data:/i.test(use.href)) diagnostics.push(written(use));
    if (isAddress(use.href)) continue;
    const found = findFilm(project, use);
    const film = 'code' in found ? found : (known.get(found.source) ?? readFound(found, use, [...known.values()]));
    if ('code' in film) {
      diagnostics.push(film);
      missing.push(assetPath(use));
      continue;
    }
    if (film.facts.rareCode !== undefined) diagnostics.push(rarelyPlayed(film, film.facts.rareCode, use));
    known.set(film.source, film);
    films.set(key, film);
  }
  return { value: films, diagnostics, missing };
}

interface FoundFile {
  readonly place: string;
  readonly source: string;
  readonly changedMs: number;
  readonly bytes: number;
}

/** The file that an address names, symbolic links followed. */
function findFilm(project: Project, use: AssetUse): FoundFile | Diagnostic {
  const place = assetPath(use);
  const path = join(project.root, place);
  try {
    const source = realpathSync(spelledOnDisk(path) ?? path);
    if (!isInside(realpathSync(project.root), source)) return outsideProject(use);
    const stat = statSync(source);
    return stat.isFile() ? { place, source, changedMs: stat.mtimeMs, bytes: stat.size } : notPlayed(place, use);
  } catch {
    return isInside(project.root, path) ? notThere('film', use, project.root) : outsideProject(use);
  }
}

function readFound(
  { place, source, changedMs, bytes }: FoundFile,
  use: AssetUse,
  others: readonly Film[],
): Film | Diagnostic {
  const type = filmTypes[extname(place).toLowerCase()];
  if (type === undefined) return notPlayed(place, use);
  const reading = attemptRead(source, () => withByteFile(source, (file) => readFilm(file, type.container)));
  if (reading === undefined) return notPlayed(place, use);
  const { overwrites, leftover, ...facts } = reading;
  if (leftover !== undefined) return keepsData(place, leftover, use);
  return {
    kind: type.kind,
    path: place,
    source,
    changedMs,
    bytes,
    mime: type.mime,
    address: assetAddress(Buffer.from(place)),
    name: freeName(place, others),
    facts,
    overwrites,
  };
}

function notPlayed(place: string, use: AssetUse): Diagnostic {
  return report('film-format', {
    message: `\`${place}\` is no film or sound that browsers play.`,
    at: use.at,
    hint: `Use one of ${Object.keys(filmTypes).join(' ')}, best MP4 (H.264) and MP3, and check that the file is whole.`,
  });
}

function written(use: AssetUse): Diagnostic {
  return report('film-format', {
    message: 'A film that is written into the text is not played.',
    at: use.at,
    hint: 'Save it as a file beside the section, and name it by its path.',
  });
}

function rarelyPlayed({ path }: Film, code: string, use: AssetUse): Diagnostic {
  return report('film-format', {
    severity: 'warning',
    message: `\`${path}\` is written in ${code}, which only some browsers play.`,
    at: use.at,
    hint: 'Save it as MP4 (H.264), which all play; phones call that “most compatible”.',
  });
}

function keepsData(place: string, leftover: string, use: AssetUse): Diagnostic {
  return report('film-data', {
    message: `\`${place}\` carries ${leftover}, which may say where it was taken and cannot be taken out.`,
    at: use.at,
    hint: 'Save it anew with a program for films, as MP4 without subtitles and other tracks.',
  });
}
