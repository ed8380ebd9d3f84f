import type { Diagnostic } from '../model/diagnostic.ts';
import type { DeckManifest } from '../model/manifest.ts';
import { report } from '../model/report.ts';
import type { Section } from '../model/section.ts';

/** Checks a manifest's order against what sections ask for in `after`: each once, none before what it builds on. */
export function orderDiagnostics(manifest: DeckManifest, sections: ReadonlyMap<string, Section>): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const position = new Map<string, number>();
  for (const [index, use] of manifest.sections.entries()) {
    const other = manifest.sections[position.get(use.section) ?? -1];
    if (other !== undefined) {
      diagnostics.push(
        report('duplicate-section', {
          message: `\`${use.section}\` is in this deck already.`,
          at: use.at,
          related: [{ ...other.at, message: `\`${use.section}\` stands here first.` }],
          hint: 'Keep one of the two.',
        }),
      );
    } else position.set(use.section, index);
  }
  const cycle = findCycle([...position.keys()], sections);
  if (cycle !== undefined) {
    const first = cycle[0] ?? '';
    const at = sections.get(first)?.at ?? manifest.at;
    diagnostics.push(
      report('circular-after', {
        message: `These sections each want to come after the other: ${[...cycle, first].join(' → ')}.`,
        at,
        hint: 'Take one of them out of an `after`.',
      }),
    );
    return diagnostics;
  }
  for (const use of manifest.sections) {
    for (const before of sections.get(use.section)?.after ?? []) {
      if ((position.get(before) ?? -1) > (position.get(use.section) ?? 0)) {
        diagnostics.push(
          report('section-order', {
            message: `\`${use.section}\` builds on \`${before}\`, which comes later here.`,
            at: use.at,
            hint: `Move \`${before}\` above it.`,
          }),
        );
      }
    }
  }
  return diagnostics;
}

/** The first ring of sections that name each other in `after`, or undefined. */
function findCycle(ids: readonly string[], sections: ReadonlyMap<string, Section>): string[] | undefined {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (id: string): string[] | undefined => {
    if (path.includes(id)) return path.slice(path.indexOf(id));
    if (done.has(id)) return undefined;
    path.push(id);
    for (const before of sections.get(id)?.after ?? []) {
      const cycle = visit(before);
      if (cycle !== undefined) return cycle;
    }
    path.pop();
    done.add(id);
    return undefined;
  };
  for (const id of ids) {
    const cycle = visit(id);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
