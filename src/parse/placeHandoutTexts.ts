import type { Card, HandoutTexts } from '../model/handoutTexts.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import type { CardRecord, HandoutTextsRecord } from '../schema/handoutTextsSchema.ts';
import type { YamlPath } from './yamlNodes.ts';

/** Texts as read, each hard question with its place. @param path where they stand in their file. */
export function placeHandoutTexts(
  texts: HandoutTextsRecord | undefined,
  spanOf: (path: YamlPath) => SourceSpan,
  path: YamlPath = [],
): HandoutTexts | undefined {
  if (texts === undefined) return undefined;
  const { jobAid, card, ...others } = texts;
  const aidFacts = [...path, 'jobAid', ...(jobAid?.facts === undefined ? [] : ['facts'])];
  return {
    ...others,
    ...(jobAid === undefined ? {} : { jobAid: { ...jobAid, factsAt: spanOf(aidFacts) } }),
    ...(card === undefined ? {} : { card: placedCard(card, (inCard) => spanOf([...path, 'card', ...inCard])) }),
    at: spanOf(path),
    hardQuestions: texts.hardQuestions.map((question, index) => ({
      ...question,
      at: spanOf([...path, 'hardQuestions', index, ...(question.facts === undefined ? [] : ['facts'])]),
    })),
  };
}

function placedCard({ lang, ...card }: CardRecord, spanOf: (path: YamlPath) => SourceSpan): Card {
  const languages = Object.entries(lang ?? {}).map(([language, side]) => ({
    ...side,
    language,
    confirmedBy: side.confirmedBy,
    at: spanOf(['lang', language]),
  }));
  return { ...card, languages, ...(card.helpLines === undefined ? {} : { helpLinesAt: spanOf(['helpLines']) }) };
}
