import { rawOf } from '../../pdfFile.ts';
import type { TagEdits } from '../tagEdits.ts';
import { childTags, type Tag } from '../tagTree.ts';

/**
 * Gives tags types that readers of PDF 1.7 know: Chromium writes some of PDF 2.0 and no role map for them. A figure around
 * other tags, as HTML's `figure` with its caption, is a group; the picture inside has the alternative text.
 */
export function plainTypes(tags: readonly Tag[], edits: TagEdits): void {
  for (const tag of tags) {
    const isGroup = tag.role === 'Figure' && !tag.dictionary.has('Alt') && childTags(tag).length > 0;
    const type = isGroup ? 'Div' : olderTypes.get(tag.role);
    if (type !== undefined) edits.of(tag.object).set('S', { name: type });
    if (isFormula(tag)) edits.of(tag.object).set('S', { name: 'Formula' });
  }
}

/** Chromium writes MathML as if it were text; a page gives it to it as a picture whose words begin so (render/slide/renderTokens). */
function isFormula({ role, dictionary }: Tag): boolean {
  return role === 'Figure' && (rawOf(dictionary.get('Alt')) ?? '').startsWith('Formula: ');
}

/** Types of ISO 32000-2 that Chromium writes, and what ISO 32000-1 has in their place. */
const olderTypes: ReadonlyMap<string, string> = new Map([
  ['Strong', 'Span'],
  ['Em', 'Span'],
  ['Sub', 'Span'],
  ['Aside', 'Div'],
  ['Title', 'P'],
  ['FENote', 'Note'],
  ['DocumentFragment', 'Div'],
]);
