import { commentNotes, isForPrograms } from './commentNotes.ts';
import { type Construct, type Dialect, type Edit, nextSlide } from './dialect.ts';
import type { DialectSource } from './dialectSource.ts';
import { noteMarker } from './noteMarker.ts';
import { slideComment } from './slideComment.ts';
import { isEmpty, matchingLines, type Range } from './slideRanges.ts';
import { steppedItems } from './steps.ts';
import { yamlMap } from './yamlMap.ts';

const otherFile: Construct = {
  written: '`src: ./other.md`',
  read: 'left out: the slides of the other file are missing',
  hint: 'Copy its slides to this place, or build that file, too.',
};
const layout: Construct = {
  written: '`layout`',
  read: 'the slide has the kit’s one layout for decks of other tools',
  hint: 'For columns write a `columns` fence, or boxes in HTML.',
};
const transition: Construct = {
  written: '`transition`',
  read: 'left out',
  hint: 'Write <!-- .slide: data-transition="fade" -->, or revealOptions in the front matter.',
};
const clicks: Construct = {
  written: '`v-click` on an element, and other `v-…`',
  read: 'the element is there from the start',
  hint: 'Give it class="fragment".',
};
const tellsOf: Readonly<Record<string, Construct>> = { src: otherFile, layout, transition };

/** Keys of a slide's own front matter, by which it is told from text. */
const slideKeys =
  'background|class|clicks|clicksStart|disabled|dragPos|hide|hideInToc|id|image|layout|level|name|preload|route[A-Z]\\w*|src|title|transition|zoom';

const frontBlock = new RegExp(
  `^---[ \\t]*\\n(?:[ \\t]+[^\\n]+\\n)*(?:${slideKeys})[ \\t]*:[^\\n]*\\n(?:[\\w.-]+[ \\t]*:[^\\n]*\\n|[ \\t]*-[ \\t][^\\n]*\\n|[ \\t]+[^\\s][^\\n]*\\n)*---[ \\t]*$`,
  'm',
);

