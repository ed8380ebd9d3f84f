import type { SlideMeasure } from '../../model/slideInspection.ts';
import { isSeen } from './isSeen.ts';
import { namedSlides } from './namedSlides.ts';
import { overflowOf, type SlidePart } from './overflowOf.ts';
import { type SeenText, seenTexts } from './seenTexts.ts';

/** Measures every slide of the page. Text that only screen readers get counts neither for size nor for overflow. */
export async function measureSlides(): Promise<readonly SlideMeasure[]> {
  return Promise.all(namedSlides().map(measure));
}

async function measure(slide: Element): Promise<SlideMeasure> {
  const texts = seenTexts(slide);
  const parts: SlidePart[] = [
    ...texts.flatMap(({ holder, words, boxes }) => boxes.map((box) => ({ box, element: holder, name: words }))),
    ...pictureParts(slide),
  ];
  return {
    id: slide.id,
    overflow: overflowOf(parts, slide),
    smallest: smallestOf(texts),
    brokenPictures: await brokenPictures(slide),
  };
}

function pictureParts(slide: Element): SlidePart[] {
  return [...slide.querySelectorAll('img, svg, table')]
    .filter((picture) => isSeen(picture, slide))
    .map((picture) => ({
      box: picture.getBoundingClientRect(),
      element: picture,
      name: picture.getAttribute('alt') ?? picture.tagName.toLowerCase(),
    }));
}

function smallestOf(texts: readonly SeenText[]): SlideMeasure['smallest'] {
  const sizes = texts.map(({ size, words }) => ({ size: Math.round(size * 100) / 100, text: words }));
  const [first, ...others] = sizes;
  if (first === undefined) return null;
  return others.reduce((least, one) => (one.size < least.size ? one : least), first);
}

async function brokenPictures(slide: Element): Promise<string[]> {
  const broken = await Promise.all(
    [...slide.querySelectorAll('img')].map((picture) =>
      picture.decode().then(
        () => [],
        () => [picture.alt],
      ),
    ),
  );
  return broken.flat();
}
