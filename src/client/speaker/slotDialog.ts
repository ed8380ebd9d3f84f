import { requireElement } from '../requireElement.ts';

/** The end of a talk as it was set: minutes in all, or the moment by which it must be over. */
type SlotWish = { readonly slotMs: number } | { readonly endsAt: number };

/** Asks for minutes or for a time of the day. @returns what opens it with the values that hold. */
export function slotDialog(
  now: () => number,
  set: (wish: SlotWish) => void,
): (slotMs: number, endsAt: number | undefined) => void {
  const dialog = requireElement('#slot') as HTMLDialogElement;
  const minutes = requireElement('#slot-minutes') as HTMLInputElement;
  const until = requireElement('#slot-until') as HTMLInputElement;
  requireElement('form', dialog).addEventListener('submit', () => {
    const endsAt = momentOf(until.value, now());
    if (endsAt !== undefined) set({ endsAt });
    else if (minutes.valueAsNumber > 0) set({ slotMs: minutes.valueAsNumber * 60_000 });
  });
  return (slotMs, endsAt) => {
    minutes.value = slotMs > 0 ? String(Math.round(slotMs / 60_000)) : '';
    until.value = endsAt === undefined ? '' : dayTime(endsAt);
    dialog.showModal();
  };
}

/** The next moment at which clocks of this place show `HH:MM`; one that has just gone by is today's. */
function momentOf(text: string, now: number): number | undefined {
  const [hours, minutes] = text.split(':').map(Number);
  if (hours === undefined || minutes === undefined || !Number.isFinite(hours + minutes)) return undefined;
  const day = new Date(now);
  day.setHours(hours, minutes, 0, 0);
  if (day.getTime() < now - 12 * 3_600_000) day.setDate(day.getDate() + 1);
  return day.getTime();
}

function dayTime(moment: number): string {
  const day = new Date(moment);
  return [day.getHours(), day.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
