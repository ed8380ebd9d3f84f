import { type Html, raw } from '../html/html.ts';

/** A value as the text of a script of data: no tag can end it. */
export function jsonText(value: unknown): Html {
  return raw(JSON.stringify(value).replace(/</g, '\\u003c'));
}
