import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { report } from '../model/report.ts';
import type { Audience } from '../schema/audienceSchema.ts';
import { ruleOver } from './ruleOver.ts';

/** School grade that handout text may ask of its reader: 8 at school and for everyone, 10 in churches and clubs. */
const highestGrade: Readonly<Partial<Record<Audience, number>>> = { general: 8, teen: 8, adult: 10 };

/** Fewer words than this give no steady grade. */
const leastWords = 60;

/**
 * The handout text of each section can be read by its audience: its Flesch–Kincaid grade is no higher than 8, for adults 10.
 * Texts for professionals, texts under 60 words and talks in other languages are not graded: the formula is made for English.
 *
 * Why: handouts for schools are to stay at grade 6–8, and many listeners read English as a second language. The formula is that of
 * `flesch-kincaid`, with syllables counted by `syllable` (both MIT, one maintainer, small, typed, no natives); sentences are parted
 * by the platform's own `Intl.Segmenter`. Names of countries raise the grade, so a text a little over it may be right: a warning.
 *
 * @example Long words in long sentences, for a church
 * ````md
 * ---
 * # 1^^^ reading-level
 * minutes: 1
 * ---
 * ## Who helps
 *
 * Handout:
 * International organizations collaborating with governmental institutions systematically investigate exploitation.
 * International organizations collaborating with governmental institutions systematically investigate exploitation.
 * International organizations collaborating with governmental institutions systematically investigate exploitation.
 * International organizations collaborating with governmental institutions systematically investigate exploitation.
 * International organizations collaborating with governmental institutions systematically investigate exploitation.
 * International organizations collaborating with governmental institutions systematically investigate exploitation.
 * International organizations collaborating with governmental institutions systematically investigate exploitation.
 * ````
 * @example Grade 9 or so, at a school
 * ```yaml manifest
 * audience: teen
 * ```
 * ```md
 * ---
 * # 1^^^ reading-level
 * minutes: 1
 * ---
 * ## Who counts
 *
 * Handout:
 * Officials collected the numbers for a yearly government report. They measure the activity of the police and the courts in the whole country.
 * Officials collected the numbers for a yearly government report. They measure the activity of the police and the courts in the whole country.
 * Officials collected the numbers for a yearly government report. They measure the activity of the police and the courts in the whole country.
 * Officials collected the numbers for a yearly government report. They measure the activity of the police and the courts in the whole country.
 * ```
 * @example ok: the same text for adults
 * ```md
 * ## Who counts
 *
 * Handout:
 * Officials collected the numbers for a yearly government report. They measure the activity of the police and the courts in the whole country.
 * Officials collected the numbers for a yearly government report. They measure the activity of the police and the courts in the whole country.
 * Officials collected the numbers for a yearly government report. They measure the activity of the police and the courts in the whole country.
 * Officials collected the numbers for a yearly government report. They measure the activity of the police and the courts in the whole country.
 * ```
 * @example ok: any text for professionals
 * ```yaml manifest
 * audience: professional
 * ```
 * ```md
 * ## Who helps
 *
 * Handout:
 * International organizations collaborating with governmental institutions systematically investigate exploitation.
 * International organizations collaborating with governmental institutions systematically investigate exploitation.
 * International organizations collaborating with governmental institutions systematically investigate exploitation.
 * International organizations collaborating with governmental institutions systematically investigate exploitation.
 * International organizations collaborating with governmental institutions systematically investigate exploitation.
 * International organizations collaborating with governmental institutions systematically investigate exploitation.
 * International organizations collaborating with governmental institutions systematically investigate exploitation.
 * ```
 */
export const readingLevel = ruleOver(
  ['reading-level'],
  ({ manifest, sections }) => {
    const highest = highestGrade[manifest.audience];
    if (highest === undefined || !manifest.language.startsWith('en')) return [];
    return sections.map(({ section, slides }) => ({
      section,
      highest,
      counts: countText(slides.map((slide) => slide.handoutText).join('\n')),
    }));
  },
  ({ section, highest, counts }, deck) => {
    if (counts.word < leastWords) return [];
    const grade = fleschKincaid(counts);
    if (grade <= highest) return [];
    const length = counts.word / counts.sentence;
    return [
      report('reading-level', {
        message: `The handout text of \`${section.id}\` reads at grade ${grade.toFixed(1)}; for \`${deck.manifest.audience}\` the limit is ${highest}.`,
        at: section.at,
        hint:
          length > 16
            ? `Its sentences have ${length.toFixed(0)} words each; cut some in two.`
            : 'Use shorter words where you can.',
      }),
    ];
  },
);

type Counts = Readonly<Record<'sentence' | 'word' | 'syllable', number>>;

/** Sentences, words and syllables of an English text; lines end sentences too. */
export function countText(text: string): Counts {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences = text
    .split('\n')
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => wordsOf(segment)))
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  return {
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  };
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
}
