import type Reveal from 'reveal.js';
import { bindKey } from './bindKey.ts';
import { penStroke } from './penStroke.ts';
import './fadingPen.css';

/**
 * A pen for mouse, finger and stylus, from one `d` to the next or to Escape. Strokes stand in the slide's own pixels, so that they stay where
 * they were drawn when the window or a closer look changes its size; they fade by themselves, and go with their slide.
 */
export function fadingPen(deck: InstanceType<typeof Reveal>): void {
  const root = document.documentElement;
  const board = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  board.dataset.pen = 'board';
  board.setAttribute('aria-hidden', 'true');
  // Over all of the window, so that neither links nor swipes of what lies below are met.
  const sheet = document.createElement('div');
  sheet.dataset.pen = 'sheet';
  document.body.append(sheet);

  const isOn = (): boolean => root.dataset.penOn !== undefined;
  const set = (on: boolean): void => {
    const isRead = document.querySelector('body.reveal-scroll, .slide-overview') !== null;
    if (on && !isRead) root.dataset.penOn = '';
    else delete root.dataset.penOn;
  };
  const strokes = new Map<number, ReturnType<typeof penStroke>>();
  sheet.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    sheet.setPointerCapture(event.pointerId);
    // The live preview puts other slides in the place of those that were there.
    if (!board.isConnected) deck.getSlidesElement()?.append(board);
    strokes.set(event.pointerId, penStroke(board, event));
  });
  sheet.addEventListener('pointermove', (event) => {
    const stroke = strokes.get(event.pointerId);
    for (const one of event.getCoalescedEvents?.() ?? [event]) stroke?.to(one);
  });
  const lift = ({ pointerId }: PointerEvent): void => {
    strokes.get(pointerId)?.fade();
    strokes.delete(pointerId);
  };
  sheet.addEventListener('pointerup', lift);
  sheet.addEventListener('pointercancel', lift);
  bindKey(deck, 'pen', () => set(!isOn()));
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !isOn() || document.querySelector('.slide-overview, .r-overlay') !== null) return;
      event.stopPropagation();
      set(false);
    },
    { capture: true },
  );
  deck.on('slidechanged', () => board.replaceChildren());
}
