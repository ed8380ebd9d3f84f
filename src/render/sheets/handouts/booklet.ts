import { type Html, html } from '../../../html/html.ts';
import type { PrintJob } from '../../../model/output.ts';
import type { Section } from '../../../model/section.ts';
import { chapterPicture, chapterPictureCss } from '../parts/chapterPicture.ts';
import type { Chapter } from '../parts/chapters.ts';
import { contentNote } from '../parts/contentNote.ts';
import { endMatter } from '../parts/endMatter.ts';
import { handoutPage } from '../parts/handoutPage.ts';
import { omittedMark } from '../parts/omittedMark.ts';
import { dayText } from '../parts/paper.ts';
import { prose } from '../parts/prose.ts';
import { ruledLines, ruledLinesCss } from '../parts/ruledLines.ts';
import { sectionTitle } from '../parts/sectionWords.ts';
import { sourceEntry } from '../parts/sourceList.ts';
import { titleBlock, unconfirmedNote } from '../parts/titleBlock.ts';
import { paperSizes, type SheetContext } from '../sheetContext.ts';

/** Edges of a half page in CSS px: a hair over 0.5 in outside, 0.6 in at the fold. */
const outer = 50;
const fold = 58;
/** Space for the page's number at its foot. */
const folio = 34;
const top = 53;
/** Drawings are laid out narrower here than for a slide, so that their letters come out large enough to read: 9 pt at least. */
const availableSpace: Readonly<Record<string, number>> = { map: 780, chart: 780, rings: 1040 };

/**
 * handout-booklet.pdf: the talk as a booklet of half pages, two on each side of a sheet, in the order in which they lie when
 * the sheets are printed on both sides (turned on the short edge), folded and stitched. The document's order, and with it
 * that of its tags, is the reader's.
 */
export function booklet(context: SheetContext): PrintJob {
  const label = context.say('labelBooklet');
  const size = { width: paperSizes[context.paper].height, height: paperSizes[context.paper].width };
  const half = { width: size.width / 1.5, height: size.height / 0.75 };
  return handoutPage(
    {
      layout: 'booklet',
      label,
      own: { css: `@page{size:${size.width}pt ${size.height}pt;margin:0}`, page: size },
      css: [chapterPictureCss, ruledLinesCss, bookletCss(half.width, half.height)].join('\n'),
      arrangement: 'booklet',
      body: html`<main class="booklet">
<section class="half cover"><div class="inner">${titleBlock(context, dayText(context) ?? label)}${contentNote(context, 'long')}${horizon}</div></section>
<div class="flow">${prose(context, (chapter) => section(chapter, half.width, context))}${sources(context)}</div>
<div class="spare-pages">${[1, 2, 3].map(() => html`<section class="half"><div class="inner"><p class="omitted">${context.say('myNotes')}</p>${ruledLines(18)}</div></section>`)}</div>
<section class="half back"><div class="inner">${endMatter(context, false)}${horizon}<p class="omitted">${[context.deck.manifest.title, dayText(context)].filter((part) => part !== undefined).join(' · ')}</p></div></section>
</main>`,
    },
    context,
  );
}

/** The line on which each slide's sun wanders: it runs around the booklet, and the sun rises on the cover. */
const horizon = html`<div class="horizon" aria-hidden="true"></div>`;

function section(chapter: Chapter, halfWidth: number, context: SheetContext): Html {
  const picture = chapterPicture(chapter.slides, context);
  const texts = chapter.slides.map((slide) => {
    const own = picture?.rendered === slide ? picture.draw(halfWidth - outer - fold, availableSpace[picture.kind]) : '';
    return html`<div class="piece" id="${slide.slide.id}">${slide.handout}${own}</div>\n`;
  });
  return html`<section class="piece"><h2>${sectionTitle(chapter.section)}</h2>${isUnconfirmed(chapter.section) ? unconfirmedNote(context.deck) : ''}${omittedMark(chapter, context)}${texts}</section>\n`;
}

/** Pages of a booklet have no margins to say it in. */
function isUnconfirmed({ translation }: Section): boolean {
  return translation !== undefined && translation.confirmedBy === undefined;
}

/** Sources stand one below the other, each of them a block of its own, so that they may run over pages. */
function sources({ deck, say }: SheetContext): Html {
  if (deck.sources.length === 0) return html``;
  return html`<section class="piece"><h2>${say('sources')}</h2><ul class="booklet-sources" data-continued="${say('sourcesContinued')}">${deck.sources.map((source) => html`<li>${sourceEntry(source)}</li>`)}</ul></section>`;
}

/** A hair less than the paper, so that rounding cannot begin another sheet. */
function bookletCss(width: number, height: number): string {
  const text = { width: Math.floor(width - outer - fold), height: Math.floor(height - top - folio - outer) };
  return `.booklet{display:grid;grid-template-columns:${width.toFixed(2)}px ${width.toFixed(2)}px}
.half{position:relative;box-sizing:border-box;width:${width.toFixed(2)}px;height:${(height - 1).toFixed(2)}px;padding:${top}px ${outer}px 0 ${fold}px;overflow:hidden;break-inside:avoid}
.half.left{padding:${top}px ${fold}px 0 ${outer}px}
.inner{display:flow-root;width:${text.width}px;height:${text.height}px}
.folio{position:absolute;bottom:${outer}px;right:${outer}px;font:normal 10pt var(--font-text);color:var(--stone)}
.half.left .folio{right:auto;left:${outer}px}
.booklet h1{font-size:28pt}
.booklet h2{font-size:14pt;margin:.18in 0 .06in}
.booklet .standalone-drawing :is(.note,.caption){font-size:22.4px}
.booklet .rest-notes{margin-top:.3in}
.booklet .continued{margin:0 0 .08in;font-size:10pt;font-weight:600}
.booklet-sources{list-style:none;padding:0;margin:0;font-size:10pt;line-height:1.35}
.booklet .chapter-picture{margin:.1in 0 .14in}
.booklet .chapter-image img{height:1.5in}
.inner>:first-child{margin-top:0}
.cover .inner,.back .inner{display:flex;flex-direction:column}
.cover .title-block{margin:.9in 0 .4in}
.horizon{flex:none;box-sizing:border-box;position:relative;height:.45in;margin-top:auto;border-bottom:2pt solid var(--line)}
.cover .horizon{margin-bottom:.5in}
.cover .horizon::before{content:'';position:absolute;right:.6in;bottom:0;width:.68in;height:.34in;border-radius:.34in .34in 0 0;background:var(--amber)}
.back .omitted{box-sizing:border-box;height:.5in;margin:0;padding-top:.12in;font-size:10pt}
.back .end-matter{border:0;margin:0}`;
}
