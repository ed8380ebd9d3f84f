import { leastOf } from '../../model/leastOf.ts';
import { type Construct, type Edit, nextSlide } from './dialect.ts';
import type { DialectSource } from './dialectSource.ts';
import { fencedDivs } from './fencedDivs.ts';
import { isRevealClass, pandocAttributes } from './pandocAttributes.ts';
import { elementComment, slideComment } from './slideComment.ts';
import { isEmpty, matchingLines, type Range, slideRanges } from './slideRanges.ts';
import { pauses, steppedItems } from './steps.ts';
import { titleBlock } from './titleBlock.ts';
import { isRecord } from './yamlMap.ts';

export const headingAttributes: Construct = {
  written: '`# Title {.class}`',
  read: 'the heading without its class',
  hint: 'Give the slide a class or style by <!-- .slide: class="…" -->.',
};
export const linkAttributes: Construct = {
  written: '`![](…){.class}`',
  read: 'the picture or link without its class',
  hint: 'Give it a class or style by <!-- .element: style="…" --> behind it.',
};
export const spanAttributes: Construct = {
  written: '`[words]{.class}`',
  read: 'the words without their class',
  hint: 'Write <span style="…">words</span>.',
};
export const executedCode: Construct = {
  written: 'code that runs, such as ```` ```{python} ````',
  read: 'the code, not what it prints or draws',
  hint: 'Put the result in: a picture, a table, or a `chart` fence.',
};
export const rawCode: Construct = {
  written: '```` ```{=html} ````',
  read: 'left out',
  hint: 'Write HTML without the fence.',
};

/**
 * Slides, steps, divs and attributes as Pandoc and Quarto write them.
 * @param usualLevel the slide level when the deck names none; Pandoc takes the first heading level with text right under it.
 */
export function pandocEdits(source: DialectSource, usualLevel: number | undefined): Edit[] {
  const title = titleBlock(source);
  const level = namedLevel(source.front) ?? usualLevel ?? slideLevel(source);
  const breaks = slideBreaks(source, level, title);
  const divs = fencedDivs(source);
  const marks = matchingLines(source, /^\. \. \.[ \t]*$/);
  const whole = isIncremental(source.front) ? [{ start: 0, end: source.text.length }] : [];
  const isAtOnce = ({ start }: Edit): boolean =>
    divs.nonincremental.some((range) => start >= range.start && start < range.end);
  return [
    ...(title === undefined ? [] : [title]),
    // In front of the breaks: a step is closed before the next slide begins.
    ...slideRanges(source, breaks).flatMap((range) => pauses(range, marks)),
    ...breaks.map((one) => ({ ...one, text: nextSlide })),
    ...divs.edits,
    ...[...whole, ...divs.incremental]
      .flatMap((range) => steppedItems(source, range))
      .filter((edit) => !isAtOnce(edit)),
    ...attributes(source, level),
    ...codeEdits(source),
  ];
}

function revealOptions(front: DialectSource['front']): Readonly<Record<string, unknown>> {
  const format = isRecord(front.format) ? front.format : {};
  return (
    Object.entries(format).flatMap(([name, value]) =>
      name.endsWith('revealjs') && isRecord(value) ? [value] : [],
    )[0] ?? {}
  );
}

function namedLevel(front: DialectSource['front']): number | undefined {
  const named = [front['slide-level'], front.slide_level, revealOptions(front)['slide-level']];
  return named.find((value): value is number => typeof value === 'number');
}

function isIncremental(front: DialectSource['front']): boolean {
  return front.incremental === true || revealOptions(front).incremental === true;
}

/** The highest heading with something other than a heading right under it. */
function slideLevel({ blocks }: DialectSource): number {
  const shown = blocks.filter(
    ({ token }) => token.type !== 'space' && !(token.type === 'html' && token.raw.trimStart().startsWith('<!--')),
  );
  const depths = shown.flatMap(({ token }, index) => {
    const next = shown[index + 1]?.token.type;
    return token.type === 'heading' && next !== undefined && next !== 'heading' && next !== 'hr' ? [token.depth] : [];
  });
  return depths.length === 0 ? 1 : leastOf(depths);
}

function slideBreaks(source: DialectSource, level: number, title: Edit | undefined): Range[] {
  const breaks: Range[] = [];
  let last = title?.end ?? 0;
  let isFirst = true;
  for (const { start, end, token } of source.blocks) {
    if (start < last) continue;
    const isRule = token.type === 'hr';
    if (!isRule && !(token.type === 'heading' && token.depth <= level)) continue;
    const isNeeded = !isEmpty(source, last, start) || (isFirst && title !== undefined);
    if (isRule ? isNeeded || breaks.length > 0 : isNeeded) {
      breaks.push({ start, end: isRule ? end : start });
      isFirst = false;
    }
    last = isRule ? end : start;
  }
  return breaks;
}

