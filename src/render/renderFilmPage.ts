import { html } from '../html/html.ts';
import type { FinishedPage } from '../model/finishedPage.ts';
import { htmlDocument } from './htmlDocument.ts';

/** Width of a film's picture at most, in CSS pixels: as wide as a slide. */
const widest = 1280;

/** A page that shows a film and nothing else, for a picture to be taken of. @param url `file:` address of the film. */
export function renderFilmPage(url: string): FinishedPage {
  const page = htmlDocument({
    language: 'en',
    head: html`<title>Film</title>
<style>body{margin:0}video{display:block;max-width:${widest}px}</style>`,
    body: html`<video src="${url}" preload="auto" muted></video>`,
    films: true,
  });
  return { html: page, resolveAsset: () => undefined };
}
