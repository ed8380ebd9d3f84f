import { type Construct, type Dialect, type Edit, nextSlide } from './dialect.ts';
import type { DialectSource } from './dialectSource.ts';
import { noteMarker } from './noteMarker.ts';
import { slideComment } from './slideComment.ts';
import { matchingLines, slideRanges } from './slideRanges.ts';

const command: Construct = {
  written: '`[.header: …]`, `[.column]` and other commands, `slidenumbers: true` and others above the first slide',
  read: 'left out; columns stand one below the other',
  hint: 'For columns write a `columns` fence, or boxes in HTML with a style.',
};
const placed: Construct = {
  written: '`![left](…)`, `![inline, fit](…)` and other words for a picture’s place',
  read: 'the picture stands among the text of its slide',
  hint: 'Give the picture its size by <!-- .element: style="width:50%" -->.',
};

const deckCommands =
  'autoscale|background-color|build-lists|code-language|fit-header|footer|footer-style|header|header-strong|list|slide-dividers|slide-transition|slidecount|slidenumbers|text|theme';

/** Deckset, a program for the Mac. */
export const deckset: Dialect = {
  name: 'Deckset',
  signs: {
    text: /^\[\.[a-z][\w-]*(?::[^\]\n]*)?\][ \t]*$|^#{1,6} ?\[fit\]|^\^ \S|(?<![\s\S])\s*(?:autoscale|build-lists|slidenumbers|slidecount|slide-transition)[ \t]*:/m,
  },
  slides: '`---` alone on its line',
  notes: 'paragraphs that begin with `^`',
  constructs: [
    { written: '`#[fit] …`', read: 'a heading as wide as the slide' },
    {
      written: '`[.background-color: …]`, `![](…)` right at the top',
      read: 'the slide’s background color; the picture stays',
    },
    command,
    placed,
    noteMarker,
  ],
  settings: '',
  edits: (source) => {
    const breaks = matchingLines(source, /^---[ \t]*$/);
    return [
      ...breaks.map((one) => ({ ...one, text: nextSlide })),
      ...slideRanges(source, breaks).flatMap(({ start, end }) => notes(source, start, end)),
      ...commands(source),
      ...fitHeadings(source),
      ...pictures(source),
    ];
  },
};

/** A paragraph, its first line marked; each line may bear the mark. */
function notes({ masked }: DialectSource, start: number, end: number): Edit[] {
  const paragraphs = /^\^[ \t]*(?=\S)[^\n]*(?:\n(?![ \t]*\n)[^\n]+)*/gm;
  return [...masked.slice(start, end).matchAll(paragraphs)].flatMap((match): Edit[] => {
    const at = start + match.index;
    const marks = [...match[0].matchAll(/^\^[ \t]*/gm)].map((mark, index) => ({
      start: at + mark.index,
      end: at + mark.index + mark[0].length,
      text: index === 0 ? '<aside class="notes">\n\n' : '',
    }));
    const behind = at + match[0].length;
    return [...marks, { start: behind, end: behind, text: '\n\n</aside>\n\n' }];
  });
}

function commands({ masked }: DialectSource): Edit[] {
  const head = new RegExp(`^\\s*(?:(?:${deckCommands})[ \\t]*:[^\\n]*(?:\\n|$))+`).exec(masked);
  const first = head === null ? [] : [...head[0].matchAll(/^[a-z][^\n]*/gm)];
  const inSlides = [...masked.matchAll(/^\[\.([a-z][\w-]*)(?::[ \t]*([^\]\n]*))?\][ \t]*$/gm)];
  return [
    ...first.map((match) => ({ start: match.index, end: match.index + match[0].length, text: '', told: [command] })),
    ...inSlides.map((match): Edit => {
      const [all, name, value = ''] = match;
      const place = { start: match.index, end: match.index + all.length };
      return name === 'background-color'
        ? { ...place, text: slideComment({ 'data-background-color': value.trim() }) }
        : { ...place, text: '\n', told: [command] };
    }),
  ];
}

function fitHeadings({ masked }: DialectSource): Edit[] {
  return [...masked.matchAll(/^(#{1,6})[ \t]*\[fit\]/gm)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: `${match[1]} <!-- .element: class="r-fit-text" -->`,
  }));
}

function pictures({ masked }: DialectSource): Edit[] {
  const words = /!\[((?:(?:left|right|inline|fit|fill|original|filtered|corner-radius\(\d+\)|\d+%)[ ,]*)+)\](?=\()/g;
  return [...masked.matchAll(words)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: '![]',
    told: [placed],
  }));
}
