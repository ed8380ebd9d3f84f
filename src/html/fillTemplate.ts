import { type Html, html } from './html.ts';

/** `Text {number}` with markup in its slots; the text around them is escaped, and a slot without a value stays as it is. */
export function fillTemplate(template: string, slots: Readonly<Record<string, Html>>): Html {
  const parts = template.split(/(\{\w+\})/);
  return html`${parts.map((part) => slots[part.slice(1, -1)] ?? part)}`;
}
