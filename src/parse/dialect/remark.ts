import { type Construct, type Dialect, type Edit, nextSlide } from './dialect.ts';
import type { DialectSource } from './dialectSource.ts';
import { noteMarker } from './noteMarker.ts';
import { slideComment } from './slideComment.ts';
import { matchingLines, type Range, slideRanges } from './slideRanges.ts';
import { pauses } from './steps.ts';

const template: Construct = {
  written: '`layout: true`, `template: …`',
  read: 'left out; such a layout is no slide, and stands on none',
  hint: 'Write what it holds on each slide.',
};
const look: Construct = {
  written: '`class: center, middle`',
  read: 'the slide’s class: `left`, `center` and `right` place its text, `inverse` makes it dark, others have no look of their own',
  hint: 'Give the slide its look by <!-- .slide: style="…" -->.',
};
const contentClass: Construct = {
  written: '`.left-column[…]`, `.class[…]`',
  read: 'the text with its class, which has no look of its own',
  hint: 'For columns write a `columns` fence, or boxes in HTML with a style.',
};
const otherProperty: Construct = { written: 'other properties of a slide', read: 'left out', hint: 'Take them out.' };

/** Names of properties that remark, and the templates around it, know. */
const propertyNames =
  'name|class|layout|template|count|exclude|continued|background-image|background-color|background-size|background-position|background-repeat|title';

/** remark (remarkjs.com), and xaringan on top of it. */
export const remark: Dialect = {
  name: 'remark',
  signs: {
    front: /\bxaringan\b/,
    text: new RegExp(
      `^\\?\\?\\?[ \\t]*$|(?<![\\s\\S])\\s*(?:class|layout|template|background-image|exclude|continued)[ \\t]*:|^---?[ \\t]*\\n(?:${propertyNames})[ \\t]*:[^\\n]*\\n|(?<![^\\s[(*_>])(?:\\.[a-z][\\w-]*)+\\[`,
      'm',
    ),
  },
  slides: '`---` alone on its line; `--` goes on with the same slide, as a step',
  notes: 'what stands below `???`',
  constructs: [
    { written: '`--`', read: 'what follows comes as a step' },
    {
      written: '`name`, `count: false`, `exclude: true`, `background-image` …',
      read: 'the slide’s id, not counted, left out, its background',
    },
    look,
    contentClass,
    template,
    otherProperty,
    {
      written: '`{{content}}`, `{{name}}`',
      read: 'left out',
      hint: 'Write what it stands for.',
      pattern: /\{\{[^\n{}]*\}\}/g,
    },
    {
      written: '`![:macro …](…)`',
      read: 'a picture without it',
      hint: 'Give the picture its size by <!-- .element: style="width:50%" -->.',
      pattern: /!\[:[^\]\n]*\](?=\()/g,
      becomes: () => '![]',
    },
    noteMarker,
  ],
  settings: 'title subtitle author date output institute',
  edits: (source) => {
    const breaks = matchingLines(source, /^---[ \t]*$/);
    const names = new Set<string>();
    return [
      ...breaks.map((one) => ({ ...one, text: nextSlide })),
      ...slideRanges(source, breaks).flatMap((range, index) => {
        const { edit, isLayout } = properties(source, range, names);
        // The text of a layout goes, and with it the break before what follows.
        if (isLayout) {
          const start = range.start + source.text.slice(range.start).search(/\S/);
          return [{ start, end: breaks[index]?.end ?? range.end, text: '', told: [template] }];
        }
        const notes = matchingLines(source, /^\?\?\?[ \t]*$/).find(
          ({ start }) => start >= range.start && start < range.end,
        );
        const shown = { start: range.start, end: notes?.start ?? range.end };
        return [...edit, ...pauses(shown, matchingLines(source, /^--[ \t]*$/)), ...contentClasses(source, range)];
      }),
    ];
  },
};

/** `key: value` lines that open a slide. */
function properties(
  { masked, text }: DialectSource,
  { start, end }: Range,
  names: Set<string>,
): { edit: Edit[]; isLayout: boolean } {
  const lines = new RegExp(
    `^\\s*(?:(?:${propertyNames})[ \\t]*:[^\\n]*(?:\\n|$))(?:[a-z][\\w-]*[ \\t]*:[ \\t]*[^\\n]*(?:\\n|$))*`,
  );
  const match = lines.exec(masked.slice(start, end));
  if (match === null) return { edit: [], isLayout: false };
  const values: Record<string, string> = {};
  for (const line of text.slice(start, start + match[0].length).split('\n')) {
    const [, key, value = ''] = /^\s*([\w-]+)[ \t]*:[ \t]*(.*?)\s*$/.exec(line) ?? [];
    if (key !== undefined) values[key] = value;
  }
  const classes = (values.class ?? '').split(/[\s,]+/).filter((name) => name !== '');
  const id = /^[A-Za-z][\w-]*$/.exec(values.name ?? '')?.[0];
  const isNew = id !== undefined && !names.has(id);
  if (isNew) names.add(id);
  const align = classes.find((name) => /^(?:left|center|right)$/.test(name));
  const comment = slideComment({
    id: isNew ? id : undefined,
    class: classes.length === 0 ? undefined : classes.join(' '),
    style: align === undefined ? undefined : `text-align:${align}`,
    'data-ground': classes.includes('inverse') ? 'dark' : undefined,
    'data-visibility': values.exclude === 'true' ? 'hidden' : values.count === 'false' ? 'uncounted' : undefined,
    'data-background-image': /^url\(\s*['"]?(.*?)['"]?\s*\)$/.exec(values['background-image'] ?? '')?.[1],
    'data-background-color': values['background-color'],
    'data-background-size': values['background-size'],
    'data-background-position': values['background-position'],
    'data-background-repeat': values['background-repeat'],
  });
  let at = start;
  const edit = match[0].split('\n').map((line): Edit => {
    const from = at;
    at += line.length + 1;
    return { start: from, end: from + line.length, text: '', told: toldOf(line, classes) };
  });
  return { edit: [{ start, end: start, text: `${comment}\n\n` }, ...edit], isLayout: values.layout === 'true' };
}

function toldOf(line: string, classes: readonly string[]): Construct[] {
  const key = /^\s*([\w-]+)[ \t]*:/.exec(line)?.[1];
  if (key === 'class') return classes.every((name) => /^(?:inverse|left|center|right)$/.test(name)) ? [] : [look];
  if (key === 'template') return [template];
  return key === undefined || new RegExp(`^(?:${propertyNames})$`).test(key) ? [] : [otherProperty];
}

/** `.name[` and the bracket that closes it. Those that are not closed stay as they are. */
function contentClasses({ masked }: DialectSource, { start, end }: Range): Edit[] {
  const text = masked.slice(start, end);
  return [...text.matchAll(/(?<![^\s[\](){}*_>])((?:\.[A-Za-z][\w-]*)+)\[/g)].flatMap((match): Edit[] => {
    const open = match.index + match[0].length;
    const close = closingBracket(text, open);
    if (close === undefined) return [];
    const isBlock = text.slice(open, close).includes('\n');
    const classes = (match[1] ?? '').split('.').join(' ').trim();
    return [
      {
        start: start + match.index,
        end: start + open,
        text: isBlock ? `\n\n<div class="${classes}">\n\n` : `<span class="${classes}">`,
        told: [contentClass],
      },
      { start: start + close, end: start + close + 1, text: isBlock ? '\n\n</div>\n\n' : '</span>' },
    ];
  });
}

function closingBracket(text: string, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '[') depth += 1;
    else if (text[at] === ']') depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}
