import { renderDeckPage } from '../render/renderDeckPage.ts';
import type { ArtifactKind } from './defineArtifactKind.ts';

/** deck.html: the deck to be shown and shared, without speaker notes. */
export const deckPage: ArtifactKind = {
  kind: 'deck',
  audience: 'shared',
  printed: false,
  playsFilms: true,
  files: (context) => [
    {
      path: `${context.deck.manifest.name}/deck.html`,
      label: 'Open the deck',
      produce: async (session) => session.page(renderDeckPage(context, await session.client('deck'), false)),
    },
  ],
};
