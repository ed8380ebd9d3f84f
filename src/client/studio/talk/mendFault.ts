import type { ProjectEdit } from '../../../model/projectEdit.ts';
import type { PlacedFault } from '../../../model/studio.ts';

/** The edit that mends a fault; undefined where its author has a choice to make. */
export function mendFault({ fix, message }: PlacedFault): ProjectEdit | undefined {
  if (fix === undefined || fix.length === 0) return undefined;
  const files = [...new Set(fix.map(({ at }) => at.file))];
  const changes = files.map(
    (file) => ({ kind: 'mend', file, edits: fix.filter(({ at }) => at.file === file) }) as const,
  );
  return { label: `Mended: ${message.replace(/\.$/, '')}`, changes };
}
