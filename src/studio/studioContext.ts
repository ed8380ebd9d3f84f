import type { FontLibrary } from '../load/readFonts.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import type { Project } from '../model/project.ts';
import type { Parsers } from '../talk/openTalk.ts';

/** What readings of all talks and sections need: no fonts, which take a while. */
export type LibraryContext = Omit<StudioContext, 'fonts'>;

/** What every reading of the studio shares: texts are parsed anew only when they have changed. */
export interface StudioContext {
  readonly project: Project;
  /** Names no deck; its drafts are what is being written now. */
  readonly request: BuildRequest;
  readonly parsers: Parsers;
  readonly fonts: FontLibrary;
}
