import { html, raw } from '../html/html.ts';
import type { Drawing } from '../model/drawing.ts';
import type { IconsSpec } from '../schema/fences/icons.ts';
import { iconsSchema } from '../schema/fences/icons.ts';
import { defineFence, onSlide } from './defineFence.ts';
import type { DrawingContext } from './drawing/drawingContext.ts';
import { frameDrawing } from './drawing/frameDrawing.ts';
import { iconSvg } from './drawing/iconSvg.ts';
import { textByKeys } from './fenceText.ts';
import { unknownIcons } from './unknownName.ts';

/** `icons`: icons with a word each. */
export const iconsFence = defineFence({
  kind: 'icons',
  schema: iconsSchema,
  example: [
    'items:',
    '  - { icon: house, label: Home }',
    '  - { icon: school, label: School }',
    'alt: Two signs side by side. A house for home, a school for school',
  ].join('\n'),
  needs: (spec) => ({ icons: iconsOf(spec) }),
  draw: drawIcons,
  mistakes: (spec, context) => unknownIcons(iconsOf(spec), context),
  text: (spec) => textByKeys(spec, { words: ['label'], silent: ['icon'] }),
  references: { facts: [], helpLines: [] },
  shownOn: onSlide,
  standalone: undefined,
});

function iconsOf({ items }: IconsSpec): string[] {
  return items.map(({ icon }) => icon);
}

/** Draws an `icons` fence: up to five in a row, more in two or three rows. The words are text; the icons only decorate. */
function drawIcons(spec: IconsSpec, { icons }: DrawingContext): Drawing {
  const count = spec.items.length;
  const columns = count <= 5 ? count : Math.ceil(count / Math.ceil(count / 4));
  const items = spec.items.map(({ icon, label }) => html`<li>${raw(iconSvg(icon, icons))}<span>${label}</span></li>`);
  const list = html`<ul class="icon-grid${count <= 4 ? ' few' : ''}" aria-label="${spec.alt}" style="--columns:${columns}">${items}</ul>`;
  return {
    html: frameDrawing('icons', spec.caption, list.markup),
    textAlternative: { kind: 'text', text: `${spec.items.map(({ label }) => label).join('; ')}.` },
  };
}
