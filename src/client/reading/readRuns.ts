import type { ReadRun, ReadType } from '../../model/slideReading.ts';
import { isSeen } from '../inspect/isSeen.ts';
import { formulaRuns } from './formulaRuns.ts';
import { hexColor } from './hexColor.ts';
import { hundredth } from './slideBox.ts';

/** How letters in an element are set. */
export function typeOf(element: Element): ReadType {
  const style = getComputedStyle(element);
  return {
    families: style.fontFamily.split(',').map((family) => family.trim().replace(/^["']|["']$/g, '')),
    size: hundredth(Number.parseFloat(style.fontSize)),
    color: hexColor(style.color) ?? '000000',
    bold: Number(style.fontWeight) >= 600,
    italic: style.fontStyle === 'italic',
  };
}

/**
 * Letters of nodes in running text, as they are set: white space as the browser shows it, breaks as runs of `\n`. What nobody sees is left
 * out; pictures and drawings within are told of elsewhere.
 */
export function readRuns(nodes: readonly Node[], slide: Element): readonly ReadRun[] {
  const runs: ReadRun[] = [];
  for (const node of nodes) collect(node, slide, runs);
  return trimmed(runs);
}

function collect(node: Node, slide: Element, runs: ReadRun[]): void {
  if (node instanceof Text) {
    const holder = node.parentElement;
    if (holder !== null && isSeen(holder, slide)) add(node.data, holder, runs);
    return;
  }
  if (!(node instanceof Element) || node instanceof SVGElement || node.localName === 'math') return;
  if (node.localName === 'br') {
    const holder = node.parentElement ?? node;
    runs.push({ text: '\n', ...typeOf(holder) });
    return;
  }
  const words = node.getAttribute('role') === 'img' ? node.getAttribute('aria-label') : null;
  if (words !== null) {
    const math = node.querySelector('math');
    const formula = math === null ? undefined : formulaRuns(math, typeOf(node));
    if (formula === undefined) add(words, node, runs);
    else runs.push(...formula);
    return;
  }
  for (const child of node.childNodes) collect(child, slide, runs);
  // A block in a line, such as a figure above its words.
  if (getComputedStyle(node).display === 'block' && node.nextSibling !== null && runs.at(-1)?.text !== '\n')
    runs.push({ text: '\n', ...typeOf(node) });
}

function add(data: string, holder: Element, runs: ReadRun[]): void {
  const keepsSpace = getComputedStyle(holder).whiteSpace.startsWith('pre');
  if (keepsSpace) {
    for (const [index, line] of data.split('\n').entries()) {
      if (index > 0) runs.push({ text: '\n', ...typeOf(holder) });
      if (line !== '') push(line, holder, runs);
    }
    return;
  }
  const text = data.replace(/[ \t\n\r\f]+/g, ' ');
  const last = runs.at(-1)?.text ?? '\n';
  const shown = /[ \n]$/.test(last) ? text.replace(/^ /, '') : text;
  if (shown !== '') push(shown, holder, runs);
}

function push(text: string, holder: Element, runs: ReadRun[]): void {
  const run = { text: cased(text, holder), ...typeOf(holder), ...marksOf(holder) };
  const last = runs.at(-1);
  if (last !== undefined && last.text !== '\n' && sameLook(last, run)) {
    runs[runs.length - 1] = { ...last, text: last.text + run.text };
  } else runs.push(run);
}

function cased(text: string, holder: Element): string {
  const { textTransform } = getComputedStyle(holder);
  if (textTransform === 'uppercase') return text.toLocaleUpperCase(languageOf(holder) ?? undefined);
  return textTransform === 'lowercase' ? text.toLocaleLowerCase(languageOf(holder) ?? undefined) : text;
}

function sameLook(a: ReadRun, b: ReadRun): boolean {
  return JSON.stringify({ ...a, text: '' }) === JSON.stringify({ ...b, text: '' });
}

function marksOf(holder: Element): Partial<ReadRun> {
  const raised = holder.closest('sup, sub');
  const link = holder.closest('a[href]');
  const language = languageOf(holder);
  const href = link === null ? undefined : linkOf(link.getAttribute('href') ?? '');
  return {
    ...(href === undefined ? {} : { href }),
    ...(isUnderlined(holder) ? { underlined: true } : {}),
    ...(holder.closest('del, s') === null ? {} : { struck: true }),
    // A program makes raised letters smaller itself.
    ...(raised === null
      ? {}
      : { raised: raised.localName === 'sup' ? 'super' : 'sub', size: typeOf(raised.parentElement ?? raised).size }),
    ...(language === undefined ? {} : { language }),
  };
}

/** Lines below letters are painted by whatever holds them. */
function isUnderlined(holder: Element): boolean {
  const marked = holder.closest('a[href], u, ins');
  return marked !== null && getComputedStyle(marked).textDecorationLine.includes('underline');
}

/** A link inside the deck leads to the slide that holds its target. */
function linkOf(href: string): string | undefined {
  if (!href.startsWith('#')) return href;
  const id = document.getElementById(href.slice(1))?.closest('section.slide[id]')?.id;
  return id === undefined ? undefined : `#${id}`;
}

/** A passage's own language, where its slide has another. */
function languageOf(holder: Element): string | undefined {
  const slide = holder.closest('section.slide');
  const own = holder.closest('[lang]');
  return own !== null && slide?.contains(own) === true && own !== slide
    ? (own.getAttribute('lang') ?? undefined)
    : undefined;
}

/** White space at the ends of lines is not shown, nor is a break at the end of a block. */
function trimmed(all: readonly ReadRun[]): readonly ReadRun[] {
  const runs = [...all];
  while (runs.at(-1)?.text.trim() === '') runs.pop();
  while (runs[0]?.text.trim() === '') runs.shift();
  return runs
    .map((run, index) => {
      if (run.text === '\n') return run;
      const isFirst = index === 0;
      const endsLine = index === runs.length - 1 || runs[index + 1]?.text === '\n';
      const keepsIndent = run.families.some((family) => /mono|code/i.test(family));
      const start = isFirst && !keepsIndent ? run.text.trimStart() : run.text;
      return { ...run, text: endsLine ? start.trimEnd() : start };
    })
    .filter(({ text }) => text !== '');
}
