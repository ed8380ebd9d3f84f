import { commentNotes, isForPrograms } from './commentNotes.ts';
import { type Construct, type Dialect, type Edit, nextSlide } from './dialect.ts';
import type { DialectBlock, DialectComment, DialectSource } from './dialectSource.ts';
import { noteMarker } from './noteMarker.ts';
import { elementComment, slideComment } from './slideComment.ts';
import { isEmpty, type Range, slideRanges } from './slideRanges.ts';
import { steppedItems } from './steps.ts';
import { yamlMap } from './yamlMap.ts';

const splitBackground: Construct = {
  written: '`![bg left](…)`',
  read: 'the picture stands among the text of its slide',
  hint: 'For two columns write a `columns` fence, or two boxes in HTML.',
};
const filters: Construct = {
  written: '`blur`, `opacity` and other filters of pictures',
  read: 'left out',
  hint: 'Change the picture itself, or give it a style: <!-- .element: style="opacity:.5" -->.',
};
const secondBackground: Construct = {
  written: 'a second `![bg](…)` on a slide',
  read: 'the picture stands among the text of its slide',
  hint: 'Put the pictures together into one.',
};
const runningHead: Construct = {
  written: '`header` and `footer`',
  read: 'left out',
  hint: 'Write the words on the slides where they are needed.',
};
const styles: Construct = {
  written: '`style`',
  read: 'left out',
  hint: 'Give the slide or element its style by a comment.',
};
const transition: Construct = {
  written: '`transition`',
  read: 'left out',
  hint: 'In the front matter: revealOptions, transition.',
};
const size: Construct = { written: '`size`', read: 'slides are 16:9', hint: 'Take it out.' };

const toldDirectives: Readonly<Record<string, Construct>> = {
  header: runningHead,
  footer: runningHead,
  style: styles,
  transition,
  size,
};

/** Marp's and Marpit's directives, those of its command line included. */
const directives = new Set(
  `backgroundColor backgroundImage backgroundPosition backgroundRepeat backgroundSize class color footer header paginate
  transition headingDivider lang style theme size math marp title author description keywords image url`.split(/\s+/),
);

