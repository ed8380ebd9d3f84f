import type { PageBox } from '../model/pageBox.ts';
import type { ReadPart, ReadText } from '../model/slideReading.ts';

/**
 * Words that stand one below the other, between the same edges, are one text: paragraphs and lists in one box, as an author of a
 * presentation would write them. Panels, code, headings, and what comes in a step of its own stay by themselves.
 */
export function mergeTexts(parts: readonly ReadPart[]): readonly ReadPart[] {
  const merged: ReadPart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last !== undefined && isPlain(last) && isPlain(part) && continues(last, part)) {
      merged[merged.length - 1] = joined(last, part);
    } else merged.push(part);
  }
  return merged;
}

function isPlain(part: ReadPart): part is ReadText {
  return part.type === 'text' && part.role === 'words' && part.paint === undefined && part.step === undefined;
}

/** In CSS px: what a browser rounds. */
const near = 1.5;
/** More room than this between two texts is left on purpose. */
const mostGap = 60;

function continues({ box: above }: ReadText, { box: below }: ReadText): boolean {
  const gap = below.y - above.y - above.height;
  const aligned = Math.abs(above.x - below.x) <= near && Math.abs(above.width - below.width) <= near;
  return aligned && gap >= -near && gap <= mostGap;
}

function joined(above: ReadText, below: ReadText): ReadText {
  const gap = Math.max(0, below.box.y - above.box.y - above.box.height);
  const [first, ...rest] = below.paragraphs;
  const moved = first === undefined ? [] : [{ ...first, before: first.before + gap }, ...rest];
  return {
    ...above,
    box: around(above.box, below.box),
    paragraphs: [...above.paragraphs, ...moved],
    isLine: false,
  };
}

/** The smallest box around two. */
export function around(a: PageBox, b: PageBox): PageBox {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
