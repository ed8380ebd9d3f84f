import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { placeBeside } from './placeBeside.ts';
import { endTour, stepTour, tour } from './tourState.ts';
import { type TourStep, tourSteps } from './tourSteps.ts';
import './tour.css';
import { useTourControl } from './useTourControl.ts';

/** The tour, while it is made: a panel beside the control that it tells of. The page can be used all the while. */
export function Tour(): JSX.Element | null {
  const now = tour.value;
  const step = now && tourSteps[now.step];
  return step === undefined ? null : <Panel step={step} />;
}

function Panel({ step }: { step: TourStep }): JSX.Element {
  const panel = useRef<HTMLDialogElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const control = useTourControl(step);
  const end = (): void => {
    const hadFocus = panel.current?.contains(document.activeElement) === true;
    endTour();
    if (hadFocus) document.querySelector<HTMLElement>('.top-bar .show-around')?.focus();
  };
  useEndKey(end);
  useLayoutEffect(() => {
    if (control !== undefined) bringIntoSight(control);
    return follow(control, panel.current, ring.current);
  }, [control, step]);
  return (
    <>
      <div class="tour-ring" ref={ring} hidden={control === undefined} aria-hidden="true" />
      <dialog class="tour" open ref={panel} aria-labelledby="tour-title" aria-describedby="tour-words">
        <Words key={`${tour.value?.run} ${step.title}`} step={step} />
        <p class="buttons">
          <button type="button" class="first" onClick={() => (step === tourSteps.at(-1) ? end() : stepTour(1))}>
            {step === tourSteps.at(-1) ? 'Done' : 'Next'}
          </button>
          {step !== tourSteps[0] && (
            <button type="button" onClick={() => stepTour(-1)}>
              Back
            </button>
          )}
          {step !== tourSteps.at(-1) && (
            <button type="button" class="end" onClick={end}>
              End the tour
            </button>
          )}
        </p>
      </dialog>
    </>
  );
}

/** Made anew for each step, so that its heading takes the focus, and is read with all that it heads. */
function Words({ step }: { step: TourStep }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const leftOut = tour.value?.leftOut;
  return (
    <>
      <h2 id="tour-title" tabIndex={-1} ref={heading}>
        {step.title}
        <span class="quiet">
          {' '}
          {tourSteps.indexOf(step) + 1} of {tourSteps.length}
        </span>
      </h2>
      <div id="tour-words">
        {leftOut !== undefined && <p class="left-out">{leftOut}</p>}
        <p>{step.words}</p>
      </div>
    </>
  );
}

/** Escape ends the tour, but where it means something else. */
function useEndKey(end: () => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const { key, target, defaultPrevented } = event;
      const isElsewhere =
        target instanceof Element &&
        target.closest('dialog:not(.tour), .cm-editor, .insert-menu, input, select, textarea') !== null;
      if (key === 'Escape' && !defaultPrevented && !isElsewhere) end();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });
}

function bringIntoSight(control: HTMLElement): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const isTall = control.offsetHeight > innerHeight / 2;
  control.scrollIntoView({ block: isTall ? 'start' : 'center', behavior: isStill ? 'instant' : 'smooth' });
}

/** Keeps panel and ring at the control while the page moves. @returns what ends it. */
function follow(control: HTMLElement | undefined, panel: HTMLElement | null, ring: HTMLElement | null): () => void {
  const place = (): void => {
    const box = control?.getBoundingClientRect();
    if (panel !== null) {
      const size = { width: panel.offsetWidth, height: panel.offsetHeight };
      const { left, top } = placeBeside(box, size, {
        width: document.documentElement.clientWidth,
        height: innerHeight,
      });
      Object.assign(panel.style, { left: `${left}px`, top: `${top}px` });
    }
    if (ring !== null && box !== undefined)
      Object.assign(ring.style, {
        left: `${box.left}px`,
        top: `${box.top}px`,
        width: `${box.width}px`,
        height: `${box.height}px`,
      });
  };
  place();
  const sizes = new ResizeObserver(place);
  for (const one of [document.body, control, panel]) if (one) sizes.observe(one);
  addEventListener('scroll', place, { capture: true, passive: true });
  addEventListener('resize', place);
  return () => {
    sizes.disconnect();
    removeEventListener('scroll', place, { capture: true });
    removeEventListener('resize', place);
  };
}