/** What stands in braces behind headings, pictures, links and words. */
function attributes(source: DialectSource, level: number): Edit[] {
  const { masked } = source;
  const headings = [...masked.matchAll(/^( {0,3}#{1,6})[ \t][^\n]*?(\{([^{}\n]*)\}[ \t]*#*[ \t]*)$/gm)].map(
    (match): Edit => {
      const end = match.index + match[0].length;
      const isSlides = (match[1] ?? '').trim().length <= level;
      return { start: end - (match[2] ?? '').length, end, ...headingText(match[3] ?? '', isSlides) };
    },
  );
  const targets = [...masked.matchAll(/(?<=\]\([^()\n]*\))\{([^{}\n]*)\}/g)].map((match): Edit => {
    const { classes, values } = pandocAttributes(match[1] ?? '');
    const sides = (['width', 'height'] as const).filter((side) =>
      /^[\d.]+(?:px|%|em|rem|cm|mm|in|vw|vh)?$/.test(values[side] ?? ''),
    );
    const style = sides.map((side) => `${side}:${values[side]}${/\d$/.test(values[side] ?? '') ? 'px' : ''}`).join(';');
    const known = classes.filter(isRevealClass);
    const text = elementComment({
      style: style === '' ? undefined : style,
      class: known.length === 0 ? undefined : known.join(' '),
    });
    const isRead =
      known.length === classes.length &&
      Object.keys(values).every((key) => /^(?:width|height|target|fig-alt)$/.test(key));
    return { start: match.index, end: match.index + match[0].length, text, told: isRead ? [] : [linkAttributes] };
  });
  const spans = [...masked.matchAll(/(?<!!)\[([^[\]\n]*)\]\{([^{}\n]*)\}/g)].flatMap((match): Edit[] => {
    const known = pandocAttributes(match[2] ?? '').classes.filter(isRevealClass);
    const start = match.index;
    const close = start + 1 + (match[1] ?? '').length;
    const told = known.length === 0 ? [spanAttributes] : [];
    return [
      { start, end: start + 1, text: known.length === 0 ? '' : `<span class="${known.join(' ')}">`, told },
      { start: close, end: start + match[0].length, text: known.length === 0 ? '' : '</span>' },
    ];
  });
  return [...headings, ...targets, ...spans];
}

function headingText(written: string, isSlides: boolean): Pick<Edit, 'text' | 'told'> {
  const { id, classes, values } = pandocAttributes(written);
  const known = classes.filter(isRevealClass);
  const entries = Object.entries(values).map(([key, value]) => [revealName(key), value] as const);
  const ofSlide = entries.flatMap(([name, value]) => (name === undefined ? [] : [[name, value] as const]));
  const left = classes.filter((name) => !isRevealClass(name) && !/^(?:unnumbered|unlisted)$/.test(name));
  const told = left.length > 0 || ofSlide.length < entries.length ? [headingAttributes] : [];
  const element = elementComment({ class: known.length === 0 ? undefined : known.join(' ') });
  if (!isSlides) return { text: element, told };
  return { text: `${element} ${slideComment({ id, ...Object.fromEntries(ofSlide) })}`, told };
}

/** Attributes of slides are those of reveal.js, mostly without `data-`. */
function revealName(key: string): string | undefined {
  if (key.startsWith('data-')) return key;
  return /^(?:background(?:-\w+)*|visibility|auto-animate(?:-\w+)*|transition(?:-speed)?|state|timing)$/.test(key)
    ? `data-${key}`
    : undefined;
}

/** Fences with braces: `{python}` would run, `{.python}` is only shown, `{=html}` is markup; diagrams are drawn here, too. */
function codeEdits({ text, blocks }: DialectSource): Edit[] {
  return blocks.flatMap(({ start, token }): Edit[] => {
    const match = /^( {0,3}(?:`{3,}|~{3,})[ \t]*)\{([^}\n]*)\}[^\n]*\n((?:[ \t]*(?:#|%%|\/\/)\|[^\n]*\n)*)/.exec(
      token.raw,
    );
    if (token.type !== 'code' || match === null) return [];
    const info = (match[2] ?? '').trim();
    if (info.startsWith('=')) return [{ start, end: start + token.raw.trimEnd().length, text: '', told: [rawCode] }];
    const isShown = info.startsWith('.') || info.startsWith('#');
    const language = isShown ? pandocAttributes(info).classes[0] : /^\w*/.exec(info)?.[0];
    const isDiagram = language === 'mermaid';
    // Without its code a diagram is still shown.
    const isHidden = (isDiagram ? /\binclude\s*[:=]\s*false\b/i : /\b(?:echo|include)\s*[:=]\s*false\b/i).test(
      match[0],
    );
    const told = isShown || isDiagram ? [] : [executedCode];
    if (isHidden) return [{ start, end: start + token.raw.trimEnd().length, text: '', told }];
    const end = start + match[0].length;
    return [{ start, end, text: `${text.slice(start, start + (match[1] ?? '').length)}${language ?? ''}\n`, told }];
  });
}
