import { renderDeckPage } from '../render/renderDeckPage.ts';
import type { ArtifactKind } from './defineArtifactKind.ts';

/** private/speaker.html: the deck with the notes of its speaker. */
export const speakerPage: ArtifactKind = {
  kind: 'speaker',
  audience: 'private',
  printed: false,
  playsFilms: true,
  files: (context) => [
    {
      path: `${context.deck.manifest.name}/private/speaker.html`,
      label: 'Deck with speaker view (press S)',
      produce: async (session) => session.page(renderDeckPage(context, await session.client('speaker'), true)),
    },
  ],
};
