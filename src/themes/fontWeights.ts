import type { Diagnostic } from '../model/diagnostic.ts';
import { badFont } from './fontFaults.ts';
import type { AskedFont } from './themeFamily.ts';

/** The weight of headings that name none. */
export const usualHeading = 600;

/** The nearest weight that there is; of two as near the heavier. */
export function nearestWeight(weights: readonly number[], wanted: number): number {
  return [...weights].sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || b - a)[0] ?? wanted;
}

/** Words are set in 400, and what is strong in bold: letters are never made heavier than they were drawn. */
export function weightFaults(family: string, weights: readonly number[], { role, at }: AskedFont): Diagnostic[] {
  if (role !== 'text') return [];
  if (!weights.some((weight) => weight >= 300 && weight <= 500))
    return [badFont(`${family} has no regular weight (400), in which words are set.`, at, hasWeights(weights))];
  if (weights.some((weight) => weight >= 600)) return [];
  return [
    {
      ...badFont(
        `${family} has no bold weight (700): what is strong will look like all other words.`,
        at,
        `${hasWeights(weights)} Name the bold file, too: [Bee-Regular.ttf, Bee-Bold.ttf].`,
      ),
      severity: 'warning',
    },
  ];
}

/** For a hint. */
export function hasWeights(weights: readonly number[]): string {
  return `It has ${weights.join(', ')}.`;
}
