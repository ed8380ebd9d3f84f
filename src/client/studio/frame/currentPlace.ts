import { signal } from '@preact/signals';
import { type Place, placeHref, readPlace } from './place.ts';

/** Where the reader is now. */
export const currentPlace = signal<Place>(readPlace(location.hash));

addEventListener('hashchange', () => {
  currentPlace.value = readPlace(location.hash);
});

export function goTo(next: Place): void {
  location.hash = placeHref(next);
}
