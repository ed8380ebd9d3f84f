import type { Checked } from '../../model/diagnostic.ts';
import type { InsertWish } from '../../model/insertForm.ts';
import type { Section } from '../../model/section.ts';
import { escapeMarkdown } from '../../parse/escapeMarkdown.ts';
import { parseSection } from '../../parse/parseSection.ts';

const id = 'insert/shown';

/** A section of one slide, on which stands what would be put in. */
export function shownSection(text: string, { headline }: Pick<InsertWish, 'headline'>): Checked<Section | undefined> {
  const head = headline.trim() === '' ? '' : `## ${escapeMarkdown(headline.trim())}\n\n`;
  return parseSection(id, `decks/sections/${id}.md`, `---\ntitle: Shown\nminutes: 1\n---\n${head}${text}`);
}
