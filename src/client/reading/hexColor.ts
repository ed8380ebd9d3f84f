import type { ReadColor } from '../../model/slideReading.ts';
import { readColor } from '../inspect/readColor.ts';

/** Any colour that CSS can name as RRGGBB, with two more digits where something shines through; undefined where nothing is painted. */
export function hexColor(css: string): ReadColor | undefined {
  const [red, green, blue, alpha] = readColor(css);
  if (alpha === 0) return undefined;
  const bytes = alpha >= 0.995 ? [red, green, blue] : [red, green, blue, Math.round(alpha * 255)];
  return bytes.map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join('');
}
