/** A piece of an outline in absolute coordinates, as DrawingML knows them. */
export type PathPiece =
  | { readonly type: 'move' | 'line'; readonly points: readonly [number, number] }
  | { readonly type: 'curve'; readonly points: readonly [number, number, number, number, number, number] }
  | { readonly type: 'close' };

/** Where a pen stands while path data are read. */
interface Pen {
  x: number;
  y: number;
  /** Where the current outline began. */
  startX: number;
  startY: number;
  /** The control point that a smooth curve mirrors. */
  control: readonly [number, number] | undefined;
  command: string;
}

/** How many numbers each command takes. */
const counts: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** SVG path data (SVG 2, 9.3) → moves, lines and cubic curves; data with a mistake are read up to it, as SVG asks. */
export function readSvgPath(data: string): readonly PathPiece[] {
  const pieces: PathPiece[] = [];
  const pen: Pen = { x: 0, y: 0, startX: 0, startY: 0, control: undefined, command: '' };
  for (const [, letter = '', text = ''] of data.matchAll(/([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi)) {
    const command = letter.toUpperCase();
    const numbers = command === 'A' ? arcNumbers(text) : plainNumbers(text);
    const count = counts[command] ?? 0;
    for (let at = 0; at + count <= numbers.length; at += count) {
      // After a move, further pairs are lines.
      const own = command === 'M' && at > 0 ? 'L' : command;
      pieces.push(...draw(own, letter !== command, numbers.slice(at, at + count), pen));
      if (count === 0) break;
    }
  }
  return pieces;
}

function draw(command: string, relative: boolean, values: readonly number[], pen: Pen): PathPiece[] {
  const [dx, dy] = relative ? [pen.x, pen.y] : [0, 0];
  const n = (index: number): number => values[index] ?? 0;
  const x = (index: number): number => n(index) + dx;
  const y = (index: number): number => n(index) + dy;
  const mirrored = (commands: string): readonly [number, number] =>
    pen.control !== undefined && commands.includes(pen.command)
      ? [2 * pen.x - pen.control[0], 2 * pen.y - pen.control[1]]
      : [pen.x, pen.y];
  const goTo = (toX: number, toY: number, control?: readonly [number, number]): void => {
    [pen.x, pen.y, pen.control, pen.command] = [toX, toY, control, command];
  };
  const curve = (a: readonly [number, number], b: readonly [number, number], toX: number, toY: number): PathPiece[] => {
    goTo(toX, toY, b);
    return [{ type: 'curve', points: [...a, ...b, toX, toY] }];
  };
  const quadratic = (c: readonly [number, number], toX: number, toY: number): PathPiece[] => {
    const [fromX, fromY] = [pen.x, pen.y];
    const third = (from: number, to: number): number => from + (2 / 3) * (to - from);
    const made = curve([third(fromX, c[0]), third(fromY, c[1])], [third(toX, c[0]), third(toY, c[1])], toX, toY);
    pen.control = c;
    return made;
  };
  switch (command) {
    case 'M':
      goTo(x(0), y(1));
      [pen.startX, pen.startY] = [pen.x, pen.y];
      return [{ type: 'move', points: [pen.x, pen.y] }];
    case 'L':
    case 'H':
    case 'V':
      goTo(command === 'V' ? pen.x : x(0), command === 'H' ? pen.y : command === 'V' ? y(0) : y(1));
      return [{ type: 'line', points: [pen.x, pen.y] }];
    case 'C':
      return curve([x(0), y(1)], [x(2), y(3)], x(4), y(5));
    case 'S':
      return curve(mirrored('CS'), [x(0), y(1)], x(2), y(3));
    case 'Q':
      return quadratic([x(0), y(1)], x(2), y(3));
    case 'T':
      return quadratic(mirrored('QT'), x(0), y(1));
    case 'A': {
      const made = arcCurves(pen.x, pen.y, values, x(5), y(6));
      goTo(x(5), y(6));
      return made;
    }
    default:
      goTo(pen.startX, pen.startY);
      return [{ type: 'close' }];
  }
}

/** An elliptic arc as cubic curves of a quarter turn at most (SVG 2, appendix B.2.4: from end points to centre). */
function arcCurves(fromX: number, fromY: number, values: readonly number[], toX: number, toY: number): PathPiece[] {
  const [givenX = 0, givenY = 0, turn = 0, large = 0, sweep = 0] = values;
  let [rx, ry] = [Math.abs(givenX), Math.abs(givenY)];
  if (rx === 0 || ry === 0 || (fromX === toX && fromY === toY)) return [{ type: 'line', points: [toX, toY] }];
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const [halfX, halfY] = [(fromX - toX) / 2, (fromY - toY) / 2];
  const [px, py] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX];
  const grow = Math.sqrt(Math.max(1, (px / rx) ** 2 + (py / ry) ** 2));
  [rx, ry] = [rx * grow, ry * grow];
  const rest = Math.max(0, (rx * ry) ** 2 - (rx * py) ** 2 - (ry * px) ** 2) / ((rx * py) ** 2 + (ry * px) ** 2);
  const factor = (large === sweep ? -1 : 1) * Math.sqrt(rest);
  const [cx, cy] = [(factor * rx * py) / ry, (-factor * ry * px) / rx];
  const start = Math.atan2((py - cy) / ry, (px - cx) / rx);
  let span = Math.atan2((-py - cy) / ry, (-px - cx) / rx) - start;
  if (sweep === 1 && span < 0) span += 2 * Math.PI;
  if (sweep === 0 && span > 0) span -= 2 * Math.PI;
  const [middleX, middleY] = [cos * cx - sin * cy + (fromX + toX) / 2, sin * cx + cos * cy + (fromY + toY) / 2];
  const at = (unitX: number, unitY: number): readonly [number, number] => [
    middleX + cos * rx * unitX - sin * ry * unitY,
    middleY + sin * rx * unitX + cos * ry * unitY,
  ];
  const count = Math.max(1, Math.ceil(Math.abs(span) / (Math.PI / 2) - 1e-9));
  const step = span / count;
  const reach = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: count }, (_, index): PathPiece => {
    const [a, b] = [start + index * step, start + (index + 1) * step];
    const end = index === count - 1 ? ([toX, toY] as const) : at(Math.cos(b), Math.sin(b));
    return {
      type: 'curve',
      points: [
        ...at(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a)),
        ...at(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b)),
        ...end,
      ],
    };
  });
}

const number = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi;

function plainNumbers(text: string): number[] {
  return [...text.matchAll(number)].map(Number);
}

/** The two flags of an arc may touch what follows: `a1 1 0 01.5 2`. */
function arcNumbers(text: string): number[] {
  const one = '([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?)';
  const gap = '[\\s,]*';
  const arc = new RegExp([one, one, one, '([01])', '([01])', one, one].join(gap), 'gi');
  return [...text.matchAll(arc)].flatMap((found) => found.slice(1, 8).map(Number));
}
