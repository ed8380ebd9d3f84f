import type { PreviewPatch, PreviewState } from '../../model/preview.ts';
import { editedSlide } from './editedSlide.ts';

/**
 * What a page that shows `before` must change to show `after`.
 * @returns undefined when nothing changed, `reload` when the page around the slides did.
 */
export function comparePreviews(before: PreviewState, after: PreviewState): PreviewPatch | 'reload' | undefined {
  if (before.shell !== after.shell) return 'reload';
  const slides = [...after.slides].filter(([key, markup]) => before.slides.get(key) !== markup);
  const edited = editedSlide(before, after);
  const patch: PreviewPatch = {
    slides: Object.fromEntries(slides),
    ...(before.title === after.title ? {} : { title: after.title }),
    ...(before.options === after.options ? {} : { options: after.options }),
    ...(before.lentCss === after.lentCss ? {} : { lentCss: after.lentCss }),
    ...(before.themeCss === after.themeCss ? {} : { themeCss: after.themeCss }),
    ...(sameOrder(before.columns, after.columns) ? {} : { columns: after.columns }),
  };
  if (slides.length === 0 && Object.keys(patch).length === 1) return undefined;
  return edited === undefined ? patch : { ...patch, edited };
}

function sameOrder(before: PreviewState['columns'], after: PreviewState['columns']): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
