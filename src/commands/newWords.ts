import { addToProject } from '../deliver/addToProject.ts';
import { readLedger } from '../load/readLedger.ts';
import { isLanguageTag } from '../model/languageTag.ts';
import type { Project } from '../model/project.ts';
import { TalkError } from '../model/talkError.ts';
import { parseLedger } from '../parse/parseLedger.ts';
import { wordsTemplate } from '../scaffold/wordsTemplate.ts';
import { withRecords } from './withRecords.ts';

/**
 * Adds a language to decks/words.yaml, with all that the kit prints. What stands in the file keeps its bytes.
 * @param language BCP 47 tag. @returns the project path written. @throws TalkError `usage`, `output-unwritable`, `disk-full`.
 */
export async function newWords(project: Project, language: string): Promise<string> {
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
  const file = withRecords(project, 'decks/words.yaml', 'schemas/words.schema.json', [entry]);
  await addToProject(project.root, [file]);
  return file.path;
}
