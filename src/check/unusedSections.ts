import type { Diagnostic } from '../model/diagnostic.ts';
import { report } from '../model/report.ts';

/**
 * Sections that no deck uses.
 *
 * Why: what is in no deck is checked with no deck; it grows old unseen, and comes back one day with its old figures.
 *
 * @example A section that no manifest names
 * ```yaml manifest
 * sections: [part/one]
 * ```
 * ```md
 * ## A headline
 * ```
 * ```md part/two
 * ---
 * # 1^^^ unused-section
 * minutes: 1
 * ---
 * ## Another headline
 * ```
 * @example ok: each is named somewhere
 * ```yaml manifest
 * sections: [part/one, part/two]
 * ```
 * ```md
 * ## A headline
 * ```
 * ```md part/two
 * ## Another headline
 * ```
 *
 * @param known ids of all sections of the project.
 * @param used ids that manifests name.
 */
export function unusedSections(known: readonly string[], used: ReadonlySet<string>): Diagnostic[] {
  return known
    .filter((id) => !used.has(id))
    .map((id) =>
      report('unused-section', {
        message: `No deck uses \`${id}\`.`,
        at: { file: `decks/sections/${id}.md`, line: 1, column: 1, length: 3 },
        hint: 'Name it in a manifest, or delete it.',
      }),
    );
}
