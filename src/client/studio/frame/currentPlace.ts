import { signal } from '@preact/signals';
import { type Place, placeHref, readPlace } from './place.ts';

/** Where the reader is now. */
export const currentPlace = signal<Place>(readPlace(location.hash));

/** Of an entry in the browser's history that has been seen: one without it is new. */
const seen = 'seen';
history.replaceState(seen, '');

addEventListener('hashchange', () => {
  const [before, next] = [currentPlace.value, readPlace(location.hash)];
  // Whoever goes back finds the page as far down as she left it; a page that is new to her begins at its top.
  if (history.state === null && pageOf(next) !== pageOf(before)) scrollTo({ top: 0, behavior: 'instant' });
  history.replaceState(seen, '');
  currentPlace.value = next;
});

/** What of a place is a page of its own; the rest is what of it is chosen. */
function pageOf(place: Place): string {
  return [
    place.at,
    'talk' in place && place.at !== 'section' ? place.talk : '',
    'section' in place ? place.section : '',
  ].join(' ');
}

export function goTo(next: Place): void {
  location.hash = placeHref(next);
}
