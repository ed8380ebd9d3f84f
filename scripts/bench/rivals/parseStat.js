/**
 * What matters of /proc/PID/stat (proc(5)): state, parent, process group, birth and processor time in ticks, its own (`spent`) and that of the
 * children it has waited for (`waited`). Undefined for an empty text, when the process has gone.
 */
export function parseStat(text) {
  if (text === '') return undefined;
  // The name in brackets may hold anything; the last bracket closes it.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const number = (place) => Number(fields[place - 3]);
  return {
    state: fields[0],
    parent: number(4),
    group: number(5),
    spent: number(14) + number(15),
    waited: number(16) + number(17),
    born: number(22),
  };
}
