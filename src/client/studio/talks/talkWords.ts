import type { TalkCard } from '../../../model/studio.ts';

const audiences: Readonly<Record<TalkCard['audience'], string>> = {
  general: 'For everyone',
  teen: 'For teenagers and older',
  adult: 'For adults',
  professional: 'For professionals',
};

export function audienceName(audience: TalkCard['audience']): string {
  return audiences[audience];
}

/** `1 error`, `2 errors`. */
export function countOf(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
