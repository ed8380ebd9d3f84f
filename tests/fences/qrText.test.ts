import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { qrShape } from '../../src/fences/drawing/qrShape.ts';
import { qrText } from '../../src/fences/drawing/qrText.ts';

// The package is CommonJS with a `default`, which Node and TypeScript see differently when it is imported.
const { default: decode } = createRequire(import.meta.url)('jsqr') as typeof import('jsqr');

/** What a terminal paints: light where a block is, four pixels a module. */
function painted(text: string): {
  readonly pixels: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
} {
  const lines = text.split('\n').map((line) => [...line.replace('\u001b[97;40m', '').replace('\u001b[0m', '')]);
  const rows = lines.flatMap((line) => [
    line.map((sign) => '█▀'.includes(sign)),
    line.map((sign) => '█▄'.includes(sign)),
  ]);
  const [width, height] = [(rows[0]?.length ?? 0) * 4, rows.length * 4];
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (rows[y >> 2]?.[x >> 2] !== true) pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return { pixels, width, height };
}

it.each(['http://192.168.1.20:4500/#K7M3QX', 'http://10.0.0.1:65535/#AAAAAA'])(
  'is read off a terminal as %s',
  (link) => {
    const text = qrText(qrShape(link));
    const { pixels, width, height } = painted(text);
    expect(decode(pixels, width, height)?.data).toBe(link);
    // Eighty columns are what a terminal has.
    expect(width / 4).toBeLessThan(80);
  },
);
