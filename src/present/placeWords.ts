import { type Place, slideOf, type TalkOutline } from './talkOutline.ts';

/** Where a talk is: the slide's number, and its step when it has any. */
export function placeWords(outline: TalkOutline, { slide, step }: Place): string {
  const known = slideOf(outline, slide);
  const steps = known?.steps ?? 0;
  return `${known?.number ?? '–'} of ${outline.slides.length}${steps > 0 ? ` · step ${step} of ${steps}` : ''}`;
}
