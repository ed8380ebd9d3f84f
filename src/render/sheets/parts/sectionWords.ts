import { type Html, html } from '../../../html/html.ts';
import type { Deck } from '../../../model/deck.ts';
import type { Section } from '../../../model/section.ts';

/** A section's title as a heading prints it: marked where it is in another language than the page, that of the second language behind it. */
export function sectionTitle({ title, languages, beside }: Section): Html {
  const second =
    beside === undefined || beside.languages?.title !== undefined
      ? ''
      : html` <span class="beside" lang="${beside.language}">· ${beside.title}</span>`;
  return html`${inLanguage(title, languages?.title)}${second}`;
}

/** The same of a line that may be a section's message; in the second language on a line of its own. */
export function messageWords(line: string, { sections }: Deck): Html {
  const section = sections.map((one) => one.section).find(({ message, title }) => (message ?? title) === line);
  const what = section?.message === undefined ? 'title' : 'message';
  const beside = section?.beside;
  const said = beside?.[what];
  const second =
    beside === undefined || said === undefined || beside.languages?.[what] !== undefined
      ? ''
      : html`<br><span class="beside" lang="${beside.language}">${said}</span>`;
  return html`${inLanguage(line, section?.languages?.[what])}${second}`;
}

function inLanguage(text: string, language: string | undefined): Html {
  return language === undefined ? html`${text}` : html`<span lang="${language}">${text}</span>`;
}
