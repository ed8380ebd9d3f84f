import { readLedger } from '../load/readLedger.ts';
import { isLanguageTag } from '../model/languageTag.ts';
import type { Project } from '../model/project.ts';
import { TalkError } from '../model/talkError.ts';
import { parseLedger } from '../parse/parseLedger.ts';
import { wordsTemplate } from '../scaffold/wordsTemplate.ts';
import type { EditedProject } from './makeEdit.ts';
import { requireEdit } from './requireEdit.ts';
import { withRecords } from './withRecords.ts';

/**
 * Adds a language to decks/words.yaml, with all that the kit prints. What stands in the file keeps its bytes.
 * @param language BCP 47 tag. @param today YYYY-MM-DD. @returns the project paths written. @throws TalkError `usage`, `output-unwritable`, `disk-full`.
 */
export async function newWords(project: Project & EditedProject, language: string, today: string): Promise<string[]> {
  if (!isLanguageTag(language)) {
    throw new TalkError('usage', `\`${language}\` is no language.`, {
      hint: 'Give its BCP 47 tag, such as es, pl or pt-BR.',
    });
  }
  if (parseLedger(readLedger(project).value).value.words.has(language)) {
    throw new TalkError('usage', `decks/words.yaml has words in \`${language}\` already.`, {
      hint: 'Change them there; nothing is ever overwritten.',
    });
  }
  const entry = { id: language, text: wordsTemplate(language) };
  const change = withRecords(project, 'decks/words.yaml', 'schemas/words.schema.json', [entry]);
  return await requireEdit(project, { label: `New language: ${language}`, changes: [change] }, today);
}
