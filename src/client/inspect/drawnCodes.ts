import type { DrawnCode } from '../../model/clientFunctions.ts';
import { isSeen } from './isSeen.ts';
import { namedSlides } from './namedSlides.ts';

/** The codes to scan on the slides of the page, in their order. One that comes as a step, or goes as one, is none here while it is away. */
export function drawnCodes(): readonly DrawnCode[] {
  return namedSlides().flatMap((slide) =>
    codesOn(slide).flatMap((code, index) => {
      const link = code.closest('.drawing-qr')?.querySelector('.qr-address a');
      const seen = isSeen(code, slide);
      if (!seen && code.closest('.fragment') !== null) return [];
      const { width, height } = code.getBoundingClientRect();
      const size = code.viewBox.baseVal.width;
      const module = seen && size > 0 ? Math.round((Math.min(width, height) / size) * 100) / 100 : 0;
      return [{ id: slide.id, index, address: link?.getAttribute('href') ?? '', module }];
    }),
  );
}

/** The pictures of a slide's codes. */
export function codesOn(slide: Element): SVGSVGElement[] {
  return [...slide.querySelectorAll<SVGSVGElement>('.drawing-qr .qr-code > svg')];
}
