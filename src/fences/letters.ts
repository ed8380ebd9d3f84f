import { html } from '../html/html.ts';
import type { Drawing } from '../model/drawing.ts';
import type { LettersSpec } from '../schema/fences/letters.ts';
import { lettersSchema } from '../schema/fences/letters.ts';
import { defineFence, needsNothing, nothing, onSlide } from './defineFence.ts';
import { frameDrawing } from './drawing/frameDrawing.ts';
import { textByKeys } from './fenceText.ts';

/** `letters`: letters of an alphabet as cards, and words with their meaning. */
export const lettersFence = defineFence({
  kind: 'letters',
  schema: lettersSchema,
  example: ['letters: [Ñ, Ü]', 'lang: es', 'alt: Two letters of Spanish'].join('\n'),
  needs: needsNothing,
  draw: drawLetters,
  mistakes: nothing,
  text: (spec) => textByKeys(spec, { silent: ['lang'] }),
  references: { facts: [], helpLines: [] },
  shownOn: onSlide,
  standalone: 4,
});

/** Draws a `letters` fence: letters as cards, then words with their meaning. All of it is text, so it has no text alternative. */
function drawLetters(spec: LettersSpec): Drawing {
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
