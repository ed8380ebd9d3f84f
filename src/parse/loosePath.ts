import type { TokenizerAndRendererExtension, Tokens } from 'marked';

/**
 * Pictures and links whose path has spaces, `![A bus](my photo.png)`, and pictures in the spelling of Obsidian, `![[my photo.png]]`.
 * CommonMark reads neither, so the source would be printed. What stands in the brackets must look like a path: prose in parentheses
 * behind brackets stays prose.
 */
export function loosePath(): TokenizerAndRendererExtension {
  return {
    name: 'loosePath',
    level: 'inline',
    tokenizer(text) {
      const wiki = wikiPicture.exec(text);
      if (wiki?.groups !== undefined) return pictureOf(wiki[0], wiki.groups);
      const match = spaced.exec(text);
      const { mark, label = '', path = '', title } = match?.groups ?? {};
      const ending = mark === '!' ? pictureEnding : fileEnding;
      if (match === null || !/\s/.test(path) || !(ending.test(path) || /^https?:\/\//i.test(path))) return undefined;
      const common = {
        raw: match[0],
        title: title?.slice(1, -1) ?? null,
        text: label,
        loosePath: `${mark}[${label}](<${path}>${title === undefined ? '' : ` ${title}`})`,
      };
      if (mark === '!') return { ...common, type: 'image', href: path, tokens: [] } satisfies Tokens.Generic;
      const tokens = this.lexer.inlineTokens(label);
      return { ...common, type: 'link', href: path.replace(/\s/g, '%20'), tokens } satisfies Tokens.Generic;
    },
    renderer: () => '',
  };
}

const pictures = 'svg|png|jpe?g|gif|webp|avif';
const pictureEnding = new RegExp(`\\.(?:${pictures}|bmp|tiff?|heic|mp4|webm|mov|mp3|wav|ogg)(?:[?#]\\S*)?$`, 'i');
const fileEnding = new RegExp(
  `\\.(?:${pictures}|pdf|html?|md|txt|csv|docx?|pptx?|xlsx?|odt|odp|ods|zip|mp4|webm|mp3|wav)(?:[?#]\\S*)?$`,
  'i',
);

/** Parentheses in a path come in pairs: `photo (1).png`. */
const spaced = new RegExp(
  '^(?<mark>!?)\\[(?<label>(?:\\\\.|[^\\\\\\[\\]]|\\[[^\\[\\]]*\\])*)\\]' +
    '\\([ \\t]*(?<path>[^\\s<>()"](?:[^()<>"\\n]|\\([^()<>"\\n]*\\))*?)' +
    '(?:\\s+(?<title>"[^"\\n]*"|\'[^\'\\n]*\'))?[ \\t]*\\)',
);

const wikiPicture = new RegExp(
  `^!\\[\\[(?<path>[^\\[\\]|\\n]+\\.(?:${pictures}))(?:\\|(?<label>[^\\[\\]\\n]*))?\\]\\]`,
  'i',
);

/** What follows the bar is a width or what the picture shows. */
function pictureOf(
  raw: string,
  { path = '', label = '' }: Readonly<Record<string, string | undefined>>,
): Tokens.Generic {
  const [, width] = /^(\d+)(?:x\d+)?$/.exec(label.trim()) ?? [];
  const text = width === undefined ? label.trim() : '';
  const attributes = width === undefined ? {} : { attributes: { width } };
  const href = path.trim();
  const spelling = `![${text}](<${href}>)`;
  return { type: 'image', raw, href, title: null, text, tokens: [], loosePath: spelling, ...attributes };
}
