import type { JSX } from 'preact';
import { declineTour, isTourKnown, startTour } from './tourState.ts';
import { tourSteps } from './tourSteps.ts';

/** Offers the tour to who has not been here, once. */
export function TourOffer(): JSX.Element | null {
  if (isTourKnown.value) return null;
  const decline = (): void => {
    declineTour();
    document.querySelector<HTMLElement>('.top-bar .show-around')?.focus();
  };
  return (
    <section class="tour-offer" aria-label="A tour">
      <p>New here? A tour of {tourSteps.length} steps shows you where things are.</p>
      <button type="button" onClick={startTour}>
        Begin the tour
      </button>
      <button type="button" onClick={decline}>
        Not now
      </button>
    </section>
  );
}
