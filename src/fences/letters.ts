import { html } from '../html/html.ts';
import type { Drawing } from '../model/drawing.ts';
import type { LettersSpec } from '../schema/fences/letters.ts';
import { frameDrawing } from './drawing/frameDrawing.ts';

/** Draws a `letters` fence: letters as cards, then words with their meaning. All of it is text, so it has no text alternative. */
export function drawLetters(spec: LettersSpec): Drawing {
  const letters = spec.letters.map((letter) => html`<li lang="${spec.lang}">${letter}</li>`);
  const words = spec.words?.map(
    ({ word, meaning }) => html`<div><dt lang="${spec.lang}">${word}</dt><dd>${meaning}</dd></div>`,
  );
  // Up to ten stand in one row; more are shared out evenly, so that no letter is left alone.
  const columns = Math.ceil(letters.length / Math.ceil(letters.length / 10));
  const cards = html`<ul class="letter-cards" aria-label="${spec.alt}" style="--columns:${columns}">${letters}</ul>`;
  return {
    html: frameDrawing(
      'letters',
      spec.caption,
      html`${cards}${words && html`<dl class="letter-words">${words}</dl>`}`.markup,
    ),
  };
}
