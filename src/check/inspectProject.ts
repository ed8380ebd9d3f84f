import type { Gates } from '../schema/gatesSchema.ts';
import type { PrivacyList } from '../schema/privacySchema.ts';
import { applyGates } from './applyGates.ts';
import { type Correction, correctedSince } from './correctedSince.ts';
import { privateDiagnostics } from './privateName.ts';
import type { RuleResult, WrittenFile } from './rule.ts';
import { unusedSections } from './unusedSections.ts';

/** A project beyond its decks. */
export interface InspectedProject {
  /** Ids of all sections. */
  readonly sections: readonly string[];
  /** Ids that manifests name. */
  readonly used: ReadonlySet<string>;
  /** Everything written for talks, whether a deck reads it or not. */
  readonly files: readonly WrittenFile[];
  /** What hosts have heard and no longer holds. */
  readonly corrections: readonly Correction[];
  /** How many things given talks have said. */
  readonly said: number;
  readonly gates: Gates;
  readonly privacy: PrivacyList | undefined;
}

/**
 * What only the project as a whole can get wrong: sections that no deck uses, what no longer holds of what was said, and private names in
 * files that no deck reads.
 */
export function inspectProject(project: InspectedProject): RuleResult {
  const { sections, used, files, corrections, said, gates, privacy } = project;
  const read = privacy === undefined ? [] : files.map((file) => ({ file, privacy }));
  const named = read.flatMap(({ file, privacy }) => privateDiagnostics(file, privacy));
  return {
    diagnostics: applyGates([...unusedSections(sections, used), ...correctedSince(corrections), ...named], gates),
    checked: {
      'unused-section': sections.length,
      'corrected-since': said,
      'private-name': read.length,
      'possible-name': read.length,
      'private-combination': read.length,
    },
  };
}
