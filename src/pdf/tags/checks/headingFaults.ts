import type { TagFault } from '../fault.ts';
import type { Tag } from '../tagTree.ts';

/** Headings begin with the first level and go down one at a time (14-002, 14-003); none is of the unnumbered kind (14-007). */
export function headingFaults(tags: readonly Tag[]): TagFault[] {
  const faults: TagFault[] = [];
  let last = 0;
  for (const { role } of tags) {
    if (role === 'H') faults.push({ condition: '14-007', what: 'a heading has no level' });
    const level = Number(/^H([1-6])$/.exec(role)?.[1] ?? 0);
    if (level === 0) continue;
    if (last === 0 && level > 1) faults.push({ condition: '14-002', what: `the first heading is of level ${level}` });
    else if (level > last + 1)
      faults.push({ condition: '14-003', what: `a heading of level ${level} follows one of ${last}` });
    last = level;
  }
  return faults;
}
