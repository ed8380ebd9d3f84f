import type { EditAnswer } from '../../../../model/studio.ts';
import type { TranslationWish } from '../../../../model/twinView.ts';
import { send } from '../../server/ask.ts';
import { tell } from '../../server/makeEdit.ts';
import type { SectionText } from '../useSectionText.ts';

/**
 * Begins a translation, adds what it lacks, or notes that slides match, once what is written is saved.
 * @param label what the reader did. @param texts that are open. @returns whether it was done.
 */
export async function translate(
  wish: TranslationWish,
  label: string,
  texts: readonly (SectionText | undefined)[],
): Promise<boolean> {
  for (const text of texts) if (text !== undefined && !(await text.session.save())) return false;
  const answer = await tell(label, () => send<EditAnswer>('POST', '/translations', wish));
  for (const text of texts) await text?.session.lookAgain();
  return answer.kind === 'done';
}
