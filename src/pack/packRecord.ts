import type { PictureNumber } from './pictureNumbers.ts';

/** What is remembered of a pack, so that the next one for the same host keeps its names and can say what changed. */
export interface PackRecord {
  /** Of this shape: a record of another is not read. */
  readonly version: 1;
  /** Name of the deck. */
  readonly deck: string;
  /** Who it is for, where that was said. */
  readonly host?: string;
  /** Day of the talk, YYYY-MM-DD. */
  readonly day?: string;
  readonly slides: readonly PackedSlide[];
  /** SHA-256 of each shared file by its path in the pack, but for those that tell of the pack itself. */
  readonly files: Readonly<Record<string, string>>;
}

export interface PackedSlide {
  /** What it is called in packs for this host, whatever becomes of its id (matchSlides.ts). */
  readonly name: string;
  /** Its id in the deck. */
  readonly id: string;
  readonly number: PictureNumber;
  readonly title: string;
  /** Names what the slide shows, its id and its place in the talk aside. */
  readonly shows: string;
  /** Paths of its pictures in the pack. */
  readonly pictures: readonly string[];
}

/** A record as it is written: equal records are equal texts. */
export function packRecordText(record: PackRecord): string {
  const files = Object.fromEntries(Object.entries(record.files).sort(([one], [other]) => (one < other ? -1 : 1)));
  return `${JSON.stringify({ ...record, files }, null, 2)}\n`;
}

/** What a text says of a pack; undefined when it is no such record. */
export function readPackRecord(text: string): PackRecord | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return isRecord(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(read: unknown): read is PackRecord {
  if (typeof read !== 'object' || read === null) return false;
  const { version, deck, slides, files } = read as Partial<Record<keyof PackRecord, unknown>>;
  return (
    version === 1 &&
    typeof deck === 'string' &&
    typeof files === 'object' &&
    files !== null &&
    Array.isArray(slides) &&
    slides.every(isSlide)
  );
}

function isSlide(read: unknown): read is PackedSlide {
  if (typeof read !== 'object' || read === null) return false;
  const { name, id, number, title, shows, pictures } = read as Partial<Record<keyof PackedSlide, unknown>>;
  return (
    [name, id, title, shows].every((text) => typeof text === 'string') &&
    typeof number === 'string' &&
    /^\d{4}[a-z]*$/.test(number) &&
    Array.isArray(pictures)
  );
}
