import type { ReadMarker, ReadParagraph, ReadRun } from '../../model/slideReading.ts';
import { hundredth } from './slideBox.ts';
import { stepOf } from './stepOf.ts';

/** What a paragraph says beside its letters. @param holder the element whose style sets it. */
export function paragraphOf(
  holder: Element,
  runs: readonly ReadRun[],
  more: {
    readonly level?: number;
    readonly marker?: ReadMarker | undefined;
    readonly before?: number;
    readonly indent?: number;
    readonly step?: number | undefined;
  } = {},
): ReadParagraph {
  const style = getComputedStyle(holder);
  const size = Number.parseFloat(style.fontSize);
  const line = Number.parseFloat(style.lineHeight);
  const step = more.step ?? stepOf(holder);
  return {
    runs,
    level: more.level ?? 0,
    align: alignOf(style),
    lineHeight: hundredth(Number.isFinite(line) && size > 0 ? line / size : 1.2),
    before: hundredth(Math.max(0, more.before ?? 0)),
    indent: hundredth(Math.max(0, more.indent ?? 0)),
    ...(more.marker === undefined ? {} : { marker: more.marker }),
    ...(style.direction === 'rtl' ? { rightToLeft: true } : {}),
    ...(step === undefined ? {} : { step }),
  };
}

function alignOf({ textAlign, direction }: CSSStyleDeclaration): ReadParagraph['align'] {
  if (textAlign.includes('center')) return 'center';
  const right = textAlign === 'right' || textAlign === '-webkit-right';
  const left = textAlign === 'left' || textAlign === '-webkit-left';
  if (textAlign === 'end') return 'end';
  return (direction === 'rtl' ? left : right) ? 'end' : 'start';
}
