import { type Html, html, raw } from '../html/html.ts';
import type { Drawing } from '../model/drawing.ts';
import type { DiagramItem, DiagramSpec } from '../schema/fences/diagram.ts';
import { diagramSchema } from '../schema/fences/diagram.ts';
import { defineFence, onSlide } from './defineFence.ts';
import { rings } from './diagram/rings.ts';
import { availableSpace } from './drawing/availableSpace.ts';
import type { DrawingContext } from './drawing/drawingContext.ts';
import { frameDrawing } from './drawing/frameDrawing.ts';
import { iconSvg } from './drawing/iconSvg.ts';
import { svgPicture } from './drawing/svgPicture.ts';
import { textByKeys } from './fenceText.ts';
import { unknownIcons } from './unknownName.ts';

type Painter = (spec: DiagramSpec, context: DrawingContext) => string;

/** How each kind is painted: rings as SVG, all others as lists that browsers can wrap and readers can read. */
const painters: Readonly<Record<DiagramSpec['kind'], Painter>> = {
  path: (spec, { icons }) => list('ol', 'path', spec, icons),
  boxes: (spec, { icons }) => list('ul', 'boxes', spec, icons),
  rings: (spec, context) => {
    const space = availableSpace(context, spec.caption);
    return svgPicture({ ...space, alt: spec.alt, body: rings(spec.items, context.icons, space) });
  },
  compare: (spec, { icons }) => compare(spec, icons),
  change: (spec, { icons }) => list('ol', 'change', spec, icons),
  checklist: (spec, { icons }) => list('ul', 'checklist', spec, icons),
  claim: (spec, { icons }) => list('ol', 'claim', spec, icons),
  line: (spec, { icons }) => list('ol', 'line', spec, icons),
};

/** `diagram`: a few items and how they hang together. */
export const diagramFence = defineFence({
  kind: 'diagram',
  schema: diagramSchema,
  example: [
    'kind: path',
    'items:',
    '  - { title: First }',
    '  - { title: Next }',
    'alt: Two steps joined by an arrow. First, then next',
  ].join('\n'),
  needs: (spec) => ({ icons: iconsOf(spec) }),
  draw: drawDiagram,
  mistakes: (spec, context) => unknownIcons(iconsOf(spec), context),
  text: (spec) => textByKeys(spec, { words: ['title', 'text'], silent: ['kind', 'icon', 'fact', 'side'] }),
  references: { facts: ['fact'], helpLines: [] },
  shownOn: onSlide,
  standalone: 5,
});

function iconsOf({ items }: DiagramSpec): string[] {
  return items.flatMap(({ icon }) => icon ?? []);
}

/** Draws a `diagram` fence; its text alternative says the items in order. */
function drawDiagram(spec: DiagramSpec, context: DrawingContext): Drawing {
  const numbered = spec.kind === 'path';
  const said = spec.items.map(({ title, text }, i) => {
    const words = text === undefined ? String(title) : `${title}: ${text}`;
    return numbered ? `${i + 1}. ${words}` : words;
  });
  return {
    html: frameDrawing('diagram', spec.caption, painters[spec.kind](spec, context)),
    textAlternative: { kind: 'text', text: `${said.join('; ')}.`.replace(/([.?!])\./g, '$1') },
  };
}

function list(tag: 'ol' | 'ul', kind: string, { items, alt }: DiagramSpec, icons: ReadonlyMap<string, string>): string {
  const open = html`<${raw(tag)} class="diagram-${kind}${items.length > 4 ? ' many' : ''}" aria-label="${alt}" style="--columns:${items.length}">`;
  return html`${open}${items.map((item) => html`<li>${inside(item, icons)}</li>`)}</${raw(tag)}>`.markup;
}

function compare({ items, alt }: DiagramSpec, icons: ReadonlyMap<string, string>): string {
  const side = (name: 'left' | 'right'): Html => {
    const own = items.filter((item) => item.side === name);
    return html`<ul class="diagram-${name}">${own.map((item) => html`<li>${inside(item, icons)}</li>`)}</ul>`;
  };
  return html`<div class="diagram-compare" role="group" aria-label="${alt}">${side('left')}${side('right')}</div>`
    .markup;
}

function inside({ title, text, icon }: DiagramItem, icons: ReadonlyMap<string, string>): Html {
  return html`${raw(iconSvg(icon, icons))}<b>${title}</b>${text !== undefined && html`<span>${text}</span>`}`;
}
