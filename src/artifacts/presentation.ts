import type { ArtifactKind } from './defineArtifactKind.ts';
import { producePresentation } from './producePresentation.ts';

/** slides.pptx: the slides for who shows them in a presentation program, without speaker notes. */
export const presentation: ArtifactKind = {
  kind: 'pptx',
  audience: 'shared',
  printed: true,
  onRequest: true,
  files: (context) => [
    {
      path: `${context.deck.manifest.name}/slides.pptx`,
      label: 'Slides (PowerPoint)',
      produce: (session) => producePresentation(context, session, false),
    },
  ],
};
