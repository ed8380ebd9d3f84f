import { inkSuffix } from '../render/sheets/parts/handoutPage.ts';
import { renderNotesSheet } from '../render/sheets/renderNotesSheet.ts';
import type { ArtifactKind } from './defineArtifactKind.ts';

/** private/notes.pdf: each slide with its minutes and notes, for the lectern. */
export const notes: ArtifactKind = {
  kind: 'notes',
  audience: 'private',
  printed: true,
  files: (context) => [
    {
      path: `${context.deck.manifest.name}/private/notes${inkSuffix(context)}.pdf`,
      label: 'Lectern notes (PDF)',
      produce: (session) => session.print(renderNotesSheet(context)),
    },
  ],
};
