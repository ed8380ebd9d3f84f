import type { SlideReading } from '../../model/slideReading.ts';
import { namedSlides } from '../inspect/namedSlides.ts';
import { showGenerated } from './generated.ts';
import { hexColor } from './hexColor.ts';
import { readParts } from './readParts.ts';
import { typeOf } from './readRuns.ts';
import { tokenColor } from './readTheme.ts';
import { slideBoxes } from './slideBox.ts';

/**
 * Every slide of the page, in pieces that a presentation program knows, where the browser lays them out. Elements that are pictures get a
 * key each (`data-read`), by which they can be shown alone. The page is changed by it and shows its slides no more as they were.
 */
export function readSlides(): readonly SlideReading[] {
  const slides = namedSlides();
  showGenerated(slides);
  return slides.map(readSlide);
}

function readSlide(slide: HTMLElement): SlideReading {
  const boxOf = slideBoxes(slide);
  const style = getComputedStyle(slide);
  return {
    id: slide.id,
    language: slide.getAttribute('lang'),
    ground: hexColor(style.backgroundColor) ?? 'FFFFFF',
    ink: hexColor(style.color) ?? '000000',
    series: ['sky-deep', 'amber', 'mist'].flatMap((name) => tokenColor(style, name) ?? []),
    parts: readParts(slide, boxOf),
    number: numberOf(slide),
  };
}

/** A theme prints a slide's number after it. */
function numberOf(slide: HTMLElement): SlideReading['number'] {
  const style = getComputedStyle(slide, '::after');
  if (!/attr\(data-number\)|^"\d+"/.test(style.content)) return null;
  const [left, top, width, height] = [style.left, style.top, style.width, style.height].map(Number.parseFloat);
  if (![left, top, width, height].every((one) => Number.isFinite(one))) return null;
  const type = typeOf(slide);
  return {
    box: { x: left ?? 0, y: top ?? 0, width: width ?? 0, height: height ?? 0 },
    type: {
      ...type,
      size: Number.parseFloat(style.fontSize),
      color: hexColor(style.color) ?? type.color,
      bold: Number(style.fontWeight) >= 600,
    },
  };
}
