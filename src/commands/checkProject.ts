import { applyGates } from '../check/applyGates.ts';
import { privateDiagnostics } from '../check/privateName.ts';
import type { RuleResult } from '../check/rule.ts';
import { unusedSections } from '../check/unusedSections.ts';
import { openProject } from '../load/openProject.ts';
import { readContentFiles } from '../load/readContentFiles.ts';
import { findSections } from '../load/readSections.ts';
import type { DeckCheck } from './checkDecks.ts';
import { readRules } from './readRules.ts';

/**
 * What only the project as a whole can get wrong: sections that no deck uses, and private names in files that no deck reads.
 * @param checks all decks of the project.
 */
export function checkProject(folder: string, checks: readonly DeckCheck[]): RuleResult {
  const project = openProject(folder);
  const { gates, privacy } = readRules(project);
  const sections = findSections(project);
  const used = new Set(checks.flatMap(({ deck }) => deck?.manifest.sections.map((use) => use.section) ?? []));
  const files = privacy === undefined ? [] : readContentFiles(project);
  const unused = unusedSections(sections, used);
  const told = files.flatMap((file) => (privacy === undefined ? [] : privateDiagnostics(file, privacy)));
  return {
    diagnostics: applyGates([...unused, ...told], gates),
    checked: {
      'unused-section': sections.length,
      'private-name': files.length,
      'possible-name': files.length,
      'private-combination': files.length,
    },
  };
}
