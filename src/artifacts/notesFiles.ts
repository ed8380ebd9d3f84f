import { notesDocument } from '../render/notesDocument.ts';
import { notesText } from '../render/notesText.ts';
import { wordFiles } from '../render/word/wordFiles.ts';
import { zipFiles } from '../zip/zipFiles.ts';
import type { ArtifactKind } from './defineArtifactKind.ts';

/** private/notes.txt and private/notes.docx: the notes for who edits or reads them in another program. */
export const notesFiles: ArtifactKind = {
  kind: 'notes-text',
  audience: 'private',
  printed: false,
  onRequest: true,
  files(context) {
    const folder = `${context.deck.manifest.name}/private`;
    const notes = notesDocument(context);
    const text = notesText(notes);
    return [
      {
        path: `${folder}/notes.txt`,
        label: 'Lectern notes as plain text',
        produce: async (session) => session.text(text, text),
      },
      {
        path: `${folder}/notes.docx`,
        label: 'Lectern notes for Word',
        produce: async (session) => session.text(text, zipFiles(wordFiles(notes))),
      },
    ];
  },
};
