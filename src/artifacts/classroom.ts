import { stringify } from 'csv-stringify/sync';
import { languageName } from '../model/languageTag.ts';
import { classQuestions } from '../render/classroom/classQuestions.ts';
import { type FlashCard, flashCards } from '../render/classroom/flashCards.ts';
import { giftText } from '../render/classroom/giftText.ts';
import { qtiFiles } from '../render/classroom/qtiFiles.ts';
import { quizTable } from '../render/classroom/quizTable.ts';
import { wordTable } from '../render/classroom/wordTable.ts';
import { wordsToLearn } from '../render/sheets/parts/wordsToLearn.ts';
import { zipFiles } from '../zip/zipFiles.ts';
import type { ArtifactFile, ArtifactKind } from './defineArtifactKind.ts';

/** classroom/: the deck's questions and words for the programs that teachers use. They hold the answers. */
export const classroom: ArtifactKind = {
  kind: 'classroom',
  audience: 'shared',
  printed: false,
  onRequest: true,
  files(context) {
    const { title, name, language } = context.deck.manifest;
    const asked = classQuestions(context);
    const words = wordsToLearn(context);
    const cards = flashCards(words, asked);
    const file = (path: string, label: string, text: string, content: string | Uint8Array = text): ArtifactFile => ({
      path: `${name}/classroom/${path}`,
      label,
      produce: async (session) => session.text(text, content),
    });
    const qti = qtiFiles(title, asked);
    const quiz = [
      file('quiz.gift', 'Questions with answers for Moodle (GIFT)', giftText(title, asked)),
      file(
        'quiz-qti.zip',
        'Questions with answers for Canvas and others (QTI 1.2)',
        Object.values(qti).join('\n'),
        zipFiles(qti),
      ),
      file('quiz.csv', 'Questions with answers for a spreadsheet (CSV)', spreadsheet(quizTable(asked, context.say))),
    ];
    const vocabulary = [
      file(
        'words.csv',
        'Words to learn for a spreadsheet (CSV)',
        spreadsheet(wordTable(words, context.say, (tag) => languageName(tag, language))),
      ),
    ];
    const learning = [
      file('cards-anki.txt', 'Cards to learn from, for Anki', ankiText(title, cards)),
      file('cards-quizlet.txt', 'Cards to learn from, for Quizlet', quizletText(cards)),
    ];
    return [
      ...(asked.questions.length === 0 ? [] : quiz),
      ...(words.length === 0 ? [] : vocabulary),
      ...(cards.length === 0 ? [] : learning),
    ];
  },
};

/** RFC 4180, with the mark by which Excel knows UTF-8. */
function spreadsheet(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { bom: true, record_delimiter: 'windows' },
  );
}

/** Anki reads its settings from lines at the head (docs.ankiweb.net, “Text Files”), and fields in quotes where they hold any. */
function ankiText(title: string, cards: readonly FlashCard[]): string {
  const head = `#separator:tab\n#html:false\n#deck:${title.replaceAll(/\s+/g, ' ')}\n`;
  return (
    head +
    stringify(
      cards.map((card) => [...card]),
      { delimiter: '\t', quoted_match: /^#/ },
    )
  );
}

/** Quizlet takes lines as they stand and knows no quotes. */
function quizletText(cards: readonly FlashCard[]): string {
  return cards.map((card) => `${card.map((side) => side.replaceAll(/\s+/g, ' ')).join('\t')}\n`).join('');
}