/** Slidev (sli.dev). */
export const slidev: Dialect = {
  name: 'Slidev',
  signs: {
    front:
      /^(?:(?:highlighter|drawings|routerMode|mdc|colorSchema|canvasWidth|aspectRatio|monaco|twoslash|themeConfig|lineNumbers|exportFilename|clicks|clickAnimation|addons|htmlAttrs|seoMeta|wakeLock|layout|src)[ \t]*:|theme[ \t]*:[ \t]*["']?(?:seriph|apple-basic|shibainu|bricks|penguin|@|slidev-theme-))/m,
    text: new RegExp(
      `<\\/?v-(?:click|after|switch|drag)|<[A-Za-z][^<>\\n]*\\sv-(?:click|after|mark|motion)|^::[a-z][\\w-]*::[ \\t]*$|^<<< |${frontBlock.source}`,
      'm',
    ),
  },
  slides: '`---` alone on its line, with or without front matter of the slide behind it',
  notes: 'the comments at the end of a slide; others are nowhere',
  constructs: [
    {
      written: 'front matter of a slide: `class`, `background`, `image`, `hide`, `disabled`',
      read: 'the slide’s class and background; hidden slides are left out',
    },
    layout,
    otherFile,
    transition,
    { written: '`<v-click>`, `<v-after>`', read: 'a step' },
    { written: '`<v-clicks>`', read: 'its list comes item by item' },
    {
      ...clicks,
      pattern: /(?=\s+v-)(?<=<[A-Za-z][^<>]*)\s+v-[a-z]+(?:[.:-][\w.[\]-]*)*(?:="[^"]*"|='[^']*')?(?=[\s/>])/g,
    },
    {
      written: '`::right::` and other slots',
      read: 'what belongs into them stands below the rest',
      hint: layout.hint ?? '',
      pattern: /^::[a-z][\w-]*::[ \t]*$/gm,
    },
    {
      written: '`<<< @/file.ts`',
      read: 'left out: the code of the other file is missing',
      hint: 'Copy the code into a fence.',
      pattern: /^<<< .*$/gm,
    },
    {
      written: 'components, such as `<Tweet />`',
      read: 'left out; text between their tags stays',
      hint: 'Write text, a picture or a link instead.',
      pattern: /<\/?(?:[A-Z]\w*|(?!v-clicks?\b|v-after\b)[a-z]+-[\w-]+)(?:\s(?:"[^"]*"|'[^']*'|[^<>"'])*)?\/?>/g,
    },
    {
      written: '`{{ … }}`',
      read: 'left out',
      hint: 'Write what it stands for.',
      pattern: /\{\{[^\n{}]*\}\}/g,
    },
    noteMarker,
  ],
  frontKeys: tellsOf,
  settings:
    'addons aspectRatio author background browserExporter canvasWidth class clickAnimation clicks clicksStart ' +
    'colorSchema comark contextMenu css defaults download drawings duration editor exportFilename favicon fonts ' +
    'hide hideInToc highlighter htmlAttrs image info keywords level lineNumbers mdc monaco monacoTypesSource ' +
    'overviewSnapshots plantUmlServer presenter preload record remote remoteAssets routerMode selectable ' +
    'seoMeta shortcuts themeConfig timer titleTemplate twoslash wakeLock zoom',
  edits: (source) => {
    const breaks = slideBreaks(source);
    const first = slideAttributes(source.front);
    const ranges: Range[] = [...breaks, { start: source.text.length, end: 0 }].map(({ start }, index) => ({
      start: breaks[index - 1]?.end ?? 0,
      end: start,
    }));
    return [
      ...(first === '' ? [] : [{ start: 0, end: 0, text: `${first}\n\n` }]),
      ...breaks.flatMap(breakEdits(source, ranges)),
      ...ranges.flatMap(({ start, end }) => closingNotes(source, start, end)),
      ...steps(source),
    ];
  },
};

/** Where a slide begins, with its front matter. */
interface SlideBreak extends Range {
  readonly values: Readonly<Record<string, unknown>>;
}

/** As in Slidev, front matter stands right under the dashes; here only what is a map is taken for it, so that no text is lost. */
function slideBreaks(source: DialectSource): SlideBreak[] {
  const lines = matchingLines(source, /^---+[ \t]*$/);
  const breaks: SlideBreak[] = [];
  let last = -1;
  for (const [index, line] of lines.entries()) {
    if (line.start < last) continue;
    const next = lines[index + 1];
    const between = next === undefined ? '' : source.text.slice(line.end + 1, next.start);
    const values = between === '' || /^[ \t]*\n/.test(between) ? undefined : yamlMap(between);
    const found =
      values !== undefined && next !== undefined
        ? { start: line.start, end: next.end, values }
        : (withYamlBlock(source, line) ?? { ...line, values: {} });
    breaks.push(found);
    last = found.end;
  }
  return breaks;
}

/** Front matter may be a fence of YAML that opens the slide, too. */
function withYamlBlock({ text, blocks }: DialectSource, line: Range): SlideBreak | undefined {
  const block = blocks.find(({ start, token }) => start >= line.end && token.type !== 'space');
  if (block?.token.type !== 'code' || block.token.lang !== 'yaml') return undefined;
  if (text.slice(line.end, block.start).trim() !== '') return undefined;
  const values = yamlMap(block.token.text);
  const known = new RegExp(`^(?:${slideKeys})$`);
  return values !== undefined && Object.keys(values).some((key) => known.test(key))
    ? { start: line.start, end: block.end, values }
    : undefined;
}

function breakEdits(source: DialectSource, ranges: readonly Range[]): (one: SlideBreak, index: number) => Edit[] {
  return ({ start, end, values }, index) => {
    const rest = ranges[index + 1];
    // A slide that only names another file is none of its own.
    const isOnlyAddress = 'src' in values && rest !== undefined && isEmpty(source, rest.start, rest.end);
    const text = isOnlyAddress ? '' : `${nextSlide}${slideAttributes(values)}\n\n`;
    const [first = '', ...lines] = source.text.slice(start, end).split('\n');
    let at = start + first.length;
    const front = lines.map((line): Edit => {
      const from = at;
      at += line.length + 1;
      const construct = tellsOf[/^[\w-]+/.exec(line)?.[0] ?? ''];
      // The line break before a line goes with it, but is not what is told of.
      return { start: from + 1, end: at, text: '', told: construct === undefined ? [] : [construct] };
    });
    return [{ start, end: start + first.length, text }, ...front];
  };
}

function slideAttributes(values: Readonly<Record<string, unknown>>): string {
  const background = [values.background, values.image].find((value) => typeof value === 'string');
  const classes = [values.class].flat().filter((name): name is string => typeof name === 'string');
  const isHidden = [values.hide, values.disabled].some((value) => value === true || value === 'true');
  return slideComment({
    class: classes.length === 0 ? undefined : classes.join(' '),
    'data-background': typeof background === 'string' ? background.replace(/^url\((.*)\)$/, '$1') : undefined,
    'data-visibility': isHidden ? 'hidden' : undefined,
  });
}

/** Comments behind which nothing stands on their slide but comments. */
function closingNotes(source: DialectSource, start: number, end: number): Edit[] {
  return source.comments
    .filter((comment) => comment.start >= start && comment.end <= end && isEmpty(source, comment.end, end))
    .filter((comment) => !isForPrograms(comment))
    .flatMap(commentNotes);
}

function steps(source: DialectSource): Edit[] {
  const tags = [...source.masked.matchAll(/<(\/?)v-(click|after|clicks)\b(?:"[^"]*"|'[^']*'|[^<>"'])*>/g)];
  return tags.flatMap((match, index): Edit[] => {
    const [tag, slash = '', name] = match;
    const start = match.index;
    const end = start + tag.length;
    if (name === 'clicks') {
      const closing = slash === '' ? tags.slice(index + 1).find((one) => one[0].startsWith('</v-clicks')) : undefined;
      const items = closing === undefined ? [] : steppedItems(source, { start: end, end: closing.index });
      return [{ start, end, text: '' }, ...items];
    }
    const partner =
      slash === ''
        ? tags.slice(index + 1).find((one) => one[0].startsWith(`</v-${name}`))
        : tags.slice(0, index).findLast((one) => one[2] === name && one[1] === '');
    const from = Math.min(start, partner?.index ?? start);
    const to = Math.max(end, partner === undefined ? end : partner.index + partner[0].length);
    const element = source.text.slice(from, to).includes('\n') ? 'div' : 'span';
    return [{ start, end, text: slash === '' ? `<${element} class="fragment">` : `</${element}>` }];
  });
}
