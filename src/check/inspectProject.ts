import type { Gates } from '../schema/gatesSchema.ts';
import type { PrivacyList } from '../schema/privacySchema.ts';
import { applyGates } from './applyGates.ts';
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
  readonly gates: Gates;
  readonly privacy: PrivacyList | undefined;
}

/** What only the project as a whole can get wrong: sections that no deck uses, and private names in files that no deck reads. */
export function inspectProject({ sections, used, files, gates, privacy }: InspectedProject): RuleResult {
  const read = privacy === undefined ? [] : files.map((file) => ({ file, privacy }));
  const named = read.flatMap(({ file, privacy }) => privateDiagnostics(file, privacy));
  return {
    diagnostics: applyGates([...unusedSections(sections, used), ...named], gates),
    checked: {
      'unused-section': sections.length,
      'private-name': read.length,
      'possible-name': read.length,
      'private-combination': read.length,
    },
  };
}
