import { openProject } from '../../load/openProject.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { buildRequest, dateRule, strictRule } from '../buildOptions.ts';
import type { Command } from '../command.ts';
import { gatesTable } from '../gatesTable.ts';
import { printDiagnostics, sourceRoots } from '../printDiagnostics.ts';

/** `talk check`: every rule that needs no browser; writes nothing. */
export const check: Command = {
  name: 'check',
  words: '[deck… | file.md]',
  summary: 'Find every mistake, write nothing.',
  help: [
    'Reads the decks and holds them against every rule that needs no browser. Without a name, looks at the whole project too: sections that no deck uses, names that must not go out. Overflow and the size of letters are measured by `talk build`.',
    'Says of each gate how many things it looked at: a gate that looked at nothing has proved nothing.',
  ],
  examples: [
    ['talk check', 'every deck, and the project'],
    ['talk check church-30 --date 2027-03-14', 'whether it may be given on that day'],
    ['talk check church-30 --json', 'one deck, for an editor'],
  ],
  options: [dateRule, strictRule, { name: 'json', help: 'Print the result as JSON.' }],
  async run(options, io) {
    const { checkDecks, checkProject } = await import('../../commands/check.ts');
    const { root } = openProject(io.folder);
    const decks = await checkDecks(buildRequest(options, io, root));
    const project = options.words.length === 0 ? [{ name: '(project)', ...checkProject(io.folder, decks) }] : [];
    const checks = [...decks, ...project].map(({ name, diagnostics, checked }) => ({ name, diagnostics, checked }));
    const all = checks.flatMap((one) => one.diagnostics);
    if (options.flag('json')) io.out(JSON.stringify(checks, null, 2));
    else {
      printDiagnostics(all, sourceRoots(options.words, root, io), io);
      for (const { name, diagnostics } of checks) io.out(`${name}  ${counts(diagnostics)}`);
      io.err(gatesTable(checks));
    }
    return all.some((one) => one.severity === 'error') ? 1 : 0;
  },
};

function counts(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter((one) => one.severity === 'error').length;
  return `${errors} errors, ${diagnostics.length - errors} warnings`;
}
