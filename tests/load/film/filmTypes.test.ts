import { expect, it } from 'vitest';
import { filmTypes } from '../../../src/load/film/filmTypes.ts';

it.each([
  ['video', 'film', 'mp4', { '.mp4': 'mp4', '.m4v': 'mp4', '.mov': 'quicktime' }],
  ['video', 'film', 'webm', { '.webm': 'webm' }],
  ['video', 'film', 'ogg', { '.ogv': 'ogg' }],
  ['audio', 'sound', 'mp3', { '.mp3': 'mpeg', '.aac': 'aac' }],
  ['audio', 'sound', 'mp4', { '.m4a': 'mp4' }],
  ['audio', 'sound', 'webm', { '.weba': 'webm' }],
  ['audio', 'sound', 'wav', { '.wav': 'wav' }],
  ['audio', 'sound', 'flac', { '.flac': 'flac' }],
  ['audio', 'sound', 'ogg', { '.ogg': 'ogg', '.oga': 'ogg', '.opus': 'ogg' }],
])('%s files of the kind %s in %s are served as what they are', (family, kind, container, endings) => {
  for (const [ending, type] of Object.entries(endings))
    expect(filmTypes[ending]).toEqual({ kind, container, mime: `${family}/${type}` });
});
