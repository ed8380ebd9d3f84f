import type { HandoutTexts } from '../model/handoutTexts.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import type { HandoutTextsRecord } from '../schema/handoutTextsSchema.ts';
import type { YamlPath } from './yamlNodes.ts';

/** Texts as read, each hard question with its place. @param path where they stand in their file. */
export function placeHandoutTexts(
  texts: HandoutTextsRecord | undefined,
  spanOf: (path: YamlPath) => SourceSpan,
  path: YamlPath = [],
): HandoutTexts | undefined {
  if (texts === undefined) return undefined;
  const { jobAid, ...others } = texts;
  const aidFacts = [...path, 'jobAid', ...(jobAid?.facts === undefined ? [] : ['facts'])];
  return {
    ...others,
    ...(jobAid === undefined ? {} : { jobAid: { ...jobAid, factsAt: spanOf(aidFacts) } }),
    at: spanOf(path),
    hardQuestions: texts.hardQuestions.map((question, index) => ({
      ...question,
      at: spanOf([...path, 'hardQuestions', index, ...(question.facts === undefined ? [] : ['facts'])]),
    })),
  };
}
