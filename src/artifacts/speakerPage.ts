import { renderSpeakerPage } from '../render/speaker/renderSpeakerPage.ts';
import type { ArtifactKind } from './defineArtifactKind.ts';

/** private/speaker.html: slides and notes, clock and plan for its speaker, and what the room’s window shows. */
export const speakerPage: ArtifactKind = {
  kind: 'speaker',
  audience: 'private',
  printed: false,
  playsFilms: true,
  files: (context) => [
    {
      path: `${context.deck.manifest.name}/private/speaker.html`,
      label: 'Speaker view: notes, clock, the room’s window',
      produce: async (session) => {
        const [desk, deck] = await Promise.all([session.client('speaker'), session.client('deck')]);
        return session.page(renderSpeakerPage(context, desk, deck.css));
      },
    },
  ],
};
