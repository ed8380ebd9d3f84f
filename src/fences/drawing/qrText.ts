import type { QrShape } from './qrShape.ts';

/**
 * A code to scan as lines for a terminal, two rows of modules in one line of text. The colours are said, since nobody knows those of the
 * terminal: light modules are drawn in white on black.
 */
export function qrText({ rows }: Pick<QrShape, 'rows'>): string {
  const lines: string[] = [];
  for (let y = 0; y < rows.length; y += 2) {
    const [upper = [], lower = []] = [rows[y], rows[y + 1]];
    // Below an odd last row is light, as around it.
    const signs = upper.map((dark, x) => halfBlocks[`${dark ? 1 : 0}${lower[x] === true ? 1 : 0}`] ?? ' ');
    lines.push(`\u001b[97;40m${signs.join('')}\u001b[0m`);
  }
  return lines.join('\n');
}

/** Half blocks by the modules that they stand for, 1 for dark ones: the upper and the lower. */
const halfBlocks: Readonly<Record<string, string>> = { '00': '█', '01': '▀', '10': '▄', '11': ' ' };
