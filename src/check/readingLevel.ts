import { report } from '../model/report.ts';
import { highestGrade, isGraded, readingGrade } from './readingGrade.ts';
import { ruleOver } from './ruleOver.ts';

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
    if (highest === undefined || !isGraded(manifest.language)) return [];
    return sections.map(({ section, slides }) => ({
      section,
      highest,
      read: readingGrade(slides.map((slide) => slide.handoutText).join('\n')),
    }));
  },
  ({ section, highest, read }, deck) => {
    if (read === undefined || read.grade <= highest) return [];
    const { grade, sentenceWords } = read;
    return [
      report('reading-level', {
        message: `The handout text of \`${section.id}\` reads at grade ${grade.toFixed(1)}; for \`${deck.manifest.audience}\` the limit is ${highest}.`,
        at: section.at,
        hint:
          sentenceWords > 16
            ? `Its sentences have ${sentenceWords.toFixed(0)} words each; cut some in two.`
            : 'Use shorter words where you can.',
      }),
    ];
  },
);
