import type { SectionCard } from '../../../model/studio.ts';

/** What may become of a section when time is short. */
export const keepWords: Readonly<Record<SectionCard['keep'], string>> = {
  must: 'Must stay',
  should: 'Should stay',
  could: 'Could go',
};

/** Minutes as one says them: `45 sec`, `2 min`, `1 min 30 sec`. */
export function durationWords(minutes: number): string {
  const seconds = Math.round(minutes * 60);
  const [whole, rest] = [Math.floor(seconds / 60), seconds % 60];
  const parts = [whole > 0 && `${whole} min`, rest > 0 && `${rest} sec`].filter(Boolean);
  return parts.length === 0 ? '0 min' : parts.join(' ');
}
