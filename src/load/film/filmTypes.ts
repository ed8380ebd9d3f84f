import type { Film } from '../../model/film.ts';

/** How a file is built, whatever its name. */
export type Container = 'mp4' | 'webm' | 'ogg' | 'mp3' | 'wav' | 'flac';

export interface FilmType {
  readonly kind: Film['kind'];
  readonly container: Container;
  readonly mime: string;
}

/** Films and sounds that browsers play, by the ending of their file's name. */
export const filmTypes: Readonly<Record<string, FilmType>> = {
  '.mp4': { kind: 'film', container: 'mp4', mime: 'video/mp4' },
  '.m4v': { kind: 'film', container: 'mp4', mime: 'video/mp4' },
  '.mov': { kind: 'film', container: 'mp4', mime: 'video/quicktime' },
  '.webm': { kind: 'film', container: 'webm', mime: 'video/webm' },
  '.ogv': { kind: 'film', container: 'ogg', mime: 'video/ogg' },
  '.mp3': { kind: 'sound', container: 'mp3', mime: 'audio/mpeg' },
  '.aac': { kind: 'sound', container: 'mp3', mime: 'audio/aac' },
  '.m4a': { kind: 'sound', container: 'mp4', mime: 'audio/mp4' },
  '.weba': { kind: 'sound', container: 'webm', mime: 'audio/webm' },
  '.wav': { kind: 'sound', container: 'wav', mime: 'audio/wav' },
  '.flac': { kind: 'sound', container: 'flac', mime: 'audio/flac' },
  '.ogg': { kind: 'sound', container: 'ogg', mime: 'audio/ogg' },
  '.oga': { kind: 'sound', container: 'ogg', mime: 'audio/ogg' },
  '.opus': { kind: 'sound', container: 'ogg', mime: 'audio/ogg' },
};
