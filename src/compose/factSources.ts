import type { Diagnostic } from '../model/diagnostic.ts';
import { type Fact, type Ledger, mayBeUnread, type Source } from '../model/ledger.ts';
import { report } from '../model/report.ts';

/** The sources of the facts used, in order of first use; a source that no file holds is a diagnostic at the fact. */
export function factSources(facts: readonly Fact[], ledger: Ledger, diagnostics: Diagnostic[]): Source[] {
  const sources = new Set<Source>();
  for (const fact of facts) {
    for (const id of [fact.source].flat()) {
      const source = ledger.sources.get(id);
      if (source !== undefined) sources.add(source);
      else if (!mayBeUnread(ledger.unread.sources, id)) {
        diagnostics.push(
          report('unknown-source', {
            message: `Fact \`${fact.id}\` names source \`${id}\`, which is not in sources.yaml.`,
            at: fact.at,
            hint: 'Add it there, or correct the id.',
          }),
        );
      }
    }
  }
  return [...sources];
}
