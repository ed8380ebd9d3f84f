import type { Space } from '../drawing/availableSpace.ts';
import { type ColorToken, color } from '../drawing/color.ts';
import { decimal } from '../drawing/decimal.ts';
import { hatch } from '../drawing/hatch.ts';
import { svgText } from '../drawing/svgText.ts';
import { textSizes } from '../drawing/textSizes.ts';
import { textWidth } from '../drawing/textWidth.ts';
import { axisSteps, emptyRuns } from './axisSteps.ts';
import type { ChartPicture } from './barChart.ts';
import type { ChartTable } from './chartTable.ts';

interface Canvas extends Space {
  readonly unit: string | undefined;
  /** What stands where there is no figure. */
  readonly noData: string;
  /** Whether years without data are marked. */
  readonly gaps: boolean;
}

interface Dot {
  readonly x: number;
  readonly y: number;
  /** Height above the base line. */
  readonly above: number;
  readonly text: string;
}

interface SeriesStyle {
  readonly stroke: ColorToken;
  readonly dashes: string;
  readonly square: boolean;
}

/** One series: a dot for each step of the axis that has a figure. */
type Dots = readonly (Dot | undefined)[];

/** Pixels above the highest point and below the base line. */
const [top, foot] = [90, 70] as const;
const size = textSizes.words;
/** Colour, dashes and shape of mark tell series apart, each by itself. */
const styles: readonly SeriesStyle[] = [
  { stroke: 'sky-deep', dashes: '', square: false },
  { stroke: 'ochre', dashes: ' stroke-dasharray="12 8"', square: true },
  { stroke: 'stone', dashes: ' stroke-dasharray="3 8"', square: false },
];

/**
 * Lines over years from a zero base, each point with its figure. Years missing from the rows get their place on the axis;
 * no line is drawn across them, and with `gaps` they are hatched and say so. Series are named at their last point.
 */
export function lineChart({ series, lines }: ChartTable, { width, height, unit, noData, gaps }: Canvas): ChartPicture {
  const steps = axisSteps(lines.map(({ label }) => label));
  const nameWidth = series.length > 1 ? Math.max(...series.map((name) => textWidth(name, size, 600))) + 30 : 0;
  const [left, right] = [52, width - 52 - nameWidth];
  const pitch = steps.length > 1 ? (right - left) / (steps.length - 1) : 0;
  // Labels that would touch stand in two rows by turns.
  const rows = pitch < Math.max(...steps.map(({ label }) => textWidth(label, size, 400))) + 10 ? 2 : 1;
  const yearLine = size * 1.15;
  const bottom = height - foot - (rows - 1) * yearLine;
  const x = (step: number): number => left + step * pitch;
  const most = Math.max(1, ...lines.flatMap(({ cells }) => cells.map((cell) => cell?.value ?? 0)));
  const dots = series.map(
    (_, of): Dots =>
      steps.map(({ row }, step) => {
        const cell = row === undefined ? undefined : lines[row]?.cells[of];
        const above = ((cell?.value ?? 0) / most) * (bottom - top);
        return cell && { x: x(step), y: bottom - above, above, text: cell.text };
      }),
  );
  const empty = emptyRuns(steps.map((_, step) => dots.every((own) => own[step] === undefined)));
  const bands = gaps ? empty.map(([from, to]) => band(x(from) - pitch / 2, x(to) + pitch / 2, bottom, noData)) : [];
  const drawn = series.flatMap((name, of) => {
    const others = dots.filter((_, other) => other !== of);
    return seriesShapes(series.length > 1 ? name : '', dots[of] ?? [], others, styles[of] ?? plain);
  });
  const years = steps.map(({ label }, step) =>
    svgText(label, x(step), height - 22 - ((step + 1) % rows) * yearLine, { size, weight: 400, anchor: 'middle' }),
  );
  const axis = `<path d="M${left - 38} ${bottom}H${decimal(right + 38)}" stroke="${color('ink')}" stroke-width="2.5"/>`;
  const title = unit === undefined ? [] : [svgText(unit, left - 38, 32, { size, weight: 400, fill: 'stone' })];
  return { height, body: [...bands, axis, ...drawn, ...years, ...title] };
}

const plain = { stroke: 'stone', dashes: '', square: false } as const;

function band(from: number, to: number, bottom: number, noData: string): string {
  const slanted = hatch({ x: from, y: top - 20, width: to - from, height: bottom - top + 20 }, 'line', 12);
  const text = to - from > textWidth(noData, size, 400) ? noData : '–';
  const [x, y, width] = [(from + to) / 2, (top + bottom) / 2, textWidth(text, size, 400) + 16];
  // Ground of their own: letters with an outline would be printed as drawings (Type 3).
  const ground = `<rect x="${decimal(x - width / 2)}" y="${decimal(y - size)}" width="${decimal(width)}" height="${decimal(size * 1.4)}" fill="${color('paper')}"/>`;
  return `${slanted}${ground}${svgText(text, x, y, { size, weight: 400, anchor: 'middle' })}`;
}

function seriesShapes(name: string, dots: Dots, others: readonly Dots[], style: SeriesStyle): string[] {
  const path = dots
    .map((dot, i) => (dot ? `${dots[i - 1] ? 'L' : 'M'}${decimal(dot.x)} ${decimal(dot.y)}` : ''))
    .join('');
  const stroke = color(style.stroke);
  const last = dots.findLastIndex((dot) => dot !== undefined);
  return [
    `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="5" stroke-linejoin="round"${style.dashes}/>`,
    ...dots.map((dot) => (dot ? mark(dot, style.square, stroke) : '')),
    ...dots.map((dot, i) => {
      const beside = [dots[i - 1], dots[i + 1]];
      const same = others.map((other) => other[i]);
      return dot ? figure(dot, beside, same) : '';
    }),
    nameText(name, dots[last], last === dots.length - 1, style.stroke),
  ];
}

function mark({ x, y }: Dot, square: boolean, fill: string): string {
  const style = `fill="${fill}" stroke="${color('paper')}" stroke-width="2.5"`;
  return square
    ? `<rect x="${decimal(x - 9)}" y="${decimal(y - 9)}" width="18" height="18" ${style}/>`
    : `<circle cx="${decimal(x)}" cy="${decimal(y)}" r="10" ${style}/>`;
}

/** The figure above its point, or below it in a valley or when another line runs close above. */
function figure({ x, y, above, text }: Dot, beside: Dots, others: Dots): string {
  const near = beside.filter((dot) => dot !== undefined);
  const inValley = near.length > 0 && near.every((dot) => dot.y < y);
  const crowded = others.some((other) => other !== undefined && other.y < y && y - other.y < 76);
  const below = (inValley || crowded) && above > 40;
  return svgText(text, x, below ? y + 44 : y - 20, { size, weight: 700, anchor: 'middle' });
}

/** A series' name right of its last point; above the figure where the axis goes on. */
function nameText(name: string, dot: Dot | undefined, atEnd: boolean, fill: ColorToken): string {
  if (name === '' || dot === undefined) return '';
  if (atEnd) return svgText(name, dot.x + 22, dot.y + size * 0.34, { size, fill });
  return svgText(name, dot.x, dot.y - 58, { size, fill, anchor: 'middle' });
}
