import type { Film } from '../../model/film.ts';

/** How a file is built, whatever its name. */
export type Container = 'mp4' | 'webm' | 'ogg' | 'mp3' | 'wav' | 'flac';

export interface FilmType {
  readonly kind: Film['kind'];
  readonly container: Container;
}

/** Films and sounds that browsers play, by the ending of their file's name. */
export const filmTypes: Readonly<Record<string, FilmType>> = {
  '.mp4': { kind: 'film', container: 'mp4' },
  '.m4v': { kind: 'film', container: 'mp4' },
  '.mov': { kind: 'film', container: 'mp4' },
  '.webm': { kind: 'film', container: 'webm' },
  '.ogv': { kind: 'film', container: 'ogg' },
  '.mp3': { kind: 'sound', container: 'mp3' },
  '.aac': { kind: 'sound', container: 'mp3' },
  '.m4a': { kind: 'sound', container: 'mp4' },
  '.weba': { kind: 'sound', container: 'webm' },
  '.wav': { kind: 'sound', container: 'wav' },
  '.flac': { kind: 'sound', container: 'flac' },
  '.ogg': { kind: 'sound', container: 'ogg' },
  '.oga': { kind: 'sound', container: 'ogg' },
  '.opus': { kind: 'sound', container: 'ogg' },
};
