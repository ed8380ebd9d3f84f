import { minutesText } from '../present/paceWords.ts';
import type { CutOffer, TalkState } from '../present/talkState.ts';
import { requireElement } from './requireElement.ts';

/** Buttons that are on say so, to the eye and to a screen reader. */
export function showPressed({ frozen, blank, asking, before }: TalkState): void {
  const pressed = { freeze: frozen !== undefined, black: blank === 'black', white: blank === 'white', ask: asking };
  for (const [command, on] of Object.entries(pressed))
    requireElement(`[data-command="${command}"]`).setAttribute('aria-pressed', String(on));
  const isBackOff = before === undefined && frozen === undefined;
  requireElement('[data-command="back"]').setAttribute('aria-disabled', String(isBackOff));
}

/** The button says what a cut saves. */
export function showOffer({ cuts }: TalkState, offer: CutOffer | undefined): void {
  const cut = requireElement('[data-command="cut"]');
  cut.setAttribute('aria-disabled', String(offer === undefined));
  const words = offer === undefined ? 'Shorten' : `Shorten by ${minutesText(offer.savedMs)} min`;
  requireElement('.label', cut).textContent = words;
  requireElement('[data-command="uncut"]').setAttribute('aria-disabled', String(cuts.length === 0));
}
