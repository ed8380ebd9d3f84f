import { markdownEnding } from '../load/markdownEnding.ts';
import type { Checked } from '../model/diagnostic.ts';
import type { ImportedDeck, ImportedPictures, ImportSource } from './importedDeck.ts';
import { readPptx } from './pptx/readPptx.ts';
import { readMarkdown } from './readMarkdown.ts';
import { readRevealHtml } from './reveal/readRevealHtml.ts';

/** A kind of file that can be brought over. */
export interface DeckReader {
  /** For messages. */
  readonly name: string;
  readonly matches: (source: ImportSource) => boolean;
  readonly read: (source: ImportSource, pictures: ImportedPictures) => Checked<ImportedDeck | undefined>;
}

/** All of them, in the order in which a file is held against them. */
export const deckReaders: readonly DeckReader[] = [
  { name: 'Markdown', matches: ({ file }) => markdownEnding.test(file), read: readMarkdown },
  { name: 'PowerPoint (.pptx)', matches: ({ file }) => /\.(?:pptx|pptm|ppsx|potx)$/i.test(file), read: readPptx },
  { name: 'a page of reveal.js (.html)', matches: ({ file }) => /\.x?html?$/i.test(file), read: readRevealHtml },
];
