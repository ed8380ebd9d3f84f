import { decodeHTML } from 'entities';

/** Text of markup → the letters that a browser shows for it. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text;
}
