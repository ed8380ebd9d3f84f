import type { DeckCard } from '../../model/buildRecord.ts';
import type { DocumentMetadata } from '../../model/output.ts';
import type { OutputFile } from '../../model/outputFile.ts';
import type { TalkCare } from './talkCare.ts';

/** A talk as a site shows it. */
export interface PublishedTalk {
  readonly name: string;
  readonly card: DeckCard;
  readonly metadata: DocumentMetadata;
  /** What it says, point by point. */
  readonly points: readonly string[];
  readonly care: TalkCare;
  /** What is public of it; paths from the site's root. */
  readonly files: readonly OutputFile[];
  /** Path of the picture that is shown where somebody links to it, from the site's root; undefined when there is none. */
  readonly picture: string | undefined;
}
