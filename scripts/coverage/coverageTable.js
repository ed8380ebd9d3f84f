import { relative, sep } from 'node:path';
import istanbul from 'istanbul-lib-coverage';

/**
 * The lines that have run, by folders of src/, as a table of Markdown.
 *
 * @param {string} root the kit's folder
 * @param {import('istanbul-lib-coverage').CoverageMap} map
 */
export function coverageTable(root, map) {
  const folders = new Map();
  for (const path of map.files()) {
    const folder = relative(root, path).split(sep).slice(0, 2).join('/');
    const summary = folders.get(folder) ?? istanbul.createCoverageSummary();
    summary.merge(map.fileCoverageFor(path).toSummary());
    folders.set(folder, summary);
  }
  const rows = [...folders].sort(([a], [b]) => (a < b ? -1 : 1));
  const row = (name, { lines, branches }) =>
    `| ${name} | ${lines.covered} of ${lines.total} | ${lines.pct} % | ${branches.pct} % |`;
  return [
    '| folder | lines that ran | | branches |',
    '|---|---|---|---|',
    ...rows.map(([name, summary]) => row(name, summary)),
    row('all of src/', map.getCoverageSummary()),
  ].join('\n');
}
