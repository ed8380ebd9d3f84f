import { type TellingLayout, tellingLayouts } from '../../../../model/sectionSheet.ts';
import type { SectionTalk } from '../../../../model/studio.ts';

/** Those that hold handout text, and not slides alone. */
const texts: readonly TellingLayout[] = ['article', 'notes', 'large-print', 'guided'];

/** The sheet that is shown first: one that the talk prints and that tells the section in words, else the one that holds all its words. */
export function firstLayout(printed: SectionTalk['handouts']): TellingLayout {
  return tellingLayouts.find((layout) => printed.includes(layout) && texts.includes(layout)) ?? 'article';
}
