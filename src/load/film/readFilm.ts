import type { ByteFile } from './byteFile.ts';
import type { FilmReading } from './filmReading.ts';
import type { Container } from './filmTypes.ts';
import { readMp4 } from './readMp4.ts';
import { readOgg } from './readOgg.ts';
import { readFlac, readMp3, readWav } from './readSound.ts';
import { readWebm } from './readWebm.ts';

/** Reads the structure of a film or sound; undefined when it is not whole, or not what its name says. */
export function readFilm(file: ByteFile, container: Container): FilmReading | undefined {
  return readers[container](file);
}

const readers: Readonly<Record<Container, (file: ByteFile) => FilmReading | undefined>> = {
  mp4: readMp4,
  webm: readWebm,
  ogg: readOgg,
  mp3: readMp3,
  wav: readWav,
  flac: readFlac,
};
