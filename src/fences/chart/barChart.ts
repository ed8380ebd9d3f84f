import type { Space } from '../drawing/availableSpace.ts';
import { type ColorToken, color } from '../drawing/color.ts';
import { decimal } from '../drawing/decimal.ts';
import { hatch } from '../drawing/hatch.ts';
import { svgText } from '../drawing/svgText.ts';
import { textSizes } from '../drawing/textSizes.ts';
import { textWidth } from '../drawing/textWidth.ts';
import { wrapText } from '../drawing/wrapText.ts';
import type { ChartCell, ChartTable } from './chartTable.ts';

interface Canvas extends Space {
  readonly unit: string | undefined;
  /** What stands where there is no figure. */
  readonly noData: string;
}

export interface ChartPicture {
  readonly height: number;
  readonly body: readonly string[];
}

const labelSize = textSizes.words;
const nameSize = textSizes.words;
const barGap = 6;
/** How each series is told apart, with and without colour: plain dark, hatched, plain light; each outlined in ink. */
const fills: readonly ColorToken[] = ['sky-deep', 'amber', 'mist'];

/**
 * Horizontal bars from zero, one group for each row. Each bar carries its series name before it and its figure behind it,
 * so there is no legend and no axis to read. Few rows make a low picture; it is higher than its space only when bars would
 * get too thin for their text.
 */
export function barChart({ series, lines }: ChartTable, { width, height, unit, noData }: Canvas): ChartPicture {
  const several = series.length > 1;
  const labelWidth = Math.min(380, Math.max(...lines.map(({ label }) => textWidth(label, labelSize, 600))) + 4);
  const nameWidth = several ? Math.max(...series.map((name) => textWidth(name, nameSize, 400))) + 28 : 24;
  const cells = lines.flatMap((line) => line.cells);
  const figureWidth = Math.max(...cells.map((cell) => textWidth(cell?.text ?? noData, labelSize, 700))) + 24;
  const left = labelWidth + nameWidth;
  const scale = (width - left - figureWidth) / Math.max(1, ...cells.map((cell) => cell?.value ?? 0));
  const foot = unit === undefined ? 10 : 58;
  const share = (height - foot - 10) / lines.length;
  const bar = Math.min(several ? 46 : 56, Math.max(34, (share * 0.76 - barGap * (series.length - 1)) / series.length));
  const group = bar * series.length + barGap * (series.length - 1);
  const pitch = Math.min(Math.max(group + 14, share), group * 1.6);
  const bottom = 10 + (lines.length - 1) * pitch + group;
  const rows = lines.flatMap(({ label, cells: rowCells }, row) => {
    const y = 10 + row * pitch;
    const bars = rowCells.map((cell, i) => {
      const barY = y + i * (bar + barGap);
      return barWithText({
        cell,
        i,
        name: several ? (series[i] ?? '') : '',
        left,
        barY,
        bar,
        scale,
        noData,
      });
    });
    return [rowTitle(label, labelWidth, y + group / 2), ...bars];
  });
  const axis = `<path d="M${decimal(left)} 0V${decimal(bottom + 10)}" stroke="${color('ink')}" stroke-width="2.5"/>`;
  const below =
    unit === undefined ? '' : svgText(unit, left, bottom + 50, { size: nameSize, weight: 400, fill: 'stone' });
  return { height: Math.ceil(bottom + foot), body: [...rows, axis, below] };
}

interface Bar {
  readonly cell: ChartCell | undefined;
  /** Which series it belongs to, from 0. */
  readonly i: number;
  readonly name: string;
  readonly left: number;
  readonly barY: number;
  /** Its thickness. */
  readonly bar: number;
  /** Pixels for one of what is counted. */
  readonly scale: number;
  readonly noData: string;
}

function barWithText({ cell, i, name, left, barY, bar, scale, noData }: Bar): string {
  const middle = barY + bar / 2;
  const series = name === '' ? '' : svgText(name, left - 14, middle + nameSize * 0.34, nameStyle);
  if (cell === undefined) return series + svgText(noData, left + 10, middle + nameSize * 0.34, quiet);
  const length = cell.value * scale;
  const box = `x="${decimal(left)}" y="${decimal(barY)}" width="${decimal(length)}" height="${decimal(bar)}"`;
  const outline = i === 0 ? '' : ` stroke="${color('ink')}" stroke-width="2"`;
  return [
    series,
    `<rect ${box} fill="${color(fills[i] ?? 'mist')}"${outline}/>`,
    i === 1 ? hatch({ x: left, y: barY, width: length, height: bar }, 'ink', 9, 0.6) : '',
    svgText(cell.text, left + length + 12, middle + labelSize * 0.34, { size: labelSize, weight: 700 }),
  ].join('');
}

/** What a row counts, on as many lines as it takes, their middle at `y`. */
function rowTitle(label: string, space: number, y: number): string {
  const wrapped = wrapText(label, space, labelSize, 600);
  const first = y - ((wrapped.length - 1) * labelSize * 1.1) / 2 + labelSize * 0.34;
  return wrapped.map((text, i) => svgText(text, 0, first + i * labelSize * 1.1, { size: labelSize })).join('');
}

const nameStyle = { size: nameSize, weight: 400, anchor: 'end' } as const;
const quiet = { size: nameSize, weight: 400, fill: 'stone' } as const;
