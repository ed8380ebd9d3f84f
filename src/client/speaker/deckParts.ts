import type { TalkOutline } from '../../present/talkOutline.ts';
import { requireElement } from '../requireElement.ts';

/** The page that slides are shown in, as the deck's own page is. */
export interface DeckFrame {
  /** Of a slide, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Of the root element. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** What render/speaker/renderSpeakerPage.ts has laid into the page. */
export interface DeckParts {
  readonly outline: TalkOutline;
  readonly frame: DeckFrame;
  /** Fonts, then the deck's styles. */
  readonly styles: readonly string[];
  /** Slides without their notes, by id. */
  readonly slides: ReadonlyMap<string, HTMLElement>;
  readonly notes: ReadonlyMap<string, DocumentFragment>;
}

export function deckParts(): DeckParts {
  const slides = new Map<string, HTMLElement>();
  const notes = new Map<string, DocumentFragment>();
  for (const slide of template('talk-slides').querySelectorAll<HTMLElement>('section.slide')) {
    const said = document.createDocumentFragment();
    for (const aside of slide.querySelectorAll(':scope > aside.notes')) {
      said.append(...aside.childNodes);
      aside.remove();
    }
    slides.set(slide.id, slide);
    notes.set(slide.id, said);
  }
  const styles = template('talk-styles').querySelector('style');
  return {
    outline: JSON.parse(requireElement('#talk-outline').textContent ?? '') as TalkOutline,
    frame: JSON.parse(requireElement('#talk-frame').textContent ?? '') as DeckFrame,
    styles: [requireElement('#talk-fonts').textContent ?? '', styles?.textContent ?? ''],
    slides,
    notes,
  };
}

function template(id: string): DocumentFragment {
  return (requireElement(`template#${id}`) as HTMLTemplateElement).content;
}
