import type { DeckCard } from '../model/buildRecord.ts';

/** For whom a talk is, how long and how many slides. An external deck names neither audience nor slot; its slot is the longest there is. */
export function talkAbout({ audience, slotMinutes, slides }: DeckCard): string {
  const count = `${slides} ${slides === 1 ? 'slide' : 'slides'}`;
  return slotMinutes === 600
    ? count
    : `For ${audienceNames[audience] ?? audience} · ${slotMinutes} ${slotMinutes === 1 ? 'minute' : 'minutes'} · ${count}`;
}

const audienceNames: Readonly<Record<string, string>> = {
  general: 'any age',
  teen: 'ages 14 and up',
  adult: 'adults',
  professional: 'professionals',
};
