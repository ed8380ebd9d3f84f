import type { PlanLoss } from './planLoss.ts';
import type { ComingSection } from './remainingTalk.ts';
import type { Fates } from './sectionTies.ts';
import type { WayToTell } from './waysToTell.ts';

/** What can be said of sections to come before it is settled how each is told. */
export interface Outlook {
  /** Hundredths of minutes they take at the least: those that stay, in their shortest forms. */
  readonly least: number;
  /** Those they take when all is told that need not go. */
  readonly most: number;
  /** What is lost with those that go. */
  readonly certain: PlanLoss;
  /** Hundredths that could be won from sections which could go, and by short forms from others. */
  readonly spare: number;
  readonly shortening: number;
  /** Those that can be won from each at the most, the most first. */
  readonly winnings: readonly number[];
}

/** @param from place of the first section to come. @param fates what is settled of them. */
export function outlookFrom(
  from: number,
  sections: readonly ComingSection[],
  ways: readonly (readonly WayToTell[])[],
  fates: Fates,
): Outlook {
  let [least, most, spare, shortening] = [0, 0, 0, 0];
  const winnings: number[] = [];
  const certain: [number, number, number, number] = [0, 0, 0, 0];
  for (let place = from; place < sections.length; place += 1) {
    const of = ways[place] ?? [];
    const fate = fates[place - from];
    const planned = of[0]?.takes ?? 0;
    const shortest = of.at(-2)?.takes ?? 0;
    if (fate === 'g') {
      for (const [kind, lost] of of.at(-1)?.loss.entries() ?? []) certain[kind] = (certain[kind] ?? 0) + lost;
      continue;
    }
    most += planned;
    const stays = fate === 's';
    if (stays) least += shortest;
    const won = stays ? planned - shortest : planned;
    winnings.push(won);
    if (sections[place]?.keep === 'could') spare += won;
    else shortening += planned - shortest;
  }
  winnings.sort((a, b) => b - a);
  return { least, most, certain, spare, shortening, winnings };
}

/** No plan loses less of sections to come. @param room hundredths of minutes that are left for them. */
export function leastLoss({ most, certain, spare, shortening, winnings }: Outlook, room: number): PlanLoss {
  const lacking = Math.max(0, most - room);
  const leftOut = Math.max(0, lacking - spare - shortening);
  const shortened = Math.max(0, lacking - spare - leftOut);
  const spared = lacking - leftOut - shortened;
  let touched = 0;
  for (let won = 0; won < lacking && touched < winnings.length; touched += 1) won += winnings[touched] ?? 0;
  return [certain[0] + leftOut, certain[1] + shortened, certain[2] + spared, certain[3] + touched];
}
