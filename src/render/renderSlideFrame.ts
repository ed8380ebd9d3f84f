import { html, raw } from '../html/html.ts';
import type { PreviewState } from '../model/preview.ts';
import { htmlDocument } from './htmlDocument.ts';

/**
 * One slide as a page without a script, of the size that its deck's slides have: whoever shows it small scales the frame around it.
 * @param fontsHref address of the styles that hold the fonts.
 * @returns undefined when the deck has no slide of that key.
 */
export function renderSlideFrame(state: PreviewState, key: string, fontsHref: string): string | undefined {
  const slide = state.slides.get(key);
  if (slide === undefined) return undefined;
  const { language, attributes, css, width, height } = state.frame;
  return htmlDocument({
    language,
    attributes,
    head: html`<title>${state.title}</title>
<style>${raw(css)}</style>
<link rel="stylesheet" href="${fontsHref}">
<style>${raw(state.lentCss)}</style>
<style>${raw(state.themeCss)}</style>
<style>body{width:${String(width)}px;height:${String(height)}px;overflow:hidden}.reveal .slides .fragment{opacity:1;visibility:inherit;transform:none}</style>`,
    body: html`<div class="reveal ready none"><div class="slides">${raw(present(slide))}</div></div>`,
    served: true,
  });
}

/** Slides are hidden by reveal.js's styles until it has shown them. */
function present(slide: string): string {
  return slide.replace(/^(<section\b[^>]*?\bclass=")/, '$1present ');
}
