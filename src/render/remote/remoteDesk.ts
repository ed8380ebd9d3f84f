import { type Html, html } from '../../html/html.ts';
import { type TalkCommand, talkKeys } from '../../present/talkKeys.ts';

/**
 * A phone's remote without its talk: three pages, of which the clicker stands first. Nothing of it ends a talk: it lies in pockets.
 * @param title of the talk.
 */
export function remoteDesk(title: string): Html {
  return html`<header class="bar">
<p class="left"><span id="left">–</span> <span id="until"></span></p>
<p class="pace" id="pace"></p>
<p class="clock"><span id="time"></span> <span id="elapsed"></span></p>
<p class="state" id="state"></p>
<p class="link" id="link" role="status">Connecting …</p>
</header>
<main>
<h1 class="unseen">${title} – remote</h1>
<section class="clicker" ${panel('clicker')}>
<div class="slide" id="slide"><p id="place"></p><h2 id="title"></h2><p class="coming">Next: <span id="coming"></span></p></div>
<section id="poll" hidden></section>
<div class="steps">${button('previous')}${button('next')}</div>
</section>
<section class="notes" ${panel('notes')} hidden>
<div class="notes-head"><h2 id="notes-label"></h2>${button('smaller', 'smaller notes')}${button('larger', 'larger notes')}</div>
<div id="notes" tabindex="0" role="region" aria-labelledby="tab-notes"></div>
<div class="steps">${button('previous')}${button('next')}</div>
</section>
<section class="more" ${panel('more')} hidden>
<div class="commands">${commands.map((one) => button(one))}</div>
<h2>Go to</h2>
<ol id="slides"></ol>
</section>
</main>
<nav aria-label="Pages"><div role="tablist">${tab('clicker', 'Clicker', true)}${tab('notes', 'Notes', false)}${tab('more', 'More', false)}</div></nav>`;
}

const commands = ['freeze', 'black', 'white', 'ask', 'cut', 'uncut', 'back', 'clock', 'ground'] as const;

function panel(name: string): Html {
  return html`role="tabpanel" id="panel-${name}" aria-labelledby="tab-${name}"`;
}

function tab(name: string, label: string, isFirst: boolean): Html {
  return html`<button type="button" role="tab" id="tab-${name}" aria-controls="panel-${name}" aria-selected="${isFirst ? 'true' : 'false'}">${label}</button>`;
}

/** @param more words for those who hear the button, behind those that stand on it. */
function button(command: TalkCommand, more?: string): Html {
  const label = talkKeys.find((one) => one.command === command)?.label;
  return html`<button type="button" data-command="${command}"><span class="label">${label}${more === undefined ? '' : html`<span class="unseen"> ${more}</span>`}</span></button>`;
}
