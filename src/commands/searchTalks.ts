import { openProject } from '../load/openProject.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import type { FoundText } from '../model/studio.ts';
import { searchTexts } from '../studio/searchTexts.ts';

/** Every line in which words are found, in all that is written for talks, by file. @param request says in which project. */
export function searchTalks(words: string, request: BuildRequest): FoundText[] {
  return searchTexts(words, { project: openProject(request.folder), request }, Number.POSITIVE_INFINITY);
}
