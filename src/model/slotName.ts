/** The name of a deck that is fitted into another slot, and of its folder: `evening-45` in twenty minutes is `evening-45-20`. */
export function slotName(name: string, slot: number | undefined): string {
  return slot === undefined ? name : `${name}-${slot}`;
}
