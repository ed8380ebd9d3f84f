import { encode } from 'uqr';

/** Modules of light around the code that scanners need (ISO/IEC 18004). */
const quietZone = 4;

/** A code to scan, measured in its modules, light around it included. */
export interface QrShape {
  readonly size: number;
  /** SVG path data of the dark modules. */
  readonly path: string;
  /** The modules row by row, dark ones true. */
  readonly rows: readonly (readonly boolean[])[];
}

/** @param text mostly an address. Error correction level M (15 %) survives a projector and a copier. */
export function qrShape(text: string): QrShape {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  const paths = data.flatMap((row, y) => darkRuns(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`));
  return { size, path: paths.join(''), rows: data };
}

/** Each run of dark modules in a row: where it begins and how long it is. */
function darkRuns(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  for (let x = 0; x < row.length; x += 1) {
    const from = x;
    while (row[x] === true) x += 1;
    if (x > from) runs.push([from, x - from]);
  }
  return runs;
}
