import { titleOf } from './titleOf.ts';

/** What a deck's name says of it: `church-30` is a talk with the title “Church” in a slot of 30 minutes. */
export interface NamedSlot {
  readonly title: string;
  /** Minutes; undefined when the name does not end in a number that can be a slot. */
  readonly slot: number | undefined;
}

/** Shortest and longest slot that a name may mean, in minutes: others are years, grades and verses. */
const [shortest, longest] = [3, 180];

/** Title and slot by the name of a deck's file. */
export function slotOf(name: string): NamedSlot {
  const [, words = '', minutes = ''] = /^(.*[\p{L}\p{N}])[-_]+(\d{1,3})$/u.exec(name) ?? [];
  const slot = Number(minutes);
  return minutes === '' || slot < shortest || slot > longest
    ? { title: titleOf(name), slot: undefined }
    : { title: titleOf(words), slot };
}
