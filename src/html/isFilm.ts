import type { HtmlElement } from './htmlParts.ts';

/** Whether an element plays what an address leads to: sound, or by its ending a film. */
export function isFilm({ name }: Pick<HtmlElement, 'name'>, address: string): boolean {
  return name === 'audio' || /\.(?:mp4|m4v|mov|webm|ogg|ogv|oga|mp3|m4a|wav)(?:[?#]|$)/i.test(address);
}
