import type { Place } from '../../present/talkOutline.ts';
import type { TalkState } from '../../present/talkState.ts';
import { fitSlide } from '../fitSlide.ts';
import { markCodeSteps } from '../markCodeSteps.ts';
import { showPoll } from '../poll/showPoll.ts';
import type { DeckParts } from './deckParts.ts';
import { showSteps } from './fragmentSteps.ts';
import { slideFrame } from './slideFrame.ts';

/** A place on the desk that shows one slide, as large as there is room. */
export interface SlideStage {
  /** @param place undefined shows nothing: the talk is at its end. @param polls hands counted, by slide. */
  show(place: Place | undefined, polls: TalkState['polls']): void;
}

export async function slideStage(host: HTMLElement, parts: DeckParts, title: string): Promise<SlideStage> {
  const { width, height } = parts.frame;
  host.style.setProperty('--ratio', String(width / height));
  const { element, slides } = await slideFrame(host, parts, title);
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
  const scale = (): void => {
    element.style.transform = `scale(${host.clientWidth / width})`;
  };
  new ResizeObserver(scale).observe(host);
  scale();
  let shown: string | undefined;
  return {
    show(place, polls) {
      host.classList.toggle('empty', place === undefined);
      if (place?.slide !== shown) {
        const slide = parts.slides.get(place?.slide ?? '');
        slides.replaceChildren(...(slide === undefined ? [] : [still(slides.ownerDocument.importNode(slide, true))]));
        shown = place?.slide;
      }
      const slide = slides.firstElementChild as HTMLElement | null;
      if (slide === null || place === undefined) return;
      showSteps(slide, place.step);
      markCodeSteps(slide);
      showPoll(slide, polls[place.slide]);
      fitSlide(slide);
    },
  };
}

/** On the desk nothing plays: the room's window does. */
function still(slide: HTMLElement): HTMLElement {
  slide.classList.add('present');
  for (const film of slide.querySelectorAll<HTMLMediaElement>('video, audio')) {
    film.autoplay = false;
    film.muted = true;
    film.preload = 'metadata';
  }
  return slide;
}
