import { readAttributes } from '../attributes.ts';
import { type Construct, type Dialect, type Edit, nextSlide, slideBelow } from './dialect.ts';
import type { DialectSource } from './dialectSource.ts';
import { elementComment, slideComment } from './slideComment.ts';
import { matchingLines } from './slideRanges.ts';
import { steppedItems } from './steps.ts';

const template: Construct = {
  written: '`<!-- slide template="…" -->`',
  read: 'left out',
  hint: 'Write what the template holds on the slide.',
};
const embeddedNote: Construct = {
  written: '`![[a note]]`',
  read: 'left out: the text of the other note is missing',
  hint: 'Copy its text to this place.',
};

/** Advanced Slides and Slides Extended, plugins of Obsidian on top of reveal.js. */
export const obsidian: Dialect = {
  name: 'Obsidian Advanced Slides',
  signs: {
    text: /<\/?(?:grid|split)[\s>]|!?\[\[[\p{L}][^\][\n]*\]\](?!\()|<%[\s\S]*?%>/u,
    comment: /^\s*(?:slide|element)\s+[\w-]+\s*=/,
  },
  slides: '`---` alone on its line, `--` for a slide below',
  notes: 'what stands below `note:`',
  constructs: [
    { written: '`<!-- slide bg="…" -->`, `<!-- element class="…" -->`', read: 'as comments of reveal.js' },
    template,
    { written: '`![[picture.png]]`', read: 'a picture, also with its size' },
    embeddedNote,
    {
      written: '`[[a note]]`, `[[a note|words]]`',
      read: 'its words, without a link',
      pattern: /(?<!!)\[\[([^\]|\n]+)(?:\|([^\]\n]+))?\]\](?!\()/g,
      becomes: ([, name = '', words]) => words ?? name,
    },
    { written: 'lists with `+` or `1)`', read: 'item by item' },
    { written: '`%% … %%`', read: 'a comment: nowhere', pattern: /%%[\s\S]*?%%/g },
    {
      written: '`> [!note] Title`',
      read: 'a quote with its title',
      pattern: /(?<=^[ \t]*>[ \t]*)\[![\w-]+\][+-]?[ \t]*([^\n]*)/gm,
      becomes: ([, title = '']) => (title.trim() === '' ? '' : `**${title.trim()}**  `),
    },
    {
      written: '`<grid>`, `<split>`',
      read: 'what they hold stands one below the other',
      hint: 'For columns write a `columns` fence, or boxes in HTML with a style.',
      pattern: /<\/?(?:grid|split)(?:\s(?:"[^"]*"|'[^']*'|[^<>"'])*)?\/?>/g,
    },
    {
      written: '`::: block`',
      read: 'what it holds, without its look',
      hint: 'Write a box in HTML with a style.',
      pattern: /^[ \t]*:::[^\n]*$/gm,
    },
    { written: '`<% … %>`', read: 'left out', hint: 'Write what it stands for.', pattern: /<%[\s\S]*?%>/g },
  ],
  settings: 'tags aliases width height margin slideNumber showNotes cssclasses enableLinks',
  edits: (source) => [
    ...matchingLines(source, /^---[ \t]*$/).map((one) => ({ ...one, text: nextSlide })),
    ...matchingLines(source, /^--[ \t]*$/).map((one) => ({ ...one, text: slideBelow })),
    ...source.comments.flatMap(({ start, end, words }): Edit[] => {
      const [, kind, text = ''] = /^\s*(slide|element)\s+([\s\S]*)$/.exec(words) ?? [];
      if (kind === undefined) return [];
      const { bg, template: name, ...attributes } = readAttributes(text).attributes;
      const comment =
        kind === 'element'
          ? elementComment(attributes)
          : slideComment({ ...attributes, 'data-background': background(bg) });
      return [{ start, end, text: comment, told: name === undefined ? [] : [template] }];
    }),
    ...embeds(source),
    ...steppedItems(source, { start: 0, end: source.text.length }, '(?:\\+|\\d+\\))'),
  ],
};

function background(bg: string | undefined): string | undefined {
  return bg === undefined ? undefined : (/^!?\[\[([^\]|]+)/.exec(bg)?.[1] ?? bg);
}

function embeds({ masked }: DialectSource): Edit[] {
  return [...masked.matchAll(/!\[\[([^\]|\n]+)((?:\|[^\]|\n]*)*)\]\]/g)].map((match): Edit => {
    const place = { start: match.index, end: match.index + match[0].length };
    const file = (match[1] ?? '').trim();
    if (!/\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i.test(file)) return { ...place, text: '', told: [embeddedNote] };
    const words = (match[2] ?? '').split('|').slice(1);
    const [, width, height] =
      words.map((word) => /^\s*(\d+)(?:x(\d+))?\s*$/.exec(word)).find((one) => one !== null) ?? [];
    const alt = words
      .filter((word) => !/^\s*\d+(?:x\d+)?\s*$/.test(word))
      .join(' ')
      .trim();
    const style = [
      width === undefined ? [] : `width:${width}px`,
      height === undefined ? [] : `height:${height}px`,
    ].flat();
    const comment = elementComment({ style: style.length === 0 ? undefined : style.join(';') });
    return { ...place, text: `![${alt}](<${file}>)${comment}` };
  });
}
