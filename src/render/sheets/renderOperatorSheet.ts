import { type Html, html } from '../../html/html.ts';
import type { PrintJob } from '../../model/output.ts';
import { cueLines } from '../operator/cueLines.ts';
import type { Cue } from '../operator/cueList.ts';
import { formatMinutes } from './formatMinutes.ts';
import { handoutCss } from './parts/handoutCss.ts';
import { nonBreakingNumbers } from './parts/nonBreakingNumbers.ts';
import { footText, pageCountLetters, pageCss } from './parts/paper.ts';
import { thumb, thumbCss } from './parts/thumb.ts';
import { renderPage } from './renderPage.ts';
import { paperSizes, type SheetContext } from './sheetContext.ts';

/** Width of a slide, in CSS px: six rows stand on a page. */
const slideWidth = 150;

/**
 * operator.pdf, for whoever runs the desk: a row a slide with its picture, when it comes, how it comes, and what it plays.
 * @param told whether the last words before a slide are told; else the speaker gives signs.
 */
export function renderOperatorSheet(context: SheetContext, cues: readonly Cue[], told: boolean): PrintJob {
  const { deck, metadata, say } = context;
  const label = say('labelOperator');
  const seconds = cues.reduce((sum, cue) => sum + cue.seconds, 0);
  const ends =
    seconds === 0 ? html`` : html`<p class="cue-end">${say('endsAt', { time: formatMinutes(seconds) })}</p>\n`;
  return renderPage(
    {
      name: `${deck.manifest.name}/operator.pdf`,
      title: `${metadata.title} – ${label}`,
      css: [pageCss(context, { label }), handoutCss, thumbCss, operatorCss].join('\n'),
      margins: `${metadata.title} ${label} ${footText(context)} ${pageCountLetters(context)}`,
      body: nonBreakingNumbers(
        html`<header class="title-block"><p class="kind">${label}</p><h1>${metadata.title}</h1></header>
<p>${say(told ? 'operator.how' : 'operator.howSigned')}</p>
<p>${say('operator.black')}</p>
${cues.map((cue) => row(cue, context))}${ends}`,
        context,
      ),
      page: paperSizes[context.paper],
    },
    context,
  );
}

function row(cue: Cue, context: SheetContext): Html {
  const { slide } = cue.rendered;
  const [when = '', ...others] = cueLines(cue, context.say);
  return html`<article class="cue">${thumb(cue.rendered, slideWidth, context)}<div><p class="cue-name"><b>${slide.number}</b> ${cue.pictures.join(' – ')}</p>
<p class="cue-when">${when}</p>${others.map((line) => html`<p>${line}</p>`)}</div></article>
`;
}

const operatorCss = `.cue{display:flex;gap:.22in;margin:0;padding:.09in 0;border-top:.75pt solid var(--line);break-inside:avoid}
.cue>.thumb{flex:none}
.cue p{margin:0 0 .03in}
.cue-name{color:var(--stone);font-size:10pt;overflow-wrap:anywhere}
.cue-when{font-weight:600;font-size:13pt}
.cue-end{break-before:avoid}`;
