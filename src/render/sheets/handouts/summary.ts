import { attributeList, type Html, html } from '../../../html/html.ts';
import type { Deck } from '../../../model/deck.ts';
import type { PrintJob } from '../../../model/output.ts';
import { chapters } from '../parts/chapters.ts';
import { contentNote } from '../parts/contentNote.ts';
import { handoutPage } from '../parts/handoutPage.ts';
import { deckHelpLines, helpLineList } from '../parts/helpLineList.ts';
import { type Margins, textArea } from '../parts/paper.ts';
import { messageWords } from '../parts/sectionWords.ts';
import { spare, spareListed } from '../parts/spare.ts';
import { speakerQrCode, speakerQrCodeCss } from '../parts/speakerQrCode.ts';
import {
  keyDrawing,
  type StandaloneDrawing,
  standaloneDrawing,
  standaloneDrawingCss,
} from '../parts/standaloneDrawing.ts';
import { takeaways } from '../parts/takeaways.ts';
import { logoSign, unconfirmedNote } from '../parts/titleBlock.ts';
import type { SheetContext } from '../sheetContext.ts';

const mostPoints = 5;
/** Sources that a full page keeps: points and actions are worth more to a reader than the others. */
const mostSources = 3;
/** With fewer points than these there is room to say more. */
const fewPoints = 3;
/** Heights of the picture for a slide's width, in CSS px: from about half of what it may have on a slide, so that all lines have room beside it. */
const pictureHeights = [240, 290, 340, 400, 460, 540];
const margins: Margins = { top: 0.6, right: 0.6, bottom: 0.8, left: 1 };

/**
 * handout-summary.pdf: one page to take home, with the talk in a sentence, five points, one picture, what to do, numbers to
 * call and sources. When it would run over, lists lose their last lines; the type stays as large as it is. The picture takes the room that
 * is left.
 */
export function summary(context: SheetContext): PrintJob {
  const { deck } = context;
  const { points, actions } = takeaways(deck, mostPoints);
  const beside = list(context.say('summary.act'), 'ul', actions, 60, deck);
  const area = textArea(context.paper, margins);
  return handoutPage(
    {
      layout: 'summary',
      label: context.say('labelSummary'),
      margins,
      css: [standaloneDrawingCss, speakerQrCodeCss, summaryCss].join('\n'),
      arrangement: 'fit',
      body: html`<main class="summary" data-fit="${Math.floor(area.height) - 1}" style="width:${Math.floor(area.width)}px">
<header>${logoSign(context.marks)}<h1${attributeList({ lang: deck.manifest.wordsLanguages?.title })}>${deck.manifest.title}</h1>${lead(deck)}${unconfirmedNote(deck)}</header>
${picture(context, area.width)}${contentNote(context, 'short')}<div class="summary-columns">
<div>${list(context.say('summary.remember'), 'ol', points, 40, deck)}</div>
${beside.markup === '' ? '' : html`<div>${beside}</div>`}
</div>
${points.length < fewPoints ? told(context) : ''}${help(context)}${foot(context)}
</main>`,
    },
    context,
  );
}

function lead({ manifest }: Deck): Html {
  const line = manifest.summary?.sentence ?? manifest.subtitle;
  return line === undefined ? html`` : html`<p class="lead">${line}</p>`;
}

/** A list whose lines from the third on may go, the last first. */
function list(title: string, tag: 'ol' | 'ul', lines: readonly string[], rank: number, deck: Deck): Html {
  if (lines.length === 0) return html``;
  const items = lines.map(
    (line, index) => html`<li${index < 2 ? '' : spare(rank + index)}>${messageWords(line, deck)}</li>`,
  );
  return tag === 'ol'
    ? html`<section><h2>${title}</h2><ol>${items}</ol></section>`
    : html`<section><h2>${title}</h2><ul>${items}</ul></section>`;
}

/** The handout text itself, as far as there is room: of a talk of one or two sections the points alone are no page. */
function told(context: SheetContext): Html {
  const texts = chapters(context)
    .filter(({ section, omitted }) => section.role === undefined && !omitted)
    .flatMap(({ slides }) => slides.filter(({ slide }) => slide.handout.length > 0));
  if (context.deck.manifest.summary?.points !== undefined || texts.length === 0) return html``;
  return html`<section class="told">${texts.map(({ handout }, index) => html`<div${spareListed(120 + index)}>${handout}</div>\n`)}</section>
`;
}

function help(context: SheetContext): Html {
  const lines = deckHelpLines(context.deck);
  return lines.length === 0
    ? html``
    : html`<section><h2>${context.say('someoneToCall')}</h2>${helpLineList(lines, context)}</section>
`;
}

/** The picture of the slide that the manifest names, else the first map or chart. */
function picture(context: SheetContext, width: number): Html {
  const named = context.slides.filter(({ slide }) => slide.id === context.deck.manifest.summary?.picture);
  const found: StandaloneDrawing | undefined =
    keyDrawing(named) ?? keyDrawing(context.slides, ['map', 'chart']) ?? keyDrawing(context.slides);
  if (found === undefined) return html``;
  const { fence, rendered } = found;
  const drawn = pictureHeights.map((height) =>
    standaloneDrawing(fence, rendered.slide.id, Math.floor(width), context, undefined, height),
  );
  // What is as tall as it is, whatever it may have, stands here once.
  const sizes = [...new Map(drawn.map((one) => [one.markup, one])).values()];
  return html`<div class="summary-picture" data-sizes${spare(90)}>${sizes}</div>`;
}

/** Sources by their short names: the full list stands in the handouts that tell the talk. */
function foot(context: SheetContext): Html {
  const { sources, manifest } = context.deck;
  const names = sources.map(
    ({ short }, index) => html`<li${index < mostSources ? '' : spareListed(100 + index)}>${short}</li>\n`,
  );
  if (names.length > mostSources) names.push(html`<li>${context.say('summary.allSources')}</li>\n`);
  const list =
    names.length === 0
      ? html``
      : html`<section class="short-sources"><h2>${context.say('sources')}</h2><ul>${names}</ul></section>`;
  const closing = manifest.closing === undefined ? html`` : html`<p class="closing">${manifest.closing}</p>`;
  return html`<div class="summary-foot"><div>${closing}${list}</div>${speakerQrCode(context)}</div>`;
}

const summaryCss = `.summary h2{font-size:14pt;margin:.1in 0 .03in}
.summary .lead{font-size:14pt;line-height:1.3;margin:.04in 0 .1in;color:var(--stone)}
.summary .content-note{margin:0 0 .06in}
.summary .standalone-drawing{margin:.05in 0 .08in}
.summary-columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(3in,1fr));column-gap:.35in}
.summary :is(li,.content-note p){line-height:1.34}
.summary li{margin:0 0 .04in}
.summary-columns :is(ol,ul){margin:0}
.summary .help-lines li{margin:0 0 .03in;line-height:1.32}
.summary .help-lines{margin:0}
.summary-foot{display:grid;grid-template-columns:1fr auto;column-gap:.35in;align-items:end;margin-top:.1in;border-top:1pt solid var(--line)}
.short-sources{margin:.06in 0 0;font-size:10pt;line-height:1.35;text-wrap:pretty}
.short-sources :is(h2,ul,li){display:inline;padding:0;margin:0}
.summary .short-sources h2{font:600 10pt/1.35 var(--font-text)}
.short-sources h2::after{content:": " / ""}
.short-sources li:not(:last-child)::after{content:"\\a0·" / ""}
.summary .told{margin-top:.12in}
.summary .closing{margin:.08in 0 0}`;
