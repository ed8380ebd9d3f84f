import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { drawWritten } from '../support/drawing.ts';

// The package is CommonJS with a `default`, which Node and TypeScript see differently when it is imported.
const { default: decode } = createRequire(import.meta.url)('jsqr') as typeof import('jsqr');

/** Paints the path of a code on a grid of `scale` pixels a module and returns it as RGBA, with its size in modules. */
function raster(
  html: string,
  scale: number,
): { pixels: Uint8ClampedArray; side: number; dark: Set<string>; modules: number } {
  const modules = Number(/viewBox="0 0 (\d+) \1"/.exec(html)?.[1]);
  const dark = new Set<string>();
  for (const [, x, y, width] of html.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let i = 0; i < Number(width); i += 1) dark.add(`${Number(x) + i},${y}`);
  }
  const side = modules * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      if (dark.has(`${Math.floor(column / scale)},${Math.floor(row / scale)}`))
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    }
  }
  return { pixels, side, dark, modules };
}

describe('a QR code', () => {
  it.each(['https://humantraffickinghotline.org', 'tel:+18883737888', `https://example.org/${'long/'.repeat(30)}`])(
    'is read as %s',
    async (url) => {
      const { html } = await drawWritten('qr', { url, alt: 'Code' });
      const { pixels, side } = raster(html, 4);
      expect(decode(pixels, side, side)?.data).toBe(url);
    },
  );

  it('leaves four modules of light on each side', async () => {
    const { html } = await drawWritten('qr', { url: 'https://example.org', alt: 'Code' });
    const { dark, modules } = raster(html, 1);
    const columns = [...dark].map((module) => Number(module.split(',')[0]));
    const rows = [...dark].map((module) => Number(module.split(',')[1]));
    expect([Math.min(...columns), Math.min(...rows)]).toEqual([4, 4]);
    expect([Math.max(...columns), Math.max(...rows)]).toEqual([modules - 5, modules - 5]);
  });

  it('has its address in text beside it, as the author names it or as it is', async () => {
    const named = await drawWritten('qr', { url: 'https://example.org/a', label: 'our page', alt: 'Code' });
    expect(named.html).toContain('<a href="https://example.org/a">our page</a>');
    const plain = await drawWritten('qr', { url: 'https://example.org/a', alt: 'Code' });
    expect(plain.html.replaceAll('<wbr>', '')).toContain('>example.org/a</a>');
    expect(plain.textAlternative).toEqual({ kind: 'text', text: 'Code: https://example.org/a' });
  });
});