/** Marp, the Markdown presentation ecosystem (marp.app), and the Marpit framework below it. */
export const marp: Dialect = {
  name: 'Marp',
  signs: {
    front:
      /^(?:(?:marp|paginate|headingDivider|_?backgroundImage|_?backgroundColor|_class)[ \t]*:|theme[ \t]*:[ \t]*["']?(?:gaia|uncover)\b|class[ \t]*:[ \t]*["']?(?:lead|invert)\b)/m,
    text: /!\[bg(?=[\s\]])[^\]\n]*\]\(/,
    comment:
      /^\s*(?:_(?:class|paginate|color|header|footer|transition|background\w+)[ \t]*:|\$?(?:paginate|headingDivider|background[A-Z]\w+|marp)[ \t]*:|\$?theme[ \t]*:[ \t]*(?:default|gaia|uncover)\b|class[ \t]*:[ \t]*(?:lead|invert)\b|fit\s*$)/,
  },
  slides: 'any rule alone on its line (`---`, `***`, `___`), and `headingDivider`',
  notes: 'every comment that is no directive',
  constructs: [
    {
      written: '`backgroundColor`, `backgroundImage` …, `color`, `class`, and the same with `_` for one slide',
      read: 'as Marp does; the class `invert` gives a dark slide, others have no look of their own',
    },
    { written: '`![bg](…)`, with `contain`, `fit` or a size', read: 'the slide’s background' },
    splitBackground,
    secondBackground,
    { written: '`![w:300 h:200](…)`', read: 'the picture’s size' },
    filters,
    { written: '`# <!-- fit --> …`', read: 'a heading as wide as the slide' },
    { written: 'lists with `*` or `1)`', read: 'item by item' },
    { written: '`paginate`, `theme`', read: 'the kit’s theme numbers the slides' },
    runningHead,
    styles,
    transition,
    size,
    noteMarker,
  ],
  frontKeys: toldDirectives,
  settings:
    'marp theme paginate class headingDivider color lang math title author description keywords image url ' +
    'backgroundColor backgroundImage backgroundPosition backgroundRepeat backgroundSize',
  edits: (source) => {
    const breaks = [...rules(source), ...headingBreaks(source)].sort((a, b) => a.start - b.start);
    return [
      ...breaks.map((one) => ({ ...one, text: nextSlide })),
      ...slideRanges(source, breaks).flatMap(slideEdits(source)),
      ...steppedItems(source, { start: 0, end: source.text.length }, '(?:\\*|\\d+\\))'),
    ];
  },
};

function rules({ blocks }: DialectSource): Range[] {
  return blocks.filter(({ token }) => token.type === 'hr').map(({ start, end }) => ({ start, end }));
}

/** `headingDivider: 2` parts slides before headings of the first two levels, a list before those of its levels. */
function headingBreaks(source: DialectSource): Range[] {
  const given = [source.front, ...source.comments.map(directivesOf)]
    .map((one) => one?.headingDivider)
    .findLast(Boolean);
  const parts = (depth: number): boolean =>
    Array.isArray(given) ? given.includes(depth) : typeof given === 'number' && depth <= given;
  let last = 0;
  return source.blocks.flatMap(({ start, end, token }: DialectBlock): Range[] => {
    if (token.type === 'hr') last = end;
    if (token.type !== 'heading' || !parts(token.depth)) return [];
    const needed = !isEmpty(source, last, start);
    last = start;
    return needed ? [{ start, end: start }] : [];
  });
}

function directivesOf(comment: DialectComment): Readonly<Record<string, unknown>> | undefined {
  if (isForPrograms(comment)) return undefined;
  // A colour such as #fff would be a comment of YAML; Marp takes it for the value.
  const values = yamlMap(comment.words.replace(/^([ \t]*\w+:[ \t]+)(#[^\n]*?)[ \t]*$/gm, '$1"$2"'));
  return values !== undefined && Object.keys(values).some((key) => directives.has(key.replace(/^[_$]/, '')))
    ? values
    : undefined;
}

/** Directives hold from their slide on, those with `_` on it alone. */
function slideEdits(source: DialectSource): (range: Range) => Edit[] {
  let lasting: Readonly<Record<string, unknown>> = source.front;
  return (range) => {
    const inRange = ({ start }: { start: number }): boolean => start >= range.start && start < range.end;
    let own: Readonly<Record<string, unknown>> = {};
    const commentEdits = source.comments.filter(inRange).flatMap((comment): Edit[] => {
      if (isForPrograms(comment)) return [];
      if (comment.words.trim() === 'fit') {
        return [{ ...comment, text: elementComment({ class: 'r-fit-text' }) }];
      }
      const values = directivesOf(comment);
      if (values === undefined) return commentNotes(comment);
      const names = Object.keys(values).map((key) => key.replace(/^[_$]/, ''));
      const spot = Object.entries(values).filter(([key]) => key.startsWith('_'));
      lasting = { ...lasting, ...values };
      own = { ...own, ...Object.fromEntries(spot.map(([key, value]) => [key.slice(1), value])) };
      const told = [...new Set(names.flatMap((name) => toldDirectives[name] ?? []))];
      return [{ ...comment, text: '', told }];
    });
    const attributes = slideComment(attributesOf({ ...lasting, ...own }));
    return [
      ...(attributes === '' ? [] : [{ start: range.start, end: range.start, text: `${attributes}\n\n` }]),
      ...commentEdits,
      ...pictureEdits(source, range),
    ];
  };
}

function attributesOf(values: Readonly<Record<string, unknown>>): Record<string, string | undefined> {
  const word = (key: string): string | undefined => {
    const value = values[key];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const image = word('backgroundImage');
  const address = /^url\(\s*(['"]?)(.*?)\1\s*\)$/.exec(image ?? '')?.[2];
  const classes = [values.class].flat().filter((name): name is string => typeof name === 'string');
  const color = word('color');
  return {
    'data-background-color': word('backgroundColor'),
    'data-background-image': address,
    'data-background-gradient': address === undefined && image?.includes('gradient') ? image : undefined,
    'data-background-size': word('backgroundSize'),
    'data-background-position': word('backgroundPosition'),
    'data-background-repeat': word('backgroundRepeat'),
    class: classes.length === 0 ? undefined : classes.join(' '),
    'data-ground': classes.join(' ').split(/\s+/).includes('invert') ? 'dark' : undefined,
    style: color === undefined ? undefined : `color:${color}`,
  };
}

function pictureEdits({ masked }: DialectSource, range: Range): Edit[] {
  let backgrounds = 0;
  return [
    ...masked.slice(range.start, range.end).matchAll(/!\[([^\]\n]*)\]\(([^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)/g),
  ].flatMap((match): Edit[] => {
    const start = range.start + match.index;
    const end = start + match[0].length;
    const words = (match[1] ?? '').split(/\s+/).filter((word) => word !== '');
    const target = match[2] ?? '';
    const filtered = words.some(isFilter) ? [filters] : [];
    const left = words.filter((word) => !isFilter(word));
    if (left[0] === 'bg') {
      const aside = left.some((word) => /^(?:left|right)(?::|$)/.test(word));
      if (!aside) backgrounds += 1;
      if (aside || backgrounds > 1) {
        return [
          { start, end, text: `![](${target})`, told: [aside ? splitBackground : secondBackground, ...filtered] },
        ];
      }
      const size = left
        .map((word) => (word === 'fit' ? 'contain' : word))
        .find((word) => /^(?:contain|auto|[\d.]+%)$/.test(word));
      const address = /^\s*(?:<([^>]*)>|(\S+))/.exec(target);
      const text = slideComment({
        'data-background-image': address?.[1] ?? address?.[2],
        'data-background-size': size,
      });
      return [{ start, end, text, told: filtered }];
    }
    const sizes = left.map((word) =>
      /^(w|h|width|height):([\d.]+(?:px|%|em|rem|cm|mm|in|pt|pc|vw|vh)?|auto)$/.exec(word),
    );
    if (filtered.length === 0 && sizes.every((one) => one === null)) return [];
    const style = sizes
      .filter((one) => one !== null)
      .map(
        ([, side = '', value = '']) =>
          `${side.startsWith('w') ? 'width' : 'height'}:${/\d$/.test(value) ? `${value}px` : value}`,
      )
      .join(';');
    const alt = left.filter((_, index) => sizes[index] === null).join(' ');
    const text = `![${alt}](${target})${style === '' ? '' : elementComment({ style })}`;
    return [{ start, end, text, told: filtered }];
  });
}

function isFilter(word: string): boolean {
  return /^(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::|$)/.test(
    word,
  );
}
