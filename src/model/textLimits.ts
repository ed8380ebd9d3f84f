import type { Diagnostic } from './diagnostic.ts';
import { report } from './report.ts';
import type { SourceSpan } from './sourceSpan.ts';

/**
 * The most letters of a text that is read, pictures that are written into it aside. Of ordinary slides it is 10,000, of ordinary facts as
 * many; above it reading takes minutes and gigabytes.
 */
const longestText = 2_000_000;

/**
 * The most letters of one paragraph, line of a table or item, pictures that are written into it aside: half an hour of speech without a breath.
 * The time that a paragraph takes grows with its square.
 */
export const longestParagraph = 20_000;

/**
 * The most slides of one file: eight hours at ten seconds each. Every slide is rendered several times, laid out and looked at; 1,000 of them
 * take a minute and a half to print.
 */
export const mostSlides = 3_000;

/**
 * The most letters of one slide with its notes, pictures that are written into it aside: three hours of speech, twenty pages of a drawing's
 * source. What links, footnotes, comments and notes of a slide are to each other is looked up in all of it.
 */
export const longestSlide = 200_000;

/** The most of a text when pictures are written into it: more is slower than files beside it, and nobody can edit it. */
const longestWithPictures = 40_000_000;

/** Whether a text has more letters than a limit, pictures that are written into it aside. */
export function isLonger(text: string, limit: number): boolean {
  if (text.length <= limit) return false;
  return text.length > longestWithPictures || text.replace(/\bdata:[\w.+/;=-]*,[\w+/=%.-]*/g, '').length > limit;
}

/**
 * The most keys and list items of one text of YAML or JSON: 5,000 facts with ten keys each. Reading 100,000 with a mistake each takes half
 * a minute and as much memory as a film.
 */
export const mostEntries = 50_000;

/** `too-large` at the entry of a text that is one too many. */
export function tooManyEntries(at: SourceSpan): Diagnostic {
  return report('too-large', {
    severity: 'error',
    message: `More than ${mostEntries.toLocaleString('en-US')} keys and entries stand in this text; none of it is read.`,
    at,
    hint: 'Part it. What is so long is a table: save it as CSV.',
  });
}

/** `too-large` at the begin of a file whose text is too long; undefined for one that can be read. */
export function tooLongText(text: string, file: string, line = 1): Diagnostic | undefined {
  if (!isLonger(text, longestText)) return undefined;
  return report('too-large', {
    severity: 'error',
    message: `This text has ${(text.length / 1_000_000).toFixed(1)} million letters; at most ${longestText / 1_000_000} million are read.`,
    at: { file, line, column: 1, length: 1 },
    hint: 'Part it. If pictures are written into it, save them as files of their own.',
  });
}

/** `too-large` for a file whose reading does not come to an end. */
export function endlessText(file: string): Diagnostic {
  return report('too-large', {
    severity: 'error',
    message: 'This file takes longer to be read than anybody waits.',
    at: { file, line: 1, column: 1, length: 1 },
    hint: 'Look for thousands of equal signs in a row, such as brackets or stars, and take them out.',
  });
}

/**
 * The most different words of one file that is looked through for names. Hashing one takes a tenth of a millisecond, on purpose; a novel
 * has 15,000.
 */
const mostWords = 50_000;

/** `too-large` for a file with more different words than are looked up in the list of private names. */
export function tooManyWords(text: string, file: string): Diagnostic | undefined {
  if (text.length < 2 * mostWords || new Set(text.match(/[\p{L}\p{N}]+/gu)).size <= mostWords) return undefined;
  return report('too-large', {
    severity: 'error',
    message: `This file has more than ${mostWords.toLocaleString('en-US')} different words; looking for private names in it would take minutes.`,
    at: { file, line: 1, column: 1, length: 1 },
    hint: 'Part it, or keep it outside of decks/ and assets/.',
  });
}
