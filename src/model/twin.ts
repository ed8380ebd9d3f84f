import type { TwinRecord } from '../schema/twinSchema.ts';
import type { SlideDraft } from './section.ts';
import type { SourceSpan } from './sourceSpan.ts';

/** A section in another language, `where.es.md` beside `where.md`. */
export interface Twin extends TwinRecord {
  /** Id of the section that it translates. */
  readonly section: string;
  /** BCP 47 tag, as its file's name has it. */
  readonly language: string;
  /** Each with its `id`, and `translates`: the hash of the slide that it translates, or `todo`. */
  readonly slides: readonly SlideDraft[];
  readonly at: SourceSpan;
}

/** What stands in place of a hash while a slide is not yet translated. */
export const notYetTranslated = 'todo';
