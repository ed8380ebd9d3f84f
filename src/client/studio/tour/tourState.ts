import { signal } from '@preact/signals';
import { requireElement } from '../../requireElement.ts';
import { tourSteps } from './tourSteps.ts';

interface TourState {
  /** Counts tours: one that is begun anew tells its first step anew. */
  readonly run: number;
  /** From 0. */
  readonly step: number;
  readonly way: 1 | -1;
  /** Why steps before this one were left out. */
  readonly leftOut: string | undefined;
}

/** Where the tour is; undefined while none is made. */
export const tour = signal<TourState | undefined>(undefined);

/** Whether the tour was made or declined in this project, so that nobody offers it again. */
export const isTourKnown = signal(false);

/** Reads what this browser remembers. */
export function rememberTour(): void {
  isTourKnown.value = localStorage.getItem(rememberedAs()) !== null;
}

export function startTour(): void {
  declineTour();
  tour.value = { run: (tour.value?.run ?? 0) + 1, step: 0, way: 1, leftOut: undefined };
}

/** It is not offered again; whoever asks for it gets it. */
export function declineTour(): void {
  localStorage.setItem(rememberedAs(), 'seen');
  isTourKnown.value = true;
}

/** Goes to the next step or the one before; behind the last the tour ends. */
export function stepTour(way: 1 | -1): void {
  const now = tour.value;
  if (now === undefined) return;
  const step = now.step + way;
  tour.value = step in tourSteps ? { ...now, step, way, leftOut: undefined } : undefined;
}

/** Leaves out a step whose control is not there, in the way that the reader goes. Of several in a row the first says why. */
export function leaveOutStep(): void {
  const now = tour.value;
  if (now === undefined) return;
  const step = now.step + now.way;
  const leftOut = now.leftOut ?? tourSteps[now.step]?.without;
  tour.value = step in tourSteps ? { ...now, step, leftOut } : undefined;
}

export function endTour(): void {
  tour.value = undefined;
}

function rememberedAs(): string {
  return `tour ${requireElement('#studio').dataset.project ?? ''}`;
}
