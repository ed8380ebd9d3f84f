import type { ArtifactKind } from './defineArtifactKind.ts';
import { producePresentation } from './producePresentation.ts';

/** private/slides-with-notes.pptx: the same with speaker notes, for the speaker alone. */
export const privatePresentation: ArtifactKind = {
  kind: 'pptx',
  audience: 'private',
  printed: true,
  onRequest: true,
  files: (context) => [
    {
      path: `${context.deck.manifest.name}/private/slides-with-notes.pptx`,
      label: 'Slides with notes (PowerPoint)',
      produce: (session) => producePresentation(context, session, true),
    },
  ],
};
