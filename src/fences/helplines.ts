import { fillTemplate } from '../html/fillTemplate.ts';
import { type Html, html } from '../html/html.ts';
import type { Drawing } from '../model/drawing.ts';
import type { HelplinesSpec } from '../schema/fences/helplines.ts';
import { helplinesSchema } from '../schema/fences/helplines.ts';
import type { HelpLineRecord } from '../schema/helpLineSchema.ts';
import type { Say } from '../words/say.ts';
import { defineFence, needsNothing, nothing, onSlide } from './defineFence.ts';
import type { DrawingContext } from './drawing/drawingContext.ts';
import { frameDrawing } from './drawing/frameDrawing.ts';
import { textByKeys } from './fenceText.ts';

/** `helplines`: numbers to call. */
export const helplinesFence = defineFence({
  kind: 'helplines',
  schema: helplinesSchema,
  example: 'ids: [danger]',
  needs: needsNothing,
  draw: drawHelplines,
  // A help line that is not there is told of where the deck is put together.
  mistakes: nothing,
  text: (spec) => textByKeys(spec, { silent: ['ids'] }),
  references: { facts: [], helpLines: ['ids'] },
  shownOn: onSlide,
  standalone: undefined,
});

/** Draws a `helplines` fence: each line's number as large as the slide allows. All of it is text, so it has no text alternative. */
function drawHelplines(spec: HelplinesSpec, { helpLines, say }: DrawingContext): Drawing {
  const lines = spec.ids.flatMap((id) => helpLines.get(id) ?? []);
  const list = html`<ul class="helpline-cards">${lines.map((line) => card(line, say))}</ul>`;
  return { html: frameDrawing('helplines', spec.caption, list.markup) };
}

function card(line: HelpLineRecord, say: Say): Html {
  const ways = [
    line.text &&
      html`${fillTemplate(say('textSign'), { number: html`<b>${line.text.number}</b>` })}${line.text.keyword && ` (${line.text.keyword})`}`,
    line.tty && html`TTY <b>${line.tty}</b>`,
    line.chat && fillTemplate(say('chatAt'), { address: html`<b>${line.chat.replace(/^https?:\/\//, '')}</b>` }),
  ].filter((way) => way !== undefined && way !== '');
  const number = line.phone && html`<a class="helpline-number" href="tel:${dialled(line.phone)}">${line.phone}</a>`;
  return html`<li><span class="helpline-name">${line.name}</span>${number}${
    ways.length > 0 && html`<span class="helpline-ways">${ways.map((way) => html`<span>${way}</span>`)}</span>`
  }<span class="helpline-hours">${[line.hours, line.languages.join(', ')].filter((part) => part !== '').join(' · ')}</span></li>`;
}

/** A number as a telephone dials it: US numbers with their country code, short ones such as 911 as they are. */
function dialled(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  if (phone.trim().startsWith('+')) return `+${digits}`;
  if (digits.length === 11 && digits.startsWith('1')) return `+${digits}`;
  return digits.length === 10 ? `+1${digits}` : digits;
}
