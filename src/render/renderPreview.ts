import { escapeHtml, html, raw } from '../html/html.ts';
import { selectByAttribute } from '../html/ownSelectors.ts';
import type { ClientCode } from '../model/artifact.ts';
import { wholePage } from '../model/finishedPage.ts';
import type { PreviewStart, PreviewState, SlideFrame } from '../model/preview.ts';
import { deckSection, renderDeckPage, stacks } from './renderDeckPage.ts';
import { type SheetContext, slideAppearance, slideSize } from './sheets/sheetContext.ts';
import { ownClass } from './slide/ownClasses.ts';

/** Stands in a shell for the title: a character for private use, which no talk and no program holds. */
export const titleGap = '\uE000';
/** After these a shell has gaps for the options of reveal.js, and for the slides. */
export const optionsTag = '<script type="application/json" id="talk-options">';
export const slidesTag = '<div class="slides">\n';

/** A deck as the preview shows it: the speaker's page, taken apart so that each part can change by itself. */
export function renderPreview(context: SheetContext, client: ClientCode): PreviewState {
  const { title } = context.metadata;
  const bare = {
    ...context,
    metadata: { ...context.metadata, title: titleGap },
    slides: [],
    themeCss: '',
    fontCss: () => '',
  };
  const { html: page, resolveAsset } = renderDeckPage(bare, client, true, true);
  const start = page.indexOf(optionsTag) + optionsTag.length;
  const end = page.indexOf('<', start);
  const slides = new Map<string, string>();
  const shown: string[] = [];
  const columns = stacks(context.slides).map((column) =>
    column.map((slide) => {
      const key = freeKey(slide.slide.id, slides);
      const markup = context.settle(deckSection(slide, true).markup, false);
      slides.set(key, wholePage({ html: markup, resolveAsset }));
      shown.push(markup);
      return key;
    }),
  );
  const shell = page.slice(0, start) + page.slice(end);
  const frame: SlideFrame = {
    language: context.metadata.language,
    attributes: { class: 'deck-page print-pdf', ...slideAppearance(context.deck, true) },
    css: selectByAttribute(client.css, context.ownClasses, ownClass),
    ...slideSize(context.deck),
  };
  const lentCss = wholePage({ html: context.lentCss(shown.join('')), resolveAsset });
  return { shell, title, options: page.slice(start, end), themeCss: context.themeCss, frame, lentCss, columns, slides };
}

/**
 * The state as a page.
 * @param fontsHref address of the styles that hold the fonts.
 * @param version names the state for the stream of changes.
 */
export function renderPreviewPage(state: PreviewState, fontsHref: string, version: string): string {
  const start: PreviewStart = { version, title: state.title, columns: state.columns };
  const head = html`<link rel="stylesheet" href="${fontsHref}">
<style id="talk-letters">${raw(state.lentCss)}</style>
<style id="talk-theme">${raw(state.themeCss)}</style>
<script type="application/json" id="talk-preview">${raw(JSON.stringify(start).replace(/</g, '\\u003c'))}</script>
`.markup;
  const slides = state.columns.map((column) => {
    const sections = column.map((key) => state.slides.get(key) ?? '').join('');
    return column.length === 1 ? `${sections}\n` : `<section class="stack">${sections}</section>\n`;
  });
  const parts = [
    ['</head>', head, 0],
    [slidesTag, slides.join(''), slidesTag.length],
    [optionsTag, state.options, optionsTag.length],
  ] as const;
  const titled = state.shell.replaceAll(titleGap, () => escapeHtml(state.title));
  return parts.reduce((page, [mark, text, offset]) => insertAt(page, page.indexOf(mark) + offset, text), titled);
}

/** Two slides of one id are a mistake, and still both are shown. */
function freeKey(id: string, taken: ReadonlyMap<string, string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id} ${number}`)) number += 1;
  return `${id} ${number}`;
}

function insertAt(text: string, at: number, inserted: string): string {
  return text.slice(0, at) + inserted + text.slice(at);
}
