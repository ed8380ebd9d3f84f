import type { PageBox } from '../model/pageBox.ts';
import { attributes, type Xml, xml } from './xml.ts';

/** CSS pixels → English Metric Units, 914,400 to the inch (ECMA-376, part 1, 20.1.2.1). */
export function emu(px: number): number {
  return Math.round(px * 9525);
}

/** CSS pixels → hundredths of a point, as sizes of letters are written. */
export function hundredths(px: number): number {
  return Math.round(px * 75);
}

/** Where a shape stands. @param tag `a:xfrm` or `p:xfrm`. @param turn in degrees. */
export function placed({ x, y, width, height }: PageBox, tag: 'a' | 'p' = 'a', turn?: number): Xml {
  const rot = turn === undefined || turn === 0 ? undefined : Math.round((((turn % 360) + 360) % 360) * 60_000);
  const inner = xml`<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(Math.max(0, width))}" cy="${emu(Math.max(0, height))}"/>`;
  const list = attributes({ rot });
  return tag === 'a' ? xml`<a:xfrm${list}>${inner}</a:xfrm>` : xml`<p:xfrm>${inner}</p:xfrm>`;
}
