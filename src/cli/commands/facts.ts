import { join } from 'node:path';
import { projectAround } from '../../load/projectAround.ts';
import type { FactChange, FactRow } from '../../model/factsPage.ts';
import { buildRequest, buildRules } from '../buildOptions.ts';
import type { Command } from '../command.ts';
import { displayPath } from '../displayPath.ts';
import type { Io } from '../io.ts';
import { printDiagnostics } from '../printDiagnostics.ts';

/** `talk facts`: the ledger as a page and a PDF, for the host and for whoever reviews it. */
export const facts: Command = {
  name: 'facts',
  words: '',
  summary: 'Write the ledger as a page and a PDF: each claim, who counted, where it is used.',
  help: [
    'Writes facts.html and facts.pdf: every claim with its value, year, source and status, the decks and sections that use it, and what is due for review within 90 days.',
    'With --since and a git tag it also lists what has changed in the ledger since: what a host who has an older handout should know.',
  ],
  examples: [
    ['talk facts', 'dist/facts.html and dist/facts.pdf'],
    ['talk facts --since church-2026-03', 'with the changes since that tag'],
    ['talk facts --page --json', 'no browser; the facts as data'],
  ],
  options: [
    { name: 'since', value: 'TAG', help: 'A git tag to compare the ledger with.' },
    { name: 'page', help: 'Write the page alone, without a browser.' },
    ...buildRules.filter(({ name }) => ['paper', 'out', 'browser', 'timeout', 'json'].includes(name)),
  ],
  async run(options, io) {
    const { root } = projectAround(io.folder);
    const { factsPage } = await import('../../commands/facts.ts');
    const request = { ...buildRequest(options, io, root), since: options.value('since'), print: !options.flag('page') };
    const { page, files, diagnostics } = await factsPage(request, io.err);
    const wrong = diagnostics.some(({ severity }) => severity === 'error');
    if (options.flag('json')) {
      io.out(
        JSON.stringify(
          { out: request.out, files, facts: page.rows.map(asJson), since: page.since, diagnostics },
          null,
          2,
        ),
      );
      return wrong ? 1 : 0;
    }
    printDiagnostics(diagnostics, [root], io);
    if (wrong) return 1;
    tell(page.rows, page.since?.changes, io);
    for (const file of files) io.out(displayPath(join(request.out, file.path), io.folder));
    return 0;
  },
};

function tell(rows: readonly FactRow[], changes: readonly FactChange[] | undefined, io: Io): void {
  const used = rows.filter(({ uses }) => uses.length > 0).length;
  const due = rows.filter(({ daysLeft }) => daysLeft <= 90);
  io.out(`${rows.length} facts, ${used} of them used; ${due.length} due for review within 90 days.`);
  for (const { id, reviewBy, daysLeft } of due) io.out(`  ${reviewBy}  ${id}${daysLeft < 0 ? '  overdue' : ''}`);
  for (const { id, kind, fields } of changes ?? []) {
    for (const { name, before, after } of fields) io.out(`  ${kind}  ${id}  ${name}: ${before} → ${after}`);
  }
}

function asJson({ sources, ...row }: FactRow) {
  return { ...row, sources: sources.map(({ id }) => id) };
}
