import { escapeHtml } from '../../html/html.ts';
import { type ColorToken, color } from './color.ts';
import { decimal } from './decimal.ts';
import type { FontWeight } from './textWidth.ts';

interface TextStyle {
  /** Pixels; on the 1280×720 slide: see `textSizes`. */
  readonly size: number;
  readonly weight?: FontWeight;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: ColorToken;
  readonly family?: 'text' | 'heading';
  /** Small print, such as whose boundaries a map draws. */
  readonly note?: true;
}

const families = {
  text: "var(--font-text, 'Source Sans 3')",
  heading: "var(--font-heading, 'Literata')",
} as const;

/** One line of SVG text whose baseline starts (or centres, or ends) at x, y. */
export function svgText(text: string, x: number, y: number, style: TextStyle): string {
  const { size, weight = 600, anchor = 'start', fill = 'ink', family = 'text', note } = style;
  const anchored = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return (
    `<text x="${decimal(x)}" y="${decimal(y)}" font-family="${families[family]}" font-size="${size}" ` +
    `font-weight="${weight}"${anchored} fill="${color(fill)}"${note === true ? ' class="note"' : ''}>${escapeHtml(text)}</text>`
  );
}
