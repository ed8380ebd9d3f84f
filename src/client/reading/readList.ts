import type { ReadMarker, ReadParagraph } from '../../model/slideReading.ts';
import { hexColor } from './hexColor.ts';
import { isInline } from './isInline.ts';
import { paragraphOf } from './readParagraph.ts';
import { readRuns } from './readRuns.ts';

/** Whether a list is one of text: its items stand below each other with a sign before them, and hold words and lists alone. */
export function isTextList(list: Element): boolean {
  if (list.localName !== 'ul' && list.localName !== 'ol') return false;
  if (!/^(?:inline-)?block$/.test(getComputedStyle(list).display)) return false;
  return [...list.children].every((item) => {
    const style = getComputedStyle(item);
    if (item.localName !== 'li' || style.display !== 'list-item') return false;
    return [...item.children].every((child) => isWords(child));
  });
}

function isWords(element: Element): boolean {
  if (element.localName === 'ul' || element.localName === 'ol') return isTextList(element);
  if (element.localName === 'p') return [...element.childNodes].every((node) => isInline(node));
  // The box of a task is its sign.
  return isInline(element) || element.matches('li[data-task] > svg');
}

/** Items of a list and of those inside it, as paragraphs. @param around the text's box. */
export function readList(
  list: Element,
  slide: Element,
  around: DOMRect,
  level = 0,
  above?: number,
): readonly ReadParagraph[] {
  const made: ReadParagraph[] = [];
  let bottom = above ?? list.getBoundingClientRect().top;
  const items = [...list.children];
  for (const [index, item] of items.entries()) {
    const paragraphs: ReadParagraph[] = [];
    const indent = indentOf(item, around);
    for (const piece of piecesOf(item)) {
      if (piece.list !== undefined) {
        paragraphs.push(...readList(piece.list, slide, around, level + 1, bottom));
        bottom = piece.list.getBoundingClientRect().bottom;
        continue;
      }
      const runs = readRuns(piece.nodes, slide);
      if (runs.length === 0) continue;
      const rect = rectOf(piece.nodes);
      const isFirst = paragraphs.length === 0;
      const marker = isFirst ? markerOf(item, list, index) : undefined;
      const step = isFirst ? undefined : paragraphs[0]?.step;
      const holder = piece.holder ?? item;
      const own = paragraphOf(holder, runs, { level, marker, indent, before: rect.top - bottom, step });
      const itemStep = paragraphOf(item, []).step;
      paragraphs.push(own.step === undefined && itemStep !== undefined ? { ...own, step: itemStep } : own);
      bottom = rect.bottom;
    }
    made.push(...paragraphs);
  }
  return made;
}

interface Piece {
  readonly nodes: readonly Node[];
  readonly holder?: Element;
  readonly list?: Element;
}

/** Words of an item, paragraph by paragraph, and the lists in it. */
function piecesOf(item: Element): readonly Piece[] {
  const pieces: Piece[] = [];
  let line: Node[] = [];
  const end = (): void => {
    if (line.some((node) => (node.textContent ?? '').trim() !== '')) pieces.push({ nodes: line });
    line = [];
  };
  for (const node of item.childNodes) {
    if (node instanceof Element && (node.localName === 'ul' || node.localName === 'ol')) {
      end();
      pieces.push({ nodes: [], list: node });
    } else if (node instanceof Element && node.localName === 'p') {
      end();
      pieces.push({ nodes: [...node.childNodes], holder: node });
    } else line.push(node);
  }
  end();
  return pieces;
}

function markerOf(item: Element, list: Element, index: number): ReadMarker | undefined {
  const sign = signOf(item, list, index);
  const color = hexColor(getComputedStyle(item, '::marker').color);
  return sign === undefined || color === undefined ? sign : { ...sign, color };
}

function signOf(item: Element, list: Element, index: number): ReadMarker | undefined {
  const task = item.getAttribute('data-task');
  if (task !== null) return { kind: 'bullet', character: task === 'done' ? '☑' : '☐' };
  const { listStyleType } = getComputedStyle(item);
  if (listStyleType === 'none') return undefined;
  if (list.localName === 'ol') {
    const start = list instanceof HTMLOListElement ? list.start : 1;
    return { kind: 'number', value: start + index, style: listStyleType };
  }
  return { kind: 'bullet', character: listStyleType === 'circle' ? '◦' : listStyleType === 'square' ? '▪' : '•' };
}

/** How far an item's words stand in from the edge of a box at which they begin. */
export function indentOf(item: Element, around: DOMRect): number {
  const { left, right } = item.getBoundingClientRect();
  const { direction, paddingLeft, paddingRight } = getComputedStyle(item);
  if (direction === 'rtl') return around.right - right + Number.parseFloat(paddingRight);
  return left + Number.parseFloat(paddingLeft) - around.left;
}

/** Where nodes of running text stand, all of their lines. */
export function rectOf(nodes: readonly Node[]): DOMRect {
  const range = document.createRange();
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first === undefined || last === undefined) return new DOMRect();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range.getBoundingClientRect();
}
