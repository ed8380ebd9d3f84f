import { filmFolder } from '../model/film.ts';
import type { ArtifactKind } from './defineArtifactKind.ts';

/** media/: the films and sounds that the deck plays, beside deck.html. */
export const media: ArtifactKind = {
  kind: 'media',
  audience: 'shared',
  printed: false,
  files: ({ deck, films }) =>
    films.map((film) => {
      const path = `${deck.manifest.name}/${filmFolder}/${film.name}`;
      return {
        path,
        label: `${film.kind === 'sound' ? 'Sound' : 'Film'}: ${film.name}`,
        produce: async (session) => session.film(path, film),
      };
    }),
};
