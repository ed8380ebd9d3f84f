import Reveal, { type RevealConfig } from 'reveal.js';
import './deck.css';
import './narrow.css';
import { fitSlide } from './fitSlide.ts';
import { followPointer } from './followPointer.ts';
import { jumpInScrollView } from './jumpInScrollView.ts';
import { leavePrintView } from './leavePrintView.ts';
import { markCodeSteps } from './markCodeSteps.ts';
import { paintPage } from './paintPage.ts';
import { closeLook } from './screen/closeLook.ts';
import { fadingPen } from './screen/fadingPen.ts';
import { fullScreen } from './screen/fullScreen.ts';
import { pointerSpot } from './screen/pointerSpot.ts';
import { slideOverview } from './screen/slideOverview.ts';

/** Below this width in CSS pixels slides are read by scrolling: a phone held upright, not one on its side. */
const scrollWidth = 600;

/**
 * Starts reveal.js on the page with the options written into it.
 * Slides never move by themselves and never slide in: a talk on a hard subject is paced by its speaker.
 * @returns the running deck, once it is ready.
 */
export async function startReveal(plugins: NonNullable<RevealConfig['plugins']>): Promise<InstanceType<typeof Reveal>> {
  const options = JSON.parse(document.getElementById('talk-options')?.textContent ?? '{}') as RevealConfig;
  const prints = leavePrintView();
  const deck = new Reveal({
    hash: true,
    center: false,
    controls: true,
    controlsTutorial: false,
    // The sun on the horizon and the number below it say where the talk is, on paper too.
    progress: false,
    slideNumber: false,
    margin: 0,
    minScale: 0.1,
    maxScale: 20,
    transition: 'none',
    backgroundTransition: 'none',
    autoSlide: 0,
    pdfSeparateFragments: false,
    pdfMaxPagesPerSlide: 1,
    preloadIframes: false,
    scrollActivationWidth: scrollWidth,
    scrollLayout: 'compact',
    scrollSnap: false,
    scrollProgress: false,
    ...options,
    ...(matchMedia('(prefers-reduced-motion: reduce)').matches ? still : {}),
    // The kit's own takes its place (screen/slideOverview.ts).
    overview: false,
    ...closeLook.options,
    plugins: [closeLook.plugin, ...plugins],
  });
  await deck.initialize();
  freeReadingMode();
  followPointer();
  if (options.overview !== false) slideOverview(deck);
  fullScreen(deck);
  pointerSpot(deck);
  fadingPen(deck);
  closeLook.endWithSlide(deck);
  jumpInScrollView();
  markSteps(deck);
  await settleWhenShown(deck);
  document.documentElement.dataset.ready = '';
  if (prints) print();
  return deck;
}

/** A slide has its size only while it is shown; type has its own once its fonts are there. */
async function settleWhenShown(deck: InstanceType<typeof Reveal>): Promise<void> {
  const settle = (): void => {
    const slide = deck.getCurrentSlide() as HTMLElement | undefined;
    if (slide === undefined) return;
    fitSlide(slide);
    paintPage(slide);
  };
  deck.on('slidechanged', settle);
  settle();
  await document.fonts.ready;
  settle();
}

/** For readers who asked for no motion: a deck's own wishes come second. */
const still: RevealConfig = { transition: 'none', backgroundTransition: 'none', autoAnimate: false, autoSlide: 0 };

/** `role="application"` keeps screen readers from reading a slide line by line (reveal.js issue 3772). */
function freeReadingMode(): void {
  document.querySelector('.reveal[role="application"]')?.removeAttribute('role');
}

function markSteps(deck: InstanceType<typeof Reveal>): void {
  const update = (): void => markCodeSteps(document);
  for (const event of ['fragmentshown', 'fragmenthidden', 'slidechanged']) deck.on(event, update);
  update();
}
