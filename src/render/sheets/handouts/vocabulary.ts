import { type Html, html } from '../../../html/html.ts';
import { languageName } from '../../../model/languageTag.ts';
import type { GlossaryEntry } from '../../../model/ledger.ts';
import type { PrintJob } from '../../../model/output.ts';
import { contentNote } from '../parts/contentNote.ts';
import { endMatter } from '../parts/endMatter.ts';
import { handoutPage } from '../parts/handoutPage.ts';
import { isClassroom } from '../parts/isClassroom.ts';
import { nameLine, titleBlock } from '../parts/titleBlock.ts';
import { confirmedTranslations, wordsToLearn } from '../parts/wordsToLearn.ts';
import type { SheetContext } from '../sheetContext.ts';

/** handout-vocabulary.pdf: the glossary's words that this talk uses, what they mean, and room to write. */
export function vocabulary(context: SheetContext): PrintJob {
  const label = context.say('labelVocabulary');
  const words = wordsToLearn(context);
  return handoutPage(
    {
      layout: 'vocabulary',
      label,
      css: vocabularyCss,
      body: html`${titleBlock(context, label)}${nameLine(context)}${contentNote(context, 'short')}${table(words, context)}${endMatter(context, false)}`,
    },
    context,
  );
}

function table(words: readonly GlossaryEntry[], context: SheetContext): Html {
  if (words.length === 0) return html`<p>${context.say('vocabulary.none')}</p>\n`;
  const languages = [...new Set(words.flatMap((entry) => Object.keys(confirmedTranslations(entry))))];
  const heads = [
    context.say('vocabulary.word'),
    context.say('vocabulary.meaning'),
    ...languages.map((language) => languageName(language, context.deck.manifest.language)),
    context.say(isClassroom(context.deck) ? 'vocabulary.sentence' : 'vocabulary.notes'),
  ];
  const rows = words.map((entry) => {
    const cells = languages.map(
      (language) => html`<td lang="${language}">${confirmedTranslations(entry)[language]}</td>`,
    );
    return html`<tr><th scope="row">${entry.id}</th><td>${entry.meaning}</td>${cells}<td class="write"></td></tr>\n`;
  });
  const bodies = [rows.slice(0, -3), rows.slice(-3)].filter((part) => part.length > 0);
  return html`<table class="words"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>${bodies.map((part) => html`<tbody>\n${part}</tbody>`)}</table>\n`;
}

/**
 * The head is printed once: Chromium tags a repeated one as the same words again on each page. The last rows stay together,
 * so that none stands alone on a page.
 */
const vocabularyCss = `.words{width:100%;border-top:1pt solid var(--ink)}
.words thead{display:table-row-group}
.words tr{break-inside:avoid}
.words thead tr{break-after:avoid}
.words tbody:last-child{break-inside:avoid}
.words th,.words td{box-sizing:border-box;height:.58in;padding:.05in .14in .05in 0;border-bottom:.75pt solid var(--stone);text-align:start;vertical-align:top}
.words thead th{height:auto;color:var(--stone);font-weight:600}
.words tbody th{font-weight:700;width:1.25in}
.words td{width:2.5in}
.words .write{width:auto;padding:0}`;
