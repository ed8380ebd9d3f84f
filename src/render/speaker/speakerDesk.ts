import { type Html, html } from '../../html/html.ts';
import { keyName, type TalkCommand, talkKeys } from '../../present/talkKeys.ts';

/**
 * The speaker's desk without its talk: every place that the script fills, and every control. Nothing is added later, so nothing jumps.
 * @param title of the talk.
 * @param withPhones whether a phone may join.
 */
export function speakerDesk(title: string, withPhones: boolean): Html {
  return html`<header class="bar">
<p class="left"><span id="left">–</span><span id="until"></span></p>
<p class="pace" id="pace"></p>
<p class="clock"><span id="time"></span><span id="elapsed">0:00</span></p>
</header>
<main>
<h1 class="unseen">${title} – speaker</h1>
<div class="slides">
<section class="now" aria-labelledby="now-label"><h2 id="now-label">Now <span id="place"></span></h2><div class="stage" id="stage-now"></div></section>
<section class="next" aria-labelledby="next-label"><h2 id="next-label">Next</h2><div class="stage" id="stage-next"></div></section>
<section class="plan" aria-labelledby="plan-label"><h2 id="plan-label">Sections</h2><ol id="sections" tabindex="0" aria-labelledby="plan-label"></ol></section>
</div>
<div class="notes">
<div class="notes-head"><h2 id="notes-label">Notes <span id="notes-place"></span></h2><p class="state" id="state"></p>${button('smaller', 'smaller notes')}${button('larger', 'larger notes')}${button('notes')}</div>
<section id="poll" hidden></section>
<div id="notes" tabindex="0" role="region" aria-labelledby="notes-label"></div>
</div>
</main>
<nav class="keys" aria-label="Talk">
${button('previous')}${button('next')}
<div class="more">${roomCommands.map((one) => button(one))}</div>
<div class="bar-keys">${[...(withPhones ? (['phone'] as const) : []), ...talkCommands].map((one) => button(one))}</div>
</nav>
<p class="message" id="message" role="status"></p>
${dialogs}`;
}

const talkCommands = ['room', 'clock', 'slot', 'end', 'ground', 'help'] as const;
const roomCommands = ['cut', 'uncut', 'freeze', 'black', 'white', 'ask', 'back', 'jump', 'grid'] as const;

/** @param more words for those who hear the button, behind those that stand on it. */
function button(command: TalkCommand, more?: string): Html {
  const known = talkKeys.find((one) => one.command === command);
  if (known === undefined) throw new Error(`No key gives ${command}.`);
  return html`<button type="button" data-command="${command}"><span class="label">${known.label}${more === undefined ? '' : html`<span class="unseen"> ${more}</span>`}</span> <kbd aria-hidden="true">${keyName(known.keys[0] ?? '')}</kbd></button>`;
}

const close = html`<button type="button" class="close" data-close>Close <kbd aria-hidden="true">Esc</kbd></button>`;

const dialogs = html`<dialog id="jump" aria-labelledby="jump-label"><form method="dialog">
<label id="jump-label" for="jump-words">Slide, by number or title</label>
<input id="jump-words" autocomplete="off" spellcheck="false" enterkeyhint="go">
<ul id="jump-found"></ul>${close}</form></dialog>
<dialog id="grid" class="wide" aria-labelledby="grid-label"><h2 id="grid-label">All slides</h2><div id="grid-slides"></div>${close}</dialog>
<dialog id="slot" aria-labelledby="slot-label"><form method="dialog"><h2 id="slot-label">How long</h2>
<label for="slot-minutes">Minutes in all <input id="slot-minutes" type="number" min="1" max="600" step="1" inputmode="numeric"></label>
<label for="slot-until">Done by <input id="slot-until" type="time"></label>
<p>The time goes before the minutes. Leave it empty to count minutes.</p>
<button type="submit" class="first">Set</button>${close}</form></dialog>
<dialog id="keep" aria-labelledby="keep-label"><form method="dialog"><h2 id="keep-label">The talk is over. What of its times?</h2>
<p id="keep-text"></p>
<label for="keep-where">Where <input id="keep-where" autocomplete="off"></label>
<label for="keep-whom">For whom: a group, no names <input id="keep-whom" autocomplete="off"></label>
<div class="choice"><button type="button" class="first" data-keep="given">Keep as given talk</button><button type="button" data-keep="rehearsal">Keep as rehearsal</button><button type="button" data-keep="dropped">Throw away</button></div>
${close}</form></dialog>
<dialog id="phone" aria-labelledby="phone-label"><h2 id="phone-label">Your phone as the remote</h2>
<div class="phone"><svg id="phone-qr" role="img" aria-label="The address, as a code to scan" hidden></svg>
<div><p id="phone-how"></p><p id="phone-address"></p><p id="phone-code"></p><p id="phone-state" role="status"></p></div></div>${close}</dialog>
<dialog id="again" aria-labelledby="again-label"><form method="dialog"><h2 id="again-label">A talk is kept here</h2>
<p id="again-text"></p>
<div class="choice"><button type="submit" class="first" value="on">Go on with it</button><button type="submit" value="anew">Begin anew</button></div></form></dialog>
<dialog id="help" class="wide" aria-labelledby="help-label"><h2 id="help-label">Keys</h2><dl>${talkKeys.map(
  ({ keys, does }) => html`<div><dt>${keys.map((one) => html`<kbd>${keyName(one)}</kbd> `)}</dt><dd>${does}</dd></div>`,
)}</dl><p>On the projector: <kbd>F</kbd> for the full screen, <kbd>S</kbd> for this page.</p>${close}</dialog>`;
