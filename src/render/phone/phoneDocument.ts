import { type Html, html } from '../../html/html.ts';
import { chapterPicture } from '../sheets/parts/chapterPicture.ts';
import { type Chapter, chaptersWithHandout } from '../sheets/parts/chapters.ts';
import { contentNote } from '../sheets/parts/contentNote.ts';
import { endMatter } from '../sheets/parts/endMatter.ts';
import { omittedMark } from '../sheets/parts/omittedMark.ts';
import { sectionTitle } from '../sheets/parts/sectionWords.ts';
import { titleBlock } from '../sheets/parts/titleBlock.ts';
import type { SheetContext } from '../sheets/sheetContext.ts';

/** The talk to read on a phone: one flow, for the page and for the book alike. */
export interface PhoneDocument {
  readonly header: Html;
  readonly chapters: readonly PhoneChapter[];
  /** What stands before the chapters: the word of care, or that there is no text. */
  readonly before: Html;
  /** Sources and numbers to call. */
  readonly after: Html;
}

interface PhoneChapter {
  /** For links inside the document. */
  readonly id: string;
  readonly title: Html;
  /** Without its heading. */
  readonly body: Html;
}

/** What the article prints, arranged for a narrow screen. */
export function phoneDocument(context: SheetContext): PhoneDocument {
  const chapters = chaptersWithHandout(context);
  const note = contentNote(context, 'long');
  return {
    header: titleBlock(context, context.say('toRead')),
    before: chapters.length === 0 ? html`${note}<p>${context.say('noHandoutText')}</p>\n` : note,
    chapters: chapters.map((chapter, index) => ({
      id: `chapter-${index + 1}`,
      title: sectionTitle(chapter.section),
      body: chapterBody(chapter, context),
    })),
    after: endMatter(context, true),
  };
}

/** A chapter under its heading, to which links lead. */
export function chapterSection({ id, title, body }: PhoneChapter): Html {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${body}</section>\n`;
}

function chapterBody(chapter: Chapter, context: SheetContext): Html {
  const picture = chapterPicture(chapter.slides, context);
  const texts = chapter.slides.map((slide) => {
    const own = picture?.rendered === slide ? picture.onScreen(drawingWidth) : '';
    return html`<div id="${slide.slide.id}">${slide.handout}${own}</div>\n`;
  });
  return html`${omittedMark(chapter, context)}${texts}`;
}

/** What drawings are laid out for, in CSS px: half a slide, so that letters of 26 px come out at 15 on a phone. */
const drawingWidth = 600;
