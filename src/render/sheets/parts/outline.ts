import { plainText } from '../../../model/plainText.ts';
import { type Sentence, sentencesOf } from '../../../model/sentencesOf.ts';
import { visitTokens } from '../../../model/visitTokens.ts';
import type { RenderedSlide } from '../../slide/renderSlide.ts';
import type { SheetContext } from '../sheetContext.ts';
import { type Chapter, chaptersWithHandout, isHelpChapter } from './chapters.ts';
import { deckHardTopics, deckHelpLines } from './helpLineList.ts';
import { isClassroom } from './isClassroom.ts';
import { pointsBack, standsAlone } from './standsAlone.ts';
import { toldWords } from './toldWords.ts';
import { type WhyQuestion, whyQuestion } from './whyQuestion.ts';

/** A sentence with a gap in it, and the slide whose handout text it is of. */
export interface GapSentence extends Sentence {
  readonly slide: RenderedSlide;
}

/** A section as guided notes print it. */
export interface OutlineEntry {
  readonly chapter: Chapter;
  /** Each with a key term that was shown or said; none where the section has no such term. */
  readonly sentences: readonly GapSentence[];
  readonly why: WhyQuestion | undefined;
}

/** Minutes of a talk for which there is a page: a talk of half an hour has three. */
const minutesPerPage = 10;
/** What a page holds, in inches; of each, half an entry stays empty where pages break. */
const pageRoom = 9.4 - 0.7;
/** What stands before and behind the outline, in inches: title, name, word of care; heading and lines of help, last sentence. */
const around = { title: 1.15, name: 0.45, care: 0.7, help: 0.5, helpLine: 0.36, closing: 0.45 };
/** Heights in inches: a heading with its space, a line of a sentence with a gap, a question with its lines. */
const heights = { heading: 0.46, line: 0.27, sentence: 0.05, why: 1 };
/** Letters on a line; a gap is as wide as a dozen of them. */
const lineLetters = 84;
const gapLetters = 14;
/** A longer sentence is no note. */
const mostLetters = 220;

/** Pages that the notes of a talk of so many minutes may take. */
function notesPages(slot: number): number {
  return Math.max(1, Math.ceil(slot / minutesPerPage));
}

/** Questions at the end of a sheet that is not for pupils: one where there is a single page. */
export function questionsAtEnd(slot: number): number {
  return notesPages(slot) === 1 ? 1 : 3;
}

/**
 * What guided notes tell of a talk: one sentence of each section first, then the whys, then further sentences, as long as the pages that a
 * talk of this length may take have room. What was cut for time is left out: nobody can fill it in.
 */
export function outline(context: SheetContext): OutlineEntry[] {
  const asked = isClassroom(context.deck);
  const chapters = chaptersWithHandout(context).filter((chapter) => !isHelpChapter(chapter) && !chapter.omitted);
  const found = chapters.map((chapter) => ({
    chapter,
    sentences: gapSentences(chapter),
    why: asked ? whyQuestion(chapter, context) : undefined,
  }));
  const { slot } = context.deck.manifest;
  const atEnd = asked ? 0 : heights.heading + questionsAtEnd(slot) * heights.why;
  let left = notesPages(slot) * pageRoom - roomAround(context) - atEnd - chapters.length * heights.heading;
  const take = (height: number): boolean => {
    if (height > left) return false;
    left -= height;
    return true;
  };
  for (const { chapter, sentences } of found)
    if (sentences.length === 0 && chapter.section.message !== undefined) left -= heights.line;
  const picked = found.map(({ sentences: [first] }) => (first && take(heightOf(first)) ? [first] : []));
  const whys = found.map(({ why }) => (why !== undefined && take(heights.why) ? why : undefined));
  const most = Math.max(0, ...found.map(({ sentences }) => sentences.length));
  for (let rank = 1; rank < most; rank += 1)
    for (const [index, { sentences }] of found.entries()) {
      const next = sentences[rank];
      if (next !== undefined && take(heightOf(next))) picked[index]?.push(next);
    }
  return found.map(({ chapter }, index) => ({ chapter, sentences: picked[index] ?? [], why: whys[index] }));
}

function roomAround({ deck }: SheetContext): number {
  const lines = deckHelpLines(deck).length;
  return (
    around.title +
    (isClassroom(deck) ? around.name : 0) +
    (deckHardTopics(deck).length > 0 ? around.care : 0) +
    (lines > 0 ? around.help + lines * around.helpLine : 0) +
    (deck.manifest.closing === undefined ? 0 : around.closing)
  );
}

function gapSentences(chapter: Chapter): GapSentence[] {
  const isTold = toldWords(chapter);
  const found = chapter.slides.flatMap((slide) =>
    sentencesOf(slide.slide.handout)
      .filter(({ text, tokens }) => text.length <= mostLetters && termsIn(tokens).some(isTold))
      .map((sentence) => ({ ...sentence, slide })),
  );
  // What leans on a sentence before it comes last. A gap behind a word for something that is not there is a riddle: the section's message
  // says more.
  const alone = found.filter(standsAlone);
  const leaning = found.filter((one) => !standsAlone(one));
  const isMessage = alone.length === 0 && chapter.section.message !== undefined;
  return [...alone, ...(isMessage ? leaning.filter((one) => !pointsBack(one)) : leaning)];
}

function termsIn(tokens: Sentence['tokens']): string[] {
  return [...visitTokens(tokens)].flatMap((token) => (token.type === 'term' ? [plainText(token.children)] : []));
}

function heightOf({ text }: Sentence): number {
  return Math.ceil((text.length + gapLetters) / lineLetters) * heights.line + heights.sentence;
}
