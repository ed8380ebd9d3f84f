import { type ColorToken, color } from '../color.ts';
import { decimal } from '../decimal.ts';
import { hatch } from '../hatch.ts';
import { svgText } from '../svgText.ts';
import { textWidth } from '../textWidth.ts';
import { wrapText } from '../wrapText.ts';
import type { ChartTable } from './chartTable.ts';

interface Canvas {
  readonly width: number;
  readonly idPrefix: string;
  readonly unit: string | undefined;
}

export interface ChartPicture {
  readonly height: number;
  readonly body: readonly string[];
}

const labelSize = 26;
const nameSize = 22;
const height = 480;
const barGap = 6;
/** How each series is told apart, with and without colour: plain dark, hatched, plain light; each outlined in ink. */
const fills: readonly ColorToken[] = ['sky-deep', 'amber', 'mist'];

/**
 * Horizontal bars from zero, one group for each row. Each bar carries its series name before it and its figure behind it,
 * so there is no legend and no axis to read. The picture grows beyond 480 px only when bars would get too thin for text.
 */
export function barChart({ series, lines }: ChartTable, { width, idPrefix, unit }: Canvas): ChartPicture {
  const several = series.length > 1;
  const labelRoom = Math.min(340, Math.max(...lines.map(({ label }) => textWidth(label, labelSize, 600))) + 4);
  const nameRoom = several ? Math.max(...series.map((name) => textWidth(name, nameSize, 400))) + 28 : 24;
  const cells = lines.flatMap((line) => line.cells);
  const figureRoom = Math.max(...cells.map((cell) => textWidth(cell?.text ?? 'no data', labelSize, 700))) + 24;
  const left = labelRoom + nameRoom;
  const scale = (width - left - figureRoom) / Math.max(1, ...cells.map((cell) => cell?.value ?? 0));
  const foot = unit === undefined ? 0 : 38;
  const share = (height - foot) / lines.length;
  const bar = Math.min(several ? 44 : 56, Math.max(26, (share * 0.74 - barGap * (series.length - 1)) / series.length));
  const group = bar * series.length + barGap * (series.length - 1);
  const pitch = Math.max(group + 14, Math.min(share, group * 1.7));
  const top = Math.max(0, (height - foot - pitch * lines.length) / 2) + (pitch - group) / 2;
  const slanted = hatch(`${idPrefix}series`, 'ink', 9);
  const rows = lines.flatMap(({ label, cells: rowCells }, row) => {
    const y = top + row * pitch;
    const wrapped = wrapText(label, labelRoom, labelSize, 600);
    const first = y + group / 2 - ((wrapped.length - 1) * labelSize * 1.1) / 2 + labelSize * 0.34;
    const title = wrapped.map((text, i) => svgText(text, 0, first + i * labelSize * 1.1, { size: labelSize }));
    const bars = rowCells.flatMap((cell, i) => {
      const barY = y + i * (bar + barGap);
      const base = barY + bar / 2;
      const name = several ? svgText(series[i] ?? '', left - 14, base + nameSize * 0.34, nameStyle) : '';
      if (cell === undefined) return [name, svgText('no data', left + 10, base + nameSize * 0.34, noData)];
      const length = cell.value * scale;
      const box = `x="${decimal(left)}" y="${decimal(barY)}" width="${decimal(length)}" height="${decimal(bar)}"`;
      const outline = i === 0 ? '' : ` stroke="${color('ink')}" stroke-width="2"`;
      return [
        name,
        `<rect ${box} fill="${color(fills[i] ?? 'mist')}"${outline}/>`,
        i === 1 ? `<rect ${box} fill="${slanted.fill}" opacity=".6"/>` : '',
        svgText(cell.text, left + length + 12, base + labelSize * 0.34, { size: labelSize, weight: 700 }),
      ];
    });
    return [...title, ...bars];
  });
  const bottom = top + (lines.length - 1) * pitch + group;
  const axis = `<path d="M${decimal(left)} ${decimal(top - 10)}V${decimal(bottom + 10)}" stroke="${color('ink')}" stroke-width="2.5"/>`;
  const total = Math.max(height, Math.ceil(bottom + 16 + foot));
  const unitLine =
    unit === undefined ? [] : [svgText(unit, left, total - 8, { size: nameSize, weight: 400, fill: 'stone' })];
  return { height: total, body: [...(series.length > 1 ? [slanted.defs] : []), ...rows, axis, ...unitLine] };
}

const nameStyle = { size: nameSize, weight: 400, anchor: 'end' } as const;
const noData = { size: nameSize, weight: 400, fill: 'stone' } as const;
