import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { decodeEntities } from '../../src/html/decodeEntities.ts';

/** Words of each slide, and of its notes, letters and digits alone: programs differ in white space and in what stands for a number. */
export interface SlideTexts {
  readonly slides: readonly string[];
  readonly notes: readonly string[];
}

/** What stands in a file's own parts. */
export function wordsInFile(path: string): SlideTexts {
  const files = unzipSync(readFileSync(path));
  const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const count = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return {
    slides: numbers.map((number) => lettersOf(wordsOf(part(`ppt/slides/slide${number}.xml`)))),
    notes: numbers.map((number) => lettersOf(wordsOf(part(`ppt/notesSlides/notesSlide${number}.xml`)))),
  };
}

/** Fields, such as numbers of slides, are what a program makes of them. */
function wordsOf(markup: string): string {
  const words = markup.replace(/<a:fld\b.*?<\/a:fld>/gs, '').matchAll(/<a:t>([^<]*)<\/a:t>/g);
  return decodeEntities([...words].map(([, text]) => text).join(' '));
}

export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
