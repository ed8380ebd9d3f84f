import type { ReadColor } from '../model/slideReading.ts';
import { attributes, type Xml, xml } from './xml.ts';

/** Writes colours: by their name in the theme where they have one. */
export type FillColor = (color: ReadColor) => Xml;

/** Alike slots have one name: the first. @param slots of a theme (themePart.ts). */
export function fillColors(slots: ReadonlyMap<string, string>): FillColor {
  const names = new Map([...slots].reverse().map(([slot, color]) => [color, slot]));
  return (color) => {
    const plain = color.slice(0, 6).toUpperCase();
    const alpha = color.length > 6 ? Math.round((Number.parseInt(color.slice(6, 8), 16) / 255) * 100_000) : undefined;
    const shade = alpha === undefined ? undefined : xml`<a:alpha${attributes({ val: alpha })}/>`;
    const name = names.get(plain);
    if (name === undefined) return xml`<a:srgbClr val="${plain}">${shade}</a:srgbClr>`;
    return xml`<a:schemeClr val="${name}">${shade}</a:schemeClr>`;
  };
}
