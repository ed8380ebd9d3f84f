import type { TalkCard } from '../../../model/studio.ts';

const names: Readonly<Record<TalkCard['audience'], string>> = {
  general: 'For everyone',
  teen: 'For teenagers and older',
  adult: 'For adults',
  professional: 'For professionals',
};

/** From the youngest to the most experienced. */
export const audiences = [
  'general',
  'teen',
  'adult',
  'professional',
] as const satisfies readonly TalkCard['audience'][];

export function audienceName(audience: TalkCard['audience']): string {
  return names[audience];
}

/** `1 error`, `2 errors`. */
export function countOf(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
