import type { DiagramItem } from '../../schema/fences/diagram.ts';
import type { Space } from '../drawing/availableSpace.ts';
import type { Point } from '../drawing/box.ts';
import { type ColorToken, color } from '../drawing/color.ts';
import { decimal } from '../drawing/decimal.ts';
import { svgText } from '../drawing/svgText.ts';
import { textSizes } from '../drawing/textSizes.ts';
import { wrapText } from '../drawing/wrapText.ts';

const [titleSize, textSize] = [34, textSizes.words] as const;
/** From the middle outwards: the person in warm light, then the sky, paler with each ring. */
const fills: readonly (readonly [ColorToken, number])[] = [
  ['wheat', 1],
  ['sky-light', 1],
  ['sky-light', 0.55],
  ['sky-light', 0.25],
  ['sand', 1],
];

/** Where the rings stand and where their words begin, in pixels. */
interface Plan {
  readonly middle: Point;
  readonly outer: number;
  readonly labelX: number;
  readonly space: Space;
}

/** Rings around a middle, the first item innermost; each has a dot and a line to its words on the right, in reading order. */
export function rings(
  items: readonly DiagramItem[],
  icons: ReadonlyMap<string, string>,
  space: Space,
): readonly string[] {
  const outer = Math.min(space.height / 2 - 4, space.width * 0.22);
  const plan: Plan = { middle: [outer + 4, space.height / 2], outer, labelX: outer * 2 + 90, space };
  const [x, y] = plan.middle;
  const count = items.length;
  const circle = (radius: number): string => `<circle cx="${decimal(x)}" cy="${decimal(y)}" r="${decimal(radius)}"`;
  const circles = items.map((_, i) => {
    const [fill, opacity] = fills[Math.round((i * (fills.length - 1)) / Math.max(1, count - 1))] ?? ['sand', 1];
    const faded = opacity === 1 ? '' : ` fill-opacity="${opacity}"`;
    return `${circle((outer * (i + 1)) / count)} fill="${color(fill)}"${faded} stroke="${color('sky-deep')}" stroke-width="2.5"/>`;
  });
  const pitch = Math.min(130, (space.height - 20) / count);
  const labels = items.flatMap((item, i) => {
    const labelY = space.height / 2 + (i - (count - 1) / 2) * pitch;
    return [leader(dotOf(i, count, plan), labelY, plan), ...words(item, labelY, icons, plan)];
  });
  // Inner circles are painted over outer ones; paper below keeps the pale fills pale.
  return [`${circle(outer)} fill="${color('paper')}"/>`, ...circles.toReversed(), ...labels];
}

/** A spot in the middle of a ring's band; they fan out so that no line runs along another. */
function dotOf(i: number, count: number, { middle, outer }: Plan): Point {
  if (i === 0) return middle;
  const band = (outer * (i + 0.5)) / count;
  const angle = ((i / (count - 1)) * 0.9 - 0.28) * 1.25;
  return [middle[0] + band * Math.cos(angle), middle[1] + band * Math.sin(angle)];
}

function leader([x, y]: Point, labelY: number, { labelX }: Plan): string {
  const path = `M${decimal(x)} ${decimal(y)}L${decimal(labelX - 70)} ${decimal(labelY)}H${decimal(labelX - 16)}`;
  return (
    `<path d="${path}" fill="none" stroke="${color('ink')}" stroke-width="1.8"/>` +
    `<circle cx="${decimal(x)}" cy="${decimal(y)}" r="7" fill="${color('ink')}"/>`
  );
}

function words(
  { title, text, icon }: DiagramItem,
  y: number,
  icons: ReadonlyMap<string, string>,
  plan: Plan,
): string[] {
  const { labelX, space } = plan;
  const strokes = icon === undefined ? undefined : icons.get(icon);
  const x = strokes === undefined ? labelX : labelX + 56;
  const lines = [
    ...wrapText(String(title), space.width - x, titleSize, 600).map((line) => ({
      line,
      size: titleSize,
      weight: 600 as const,
    })),
    ...wrapText(text ?? '', space.width - x, textSize, 400).map((line) => ({
      line,
      size: textSize,
      weight: 400 as const,
    })),
  ];
  const total = lines.reduce((sum, { size }) => sum + size * 1.15, 0);
  let top = y - total / 2;
  const printed = lines.map(({ line, size, weight }) => {
    top += size * 1.15;
    return svgText(line, x, top - size * 0.3, { size, weight });
  });
  const picture =
    strokes === undefined
      ? []
      : [
          `<g transform="translate(${decimal(labelX)} ${decimal(y - 20)}) scale(1.67)" fill="none" stroke="${color('sky-deep')}" ` +
            `stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">${strokes}</g>`,
        ];
  return [...picture, ...printed];
}
