import type Reveal from 'reveal.js';
import { fitSlide } from '../fitSlide.ts';
import { bindKey } from './bindKey.ts';
import './slideOverview.css';

/** About how wide a slide is in the overview, in CSS pixels: its title can be read. */
const readable = 250;

/**
 * All slides at once, in rows that fill the window: opened with `o` or Escape, and left with them where it was opened. Arrows choose, Enter or
 * a click goes there; until then the deck stays at its slide, and so does whoever follows it. reveal.js's own has one row.
 */
export function slideOverview(deck: InstanceType<typeof Reveal>): void {
  const root = document.documentElement;
  const [reveal, grid] = [deck.getRevealElement() as HTMLElement, deck.getSlidesElement() as HTMLElement];
  let [slides, chosen, columns]: [HTMLElement[], number, number] = [[], 0, 1];

  const isOpen = (): boolean => root.classList.contains('slide-overview');
  const choose = (wanted: number): void => {
    slides[chosen]?.removeAttribute('aria-current');
    chosen = Math.min(Math.max(wanted, 0), slides.length - 1);
    slides[chosen]?.setAttribute('aria-current', 'true');
    slides[chosen]?.scrollIntoView({ block: 'nearest' });
  };
  const arrange = (): void => {
    columns = Math.max(2, Math.min(Math.round(reveal.clientWidth / readable), Math.ceil(Math.sqrt(slides.length))));
    const { width, height } = deck.getConfig();
    const wide = reveal.clientWidth / columns;
    const values = { columns, width: `${width}px`, height: `${height}px`, scale: (wide * 0.92) / Number(width) };
    for (const [name, value] of Object.entries(values)) grid.style.setProperty(`--overview-${name}`, String(value));
  };
  const open = (): void => {
    slides = deck.getSlides();
    root.classList.add('slide-overview');
    arrange();
    slides.forEach(fitSlide);
    choose(slides.indexOf(deck.getCurrentSlide()));
  };
  const close = (): void => {
    if (!isOpen()) return;
    root.classList.remove('slide-overview');
    slides[chosen]?.removeAttribute('aria-current');
    reveal.scrollTop = 0;
    deck.layout();
  };
  const go = (slide: HTMLElement): void => {
    close();
    const { h, v } = deck.getIndices(slide);
    deck.slide(h, v);
  };
  const goToChosen = (): void => {
    const slide = slides[chosen];
    if (slide !== undefined) go(slide);
  };
  const toggle = (): void => {
    if (isOpen()) close();
    else if (document.querySelector('body.reveal-scroll, .zoomed') === null) open();
  };

  const actions: Readonly<Record<string, () => void>> = {
    ArrowRight: () => choose(chosen + 1),
    ArrowLeft: () => choose(chosen - 1),
    ArrowDown: () => choose(chosen + columns),
    ArrowUp: () => choose(chosen - columns),
    PageDown: () => choose(chosen + 1),
    PageUp: () => choose(chosen - 1),
    Home: () => choose(0),
    End: () => choose(slides.length - 1),
    Enter: goToChosen,
    ' ': goToChosen,
    Escape: close,
  };
  bindKey(deck, 'overview', toggle);
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || isTaken(event, deck)) return;
      const act = isOpen() ? actions[event.key] : event.key === 'Escape' ? toggle : undefined;
      if (act === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    },
    { capture: true },
  );
  grid.addEventListener(
    'click',
    (event) => {
      if (!isOpen()) return;
      event.preventDefault();
      event.stopPropagation();
      // reveal.js makes all slides but one inert, and a click falls through them.
      const slide = slides.find((one) => holds(one, event));
      if (slide !== undefined) go(slide);
    },
    { capture: true },
  );
  // No closer look at one (closeLook.ts) while all are shown.
  grid.addEventListener('mousedown', (event) => isOpen() && event.stopPropagation());
  deck.on('slidechanged', close);
  addEventListener('resize', () => isOpen() && arrange());
}

/** Whether the key is for something that lies over the slides: a field, reveal.js's help, a black room, a slide that is looked at closely. */
function isTaken({ target }: KeyboardEvent, deck: InstanceType<typeof Reveal>): boolean {
  return (
    (target instanceof Element && target.matches('input, textarea')) ||
    document.querySelector('.r-overlay, .zoomed') !== null ||
    deck.isPaused()
  );
}

function holds(slide: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, top, right, bottom } = slide.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}
