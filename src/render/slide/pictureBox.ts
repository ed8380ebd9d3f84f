import { attributeList, type Html, html } from '../../html/html.ts';
import { decodeAddress } from '../../model/decodeAddress.ts';
import type { Attributes } from '../../model/tokens.ts';
import type { Say } from '../../words/say.ts';
import { sizeRule } from './sizeRule.ts';

/** A picture as its author named it. */
export interface NamedPicture {
  readonly href: string;
  readonly alt: string;
  readonly title?: string | undefined;
}

/**
 * What stands where a picture cannot be shown: a plain frame with what it would show, or its file's name. It brings its own styles, in
 * the theme's colours, and its own ground, so that it can be read on any slide, on screen and on paper.
 * @param attributes those that the picture has from its author; its size is kept.
 */
export function pictureBox(picture: NamedPicture, attributes: Attributes, say: Say): Html {
  const { src: _, 'data-src': __, style, width, height, ...rest } = attributes;
  const label =
    [picture.alt, picture.title ?? '', fileName(picture.href)].map((text) => text.trim()).find((text) => text !== '') ??
    say('picture');
  const styles = [frame, sizeRule('width', width), sizeRule('height', height), style].filter(
    (rule) => rule !== undefined,
  );
  return html`<span${attributeList({ role: 'img', 'aria-label': label, ...rest, style: styles.join(';') })}>${label}</span>`;
}

const frame =
  'box-sizing:border-box;display:inline-flex;align-items:center;justify-content:center;max-width:100%;min-width:4em;min-height:3.2em;' +
  'padding:.3em .5em;border:2px solid var(--line,#999);background:var(--ground,#fff);color:var(--quiet,inherit);' +
  'font-style:normal;text-align:center;overflow-wrap:break-word;vertical-align:middle';

/** The last part of a path or address; of what is written into the text there is none. */
export function fileName(href: string): string {
  if (/^\s*data:/i.test(href)) return '';
  const name =
    href
      .trim()
      .replace(/[?#].*$/, '')
      .split(/[/\\]/)
      .findLast((part) => part !== '') ?? '';
  return decodeAddress(name);
}
