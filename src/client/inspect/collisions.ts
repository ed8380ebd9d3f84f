import type { SlideLegibility } from '../../model/slideInspection.ts';
import { isSeen } from './isSeen.ts';
import { type Box, letterBox } from './letterBox.ts';
import { readColor } from './readColor.ts';
import type { SeenText } from './seenTexts.ts';

type Collisions = SlideLegibility['collisions'];

/**
 * Text that lies on other text of the slide, or on a picture. Lines of one block may be as close as their author likes, and
 * labels of a drawing may lie on its shapes.
 */
export function collisions(texts: readonly SeenText[], slide: Element): Collisions {
  const pieces = texts.map(({ holder, words, size, boxes }) => ({
    holder,
    words,
    block: blockOf(holder),
    lines: boxes.map((box) => letterBox(box, size)),
  }));
  const pictures = [...slide.querySelectorAll('img, svg')].filter(
    (picture) => isSeen(picture, slide) && !isInDrawing(picture),
  );
  return pieces.flatMap((piece, index) => [...onTexts(piece, pieces.slice(index + 1)), ...onPictures(piece, pictures)]);
}

interface Piece {
  readonly holder: Element;
  readonly words: string;
  readonly block: Element;
  readonly lines: readonly Box[];
}

function onTexts(piece: Piece, others: readonly Piece[]): Collisions {
  return others
    .filter(({ block, lines }) => block !== piece.block && lines.some((line) => meetsAny(line, piece.lines)))
    .map(({ words }) => ({ text: piece.words, on: words }));
}

function onPictures(piece: Piece, pictures: readonly Element[]): Collisions {
  return pictures
    .filter(
      (picture) =>
        !picture.contains(piece.holder) &&
        meetsAny(picture.getBoundingClientRect(), piece.lines) &&
        !standsOnPanel(piece.holder, picture),
    )
    .map((picture) => ({ text: piece.words, on: nameOf(picture) }));
}

/** Whether a box with a ground of its own carries the words in front of a picture that lies behind all else, as on a photograph. */
function standsOnPanel(holder: Element, picture: Element): boolean {
  if (Number(getComputedStyle(picture).zIndex) >= 0 || picture.closest('.slide-body') === null) return false;
  let at: Element | null = holder;
  while (at !== null && !at.contains(picture)) {
    if (readColor(getComputedStyle(at).backgroundColor)[3] === 1) return true;
    at = at.parentElement;
  }
  return false;
}

function nameOf(picture: Element): string {
  return (picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? 'a picture').slice(0, 60);
}

/** A drawing inside a drawing is a part of it. */
function isInDrawing(picture: Element): boolean {
  return picture.parentElement?.closest('svg') != null;
}

/** The block whose lines a text belongs to; in a drawing its label, which the browser displays as a block. */
function blockOf(holder: Element): Element {
  // The letters of a formula lie as it sets them.
  let at = holder.closest('math') ?? holder;
  while (at.parentElement !== null && getComputedStyle(at).display.startsWith('inline')) at = at.parentElement;
  return at;
}

/** Overlap in CSS px that counts, in both directions: less is a letter's side bearing. */
const touch = 3;

function meetsAny(box: Box, others: readonly Box[]): boolean {
  return others.some(
    (other) =>
      Math.min(box.right, other.right) - Math.max(box.left, other.left) > touch &&
      Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > touch,
  );
}
