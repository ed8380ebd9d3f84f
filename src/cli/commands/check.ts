import { openProject } from '../../load/openProject.ts';
import { projectAround } from '../../load/projectAround.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type ExitStatus, runErrorCodes } from '../../model/diagnosticCodes.ts';
import { buildRequest, buildRules, dateRule, hostRule, languageRule, slotRule, strictRule } from '../buildOptions.ts';
import type { Command } from '../command.ts';
import { fitLine } from '../fitLine.ts';
import { formatError } from '../formatError.ts';
import { gatesTable } from '../gatesTable.ts';
import { printDiagnostics, sourceRoots } from '../printDiagnostics.ts';
import { progressReporter, quietReporter } from '../progress.ts';
import { separatorRules } from '../separatorOptions.ts';

/** `talk check`: every rule that needs no browser, and with `--print` the others; writes nothing but, with `--fix`, mends. */
export const check: Command = {
  name: 'check',
  words: '[deck… | file.md]',
  summary: 'Find every mistake, write nothing.',
  help: [
    'Reads the decks and holds them against every rule that needs no browser. Without a name, looks at the whole project too: sections that no deck uses, names that must not go out.',
    'With `--print`, makes everything that `talk build` would make and keeps nothing of it: what a browser measures, overflow and the size of letters, is told too.',
    'Says of each gate how many things it looked at: a gate that looked at nothing has proved nothing.',
  ],
  examples: [
    ['talk check', 'every deck, and the project'],
    ['talk check church-30 --date 2027-03-14', 'whether it may be given on that day'],
    ['talk check church-30 --slot 20', 'whether it holds in twenty minutes, and what would be left out'],
    ['talk check church-30 --print', 'all that a build of it would say'],
    ['talk check --fix', 'mends what it can: texts that a comma cut, signs that cannot be seen'],
    ['talk check church-30 --json', 'one deck, for an editor'],
  ],
  options: [
    dateRule,
    hostRule,
    strictRule,
    slotRule,
    languageRule,
    ...separatorRules,
    { name: 'fix', help: 'Mend in your files what leaves you no choice; then check.' },
    { name: 'print', help: 'Print everything, too, and keep nothing of it.' },
    ...buildRules.filter(({ name }) => name === 'browser' || name === 'timeout' || name === 'json'),
  ],
  async run(options, io) {
    const { checkDecks, checkPrints, checkProject } = await import('../../commands/check.ts');
    const { root } = options.words.length === 0 ? projectAround(io.folder) : openProject(io.folder);
    const request = buildRequest(options, io, root);
    const reporter = options.flag('json') ? quietReporter(io) : progressReporter(io);
    if (options.flag('fix')) {
      const { fixDecks } = await import('../../commands/fixDecks.ts');
      for (const { at, code } of await fixDecks(request))
        io.err(`${at?.file}:${at?.line}:${at?.column}  mended  ${code}`);
    }
    const decks = await (options.flag('print') ? checkPrints(request, reporter) : checkDecks(request));
    const project = options.words.length === 0 ? [{ name: '(project)', ...checkProject(io.folder, decks) }] : [];
    const fits = new Map(decks.map(({ name, fit }) => [name, fit]));
    const checks = [...decks, ...project].map(({ name, diagnostics, checked }) => {
      const fit = fits.get(name);
      return { name, diagnostics, checked, ...(fit === undefined ? {} : { fit }) };
    });
    const errors = decks.flatMap(({ error }) => error ?? []);
    for (const error of errors) io.err(formatError(error, io));
    const all = checks.flatMap((one) => one.diagnostics);
    if (options.flag('json')) io.out(JSON.stringify(checks, null, 2));
    else {
      printDiagnostics(all, sourceRoots(options.words, root, io), io);
      for (const { name, diagnostics, fit } of checks) {
        io.out(`${name}  ${counts(diagnostics)}`);
        if (fit !== undefined) io.out(`  ${fitLine(fit)}`);
      }
      io.err(gatesTable(checks));
    }
    const statuses = errors.map(({ code }) => runErrorCodes[code].exit);
    const found = all.some((one) => one.severity === 'error') ? 1 : 0;
    return Math.max(found, ...statuses) as ExitStatus;
  },
};

function counts(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter((one) => one.severity === 'error').length;
  const warnings = diagnostics.length - errors;
  return `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
}
