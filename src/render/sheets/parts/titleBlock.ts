import { attributeList, type Html, html } from '../../../html/html.ts';
import type { Deck } from '../../../model/deck.ts';
import type { ThemeMarks } from '../../../model/themeMarks.ts';
import { unconfirmedLanguageOf, unconfirmedMark } from '../../unconfirmedMark.ts';
import type { SheetContext } from '../sheetContext.ts';
import { isClassroom } from './isClassroom.ts';

/** The head of a handout: title and subtitle of the talk, who speaks, what this sheet is, and the theme's logo. */
export function titleBlock({ deck, metadata, marks }: SheetContext, label: string): Html {
  const { title, subtitle, wordsLanguages, beside } = deck.manifest;
  const who = metadata.author === undefined ? html`` : html`<p>${metadata.author}</p>`;
  return html`<header class="title-block"><p class="kind">${label}</p>${logoSign(marks)}<h1${attributeList({ lang: wordsLanguages?.title })}>${title}</h1>${subtitle === undefined ? '' : html`<p${attributeList({ class: 'subtitle', lang: wordsLanguages?.subtitle })}>${subtitle}</p>`}${beside?.title === undefined ? '' : html`<p class="subtitle" lang="${beside.language}">${[beside.title, beside.subtitle].filter((part) => part !== undefined).join(' · ')}</p>`}${who}${unconfirmedNote(deck)}</header>\n`;
}

/** The mark of words that no reader has confirmed, as a line of its own; nothing where there are none. */
export function unconfirmedNote(deck: Deck): Html {
  const language = unconfirmedLanguageOf(deck);
  return language === undefined
    ? html``
    : html`<p class="unconfirmed-note">${unconfirmedMark(language, deck.manifest.language)}</p>`;
}

/** The theme's logo as the head of a handout has it. */
export function logoSign({ logo }: ThemeMarks): Html {
  return logo === undefined ? html`` : html`<img class="logo" src="${logo.address}" alt="${logo.alt}">`;
}

/** Space for a pupil's name and the day, where listeners are pupils; a key has as much room and says what it is, so that both sheets break alike. */
export function nameLine({ deck, say }: SheetContext, filled = false): Html {
  if (!isClassroom(deck)) return html``;
  if (filled) return html`<p class="name-line key">${say('worksheet.key')}</p>\n`;
  return html`<p class="name-line"><span>${say('name')}</span><span>${say('date')}</span></p>\n`;
}
