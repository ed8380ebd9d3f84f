import { median } from '../median.js';

/** The tool that all others are compared with. */
const reference = 'marp';

const columns = {
  pdf: ['pages', 'tagged', 'bookmarks', 'MB'],
  html: ['files', 'MB', 'pictures'],
};
const common = ['slides', 'tool', 'time, s', `× ${reference}`, 'processor, s', `× ${reference}`, 'memory, MB'];

/**
 * A Markdown table for docs/performance.md of `pdf` or `html`: its head, and a row for each tool and size. Figures are medians over the
 * rounds; ratios are medians of each round's own, as what else the machine does changes from round to round.
 */
export function rivalTable(kind) {
  const all = [...common, ...columns[kind]];
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const words = (first, said) => line([...first, said, ...Array(all.length - first.length - 1).fill('')]);
  return {
    head: `${line(all)}\n|${all.map(() => '---|').join('')}`,
    /**
     * @param {{ tool: { name: string, most?: number }, size: number, rounds: readonly Record<string, object>[] }} row `rounds`: what measuring
     *   each tool gave, by its name
     */
    row: ({ tool, size, rounds }) => {
      const results = rounds.map((round) => round[tool.name]).filter((result) => result !== undefined);
      if (results.length === 0) return words([size, tool.name], `not run above ${tool.most} slides`);
      const failed = results.find((result) => result.failed !== undefined);
      if (failed !== undefined) return words([size, tool.name], oneLine(failed.failed));
      const times = (key) =>
        figure(
          rounds.map((round) => round[tool.name][key] / beside(round)[key]),
          2,
        );
      const of = (key) => results.map((result) => result[key]);
      const atMost = results.some((result) => result.atMost) ? '≤ ' : '';
      const facts = {
        ...results[0],
        tagged: results[0].tagged ? 'yes' : 'no',
        MB: (results[0].bytes / 1e6).toFixed(1),
      };
      return line([
        size,
        tool.name,
        figure(of('seconds'), 2),
        times('seconds'),
        figure(of('processor'), 2),
        times('processor'),
        figure(of('megabytes'), 0, atMost),
        ...columns[kind].map((name) => facts[name]),
      ]);
    },
  };
}

/** What the reference took in a round; where it failed there is nothing to compare with. */
function beside(round) {
  const result = round[reference];
  return result?.failed === undefined ? (result ?? {}) : {};
}

/** The median to so many places; a dash where nothing was measured. */
function figure(numbers, places, before = '') {
  return numbers.every(Number.isFinite) ? `${before}${median(numbers).toFixed(places)}` : '–';
}

function oneLine(text) {
  return text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').slice(0, 120);
}
