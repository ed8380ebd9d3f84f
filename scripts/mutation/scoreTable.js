/** Folders that are too large to be one row: their subfolders stand by themselves. */
const depth = 3;

/**
 * A Markdown table of a mutation report (mutation-testing-report-schema 2): for each folder, how many planted faults the tests
 * noticed. What ran into the time limit was noticed, too; what no test reaches was not. Left out is the wording of messages.
 * @param {{ files: Record<string, { mutants: readonly { status: string }[] }> }} report
 */
export function scoreTable({ files }) {
  const rows = new Map();
  for (const [path, { mutants }] of Object.entries(files)) {
    const folder = path.split('/').slice(0, -1).slice(0, depth).join('/');
    rows.set(folder, [...(rows.get(folder) ?? []), ...mutants]);
  }
  const all = [...rows.values()].flat();
  const lines = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([folder, mutants]) => row(folder, mutants));
  const head = ['| folder | noticed | survived | not reached | left out | score |', '|---|---|---|---|---|---|'];
  return `${[...head, ...lines, row('all', all)].join('\n')}\n`;
}

function row(name, mutants) {
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  const [survived, unreached] = [count('Survived'), count('NoCoverage')];
  const planted = noticed + survived + unreached;
  const score = planted === 0 ? '–' : `${((100 * noticed) / planted).toFixed(1)} %`;
  return `| ${[name, noticed, survived, unreached, mutants.length - planted, score].join(' | ')} |`;
}
