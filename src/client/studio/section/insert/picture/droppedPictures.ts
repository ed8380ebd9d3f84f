import { signal } from '@preact/signals';

/** Pictures that were dropped on the text or pasted into it, and wait for what must be known of them. */
export const droppedPictures = signal<readonly File[]>([]);
