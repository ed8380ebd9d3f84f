import { readAuthoredText } from '../load/readText.ts';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import type { DiagnosticCode, DiagnosticRule } from '../model/diagnosticCodes.ts';
import { diagnosticCodes } from '../model/diagnosticCodes.ts';
import type { Project } from '../model/project.ts';
import { report } from '../model/report.ts';
import { normaliseText } from '../parse/frontMatter.ts';
import { parseYaml } from '../parse/parseYaml.ts';
import { type CreditRecord, creditsFileSchema } from '../schema/creditsSchema.ts';
import { type Gates, gatesSchema, type Level } from '../schema/gatesSchema.ts';
import { type PrivacyList, privacySchema } from '../schema/privacySchema.ts';

/** What a project itself says about the rules. */
export interface ProjectRules {
  readonly gates: Gates;
  readonly privacy: PrivacyList | undefined;
  readonly credits: ReadonlyMap<string, CreditRecord>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Project paths of the files that speak of rules; each may be missing. */
export const ruleFiles = {
  gates: 'decks/gates.yaml',
  privacy: 'decks/privacy.yaml',
  credits: 'assets/credits.yaml',
} as const;

/** The texts of the files that speak of rules, as far as they are there. */
export type RuleTexts = Readonly<Record<keyof typeof ruleFiles, Checked<string> | undefined>>;

/**
 * Reads gates.yaml, privacy.yaml and credits.yaml. Mistakes in them are diagnostics, and so is the wish to change a locked gate.
 * @param parse one that remembers, where they are read often.
 */
export function readRules(project: Project, parse = parseRules): ProjectRules {
  return parse({
    gates: textOf(project, ruleFiles.gates),
    privacy: textOf({ ...project, root: project.privacyRoot ?? project.root }, ruleFiles.privacy),
    credits: textOf(project, ruleFiles.credits),
  });
}

/** What these texts say. */
export function parseRules(texts: RuleTexts): ProjectRules {
  const gates = parseYaml(texts.gates?.value ?? '', ruleFiles.gates, gatesSchema);
  const privacy =
    texts.privacy === undefined ? undefined : parseYaml(texts.privacy.value, ruleFiles.privacy, privacySchema);
  const credits = parseYaml(texts.credits?.value ?? '', ruleFiles.credits, creditsFileSchema);
  const [gatesRead, creditsRead] = [gates.salvage()?.value, credits.salvage()?.value];
  const wishes = Object.entries(gatesRead?.severity ?? {}) as [DiagnosticCode, Level][];
  const locked = wishes.filter(([code]) => gateOf(code) === 'locked');
  return {
    gates: {
      severity: Object.fromEntries(wishes.filter(([code]) => gateOf(code) === 'open')),
      allow: gatesRead?.allow ?? [],
      words: gatesRead?.words ?? [],
    },
    privacy: privacy?.salvage()?.value,
    credits: new Map(Object.entries(creditsRead ?? {})),
    diagnostics: [
      ...Object.values(texts).flatMap((text) => text?.diagnostics ?? []),
      ...gates.diagnostics,
      ...(privacy?.diagnostics ?? []),
      ...credits.diagnostics,
      ...locked.map(
        ([code]): Diagnostic =>
          report('locked-gate', {
            message: `\`${code}\` cannot be changed: it guards people who are not in the room to object.`,
            at: gates.keySpanOf(['severity', code]),
            hint: 'Take the line out, and mend what the gate points at.',
          }),
      ),
    ],
  };
}

function textOf(project: Project, path: string): Checked<string> | undefined {
  const text = readAuthoredText(project, path);
  return text === undefined ? undefined : { ...text, value: normaliseText(text.value) };
}

function gateOf(code: DiagnosticCode): DiagnosticRule['gate'] {
  const rule: DiagnosticRule = diagnosticCodes[code];
  return rule.gate;
}
