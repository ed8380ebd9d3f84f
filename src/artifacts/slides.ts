import { renderSlidesSheet } from '../render/sheets/renderSlidesSheet.ts';
import type { ArtifactKind } from './defineArtifactKind.ts';

/** slides.pdf: one page a slide. */
export const slides: ArtifactKind = {
  kind: 'slides',
  audience: 'shared',
  printed: true,
  files: (context) => [
    {
      path: `${context.deck.manifest.name}/slides.pdf`,
      label: 'Slides (PDF)',
      produce: (session) => session.printSlides(renderSlidesSheet(context)),
    },
  ],
};
