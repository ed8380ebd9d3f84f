/** The id of a slide that translates nothing: it must not come to translate another slide. @param taken ids of the section's slides. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  return free;
}
