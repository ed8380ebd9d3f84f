import type { HandoutLayout } from '../schema/manifestSchema.ts';

/** Handouts that tell each section in a place of its own, so that one of them can be shown alone: first those that tell it in words. */
export const tellingLayouts = [
  'article',
  'notes',
  'large-print',
  'guided',
  'two-up',
  'three-up',
  'six-up',
] as const satisfies readonly HandoutLayout[];

export type TellingLayout = (typeof tellingLayouts)[number];

/** A sheet of paper as far as one section is on it: the lectern notes, or a handout. */
export type SectionSheet = 'lectern' | TellingLayout;

const sheets: ReadonlySet<string> = new Set<SectionSheet>(['lectern', ...tellingLayouts]);

export function isSectionSheet(name: string): name is SectionSheet {
  return sheets.has(name);
}
