import type { Point } from '../drawing/box.ts';
import { type ColorToken, color } from '../drawing/color.ts';
import { decimal } from '../drawing/decimal.ts';
import { svgText } from '../drawing/svgText.ts';
import type { Curve } from './curve.ts';
import type { MapMarks, Spot } from './mapMarks.ts';
import type { Label } from './placeLabel.ts';
import type { SmallLand } from './smallLands.ts';

/** Lines, marks and labels of a map as SVG elements, lines below and labels on top. */
export function paintMarks(marks: MapMarks, labels: readonly Label[]): readonly string[] {
  return [
    line(polyline(marks.distanceLine.map(({ point }) => point)), 'ink', 4, '1 9'),
    ...marks.routes.map(({ path }) => line(path, 'paper', 8) + line(path, 'madder', 4)),
    ...marks.flows.map(flow),
    ...marks.pointers.map((head) => arrow(head, 'ochre')),
    ...marks.smallLands.map(ring),
    ...labels.map((label) => ground(label, marks)),
    ...marks.dots.map(dot),
    ...marks.squares.map(square),
    ...labels.map(({ text, x, baseline, size, weight }) => svgText(text, x, baseline, { size, weight })),
  ];
}

function line(path: string, stroke: ColorToken, width: number, dashes?: string): string {
  if (path === '') return '';
  const dashed = dashes === undefined ? '' : ` stroke-dasharray="${dashes}"`;
  return `<path d="${path}" fill="none" stroke="${color(stroke)}" stroke-width="${width}" stroke-linecap="round"${dashed}/>`;
}

function flow({ path, head, start: [x, y] }: Curve): string {
  const source = `<circle cx="${decimal(x)}" cy="${decimal(y)}" r="7" fill="${color('madder')}"/>`;
  return line(path, 'paper', 9) + line(path, 'madder', 5) + source + arrow(head, 'madder');
}

function arrow(head: readonly Point[], fill: ColorToken): string {
  return `<path d="${polyline(head)}Z" fill="${color(fill)}" stroke="${color('paper')}" stroke-width="1.5"/>`;
}

function dot({ point: [x, y] }: Spot): string {
  return `<circle cx="${decimal(x)}" cy="${decimal(y)}" r="8" ${mark}/>`;
}

/** A ring around a land that must be seen, a dot for one of many. */
function ring({ role, isNamed, point: [x, y] }: SmallLand): string {
  const [fill, stroke] = smallLandColors[role];
  const [radius, width] = isNamed ? [8, 3] : [4.5, 1.5];
  return (
    `<circle cx="${decimal(x)}" cy="${decimal(y)}" r="${radius}" fill="${color(fill)}" fill-opacity=".6" ` +
    `stroke="${color(stroke)}" stroke-width="${width}"/>`
  );
}

const smallLandColors = {
  lit: ['sky-light', 'sky-deep'],
  origin: ['wheat', 'ochre'],
  member: ['sand', 'stone'],
} as const satisfies Record<SmallLand['role'], readonly [fill: ColorToken, stroke: ColorToken]>;

function square({ point: [x, y] }: Spot): string {
  return `<rect x="${decimal(x - 8)}" y="${decimal(y - 8)}" width="16" height="16" ${mark}/>`;
}

const mark = `fill="${color('ink')}" stroke="${color('paper')}" stroke-width="2.5"`;

/** A label far from its place, or across lines, stands on paper; a fine line leads to the place. */
function ground({ leader, plate, box }: Label, { flows, pointers }: MapMarks): string {
  const { x, y, width, height } = box;
  const start = leader?.[0];
  const heads = [...flows.map(({ head }) => head), ...pointers];
  const ends = [...flows.map((one) => one.start), ...heads.flatMap((head) => head.slice(0, 1))];
  const isMarked =
    start !== undefined && ends.some(([endX, endY]) => Math.hypot(endX - start[0], endY - start[1]) < 16);
  return [
    leader === undefined ? '' : line(polyline(leader), 'ink', 1.5),
    start === undefined || isMarked
      ? ''
      : `<circle cx="${decimal(start[0])}" cy="${decimal(start[1])}" r="4" fill="${color('ink')}"/>`,
    plate !== true
      ? ''
      : `<rect x="${decimal(x)}" y="${decimal(y)}" width="${decimal(width)}" height="${decimal(height)}" rx="4" ` +
        `fill="${color('paper')}" fill-opacity=".9"/>`,
  ].join('');
}

function polyline(points: readonly Point[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${decimal(x)} ${decimal(y)}`).join('');
}
