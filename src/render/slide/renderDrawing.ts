import { attributeList, type Html, html, raw } from '../../html/html.ts';
import type { Drawing, TextAlternative } from '../../model/drawing.ts';

/** A drawing and its text alternative, which screen readers and handouts use. */
export function renderDrawing(drawing: Drawing, attributes: Readonly<Record<string, string>>): Html {
  const { class: className, ...rest } = attributes;
  const classes = ['picture', className].filter((name) => name !== undefined).join(' ');
  return html`<div${attributeList({ class: classes, ...rest })}>${raw(drawing.html)}${textAlternative(drawing.textAlternative)}</div>\n`;
}

function textAlternative(form: TextAlternative | undefined): Html {
  if (form === undefined) return raw('');
  if (form.kind === 'text') return html`<p class="text-alternative">${form.text}</p>`;
  const head = html`<thead><tr>${form.head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>`;
  const rows = form.rows.map(
    ([first, ...cells]) => html`<tr><th scope="row">${first}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  );
  return html`<table class="text-alternative">${head}<tbody>${rows}</tbody></table>`;
}
