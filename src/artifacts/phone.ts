import { bookFiles } from '../render/phone/bookFiles.ts';
import { renderPhonePage } from '../render/phone/renderPhonePage.ts';
import { zipFiles } from '../zip/zipFiles.ts';
import type { ArtifactKind } from './defineArtifactKind.ts';

/** handout.html and handout.epub: the talk to read on a phone. */
export const phone: ArtifactKind = {
  kind: 'phone',
  audience: 'shared',
  printed: false,
  onRequest: true,
  files(context) {
    const folder = context.deck.manifest.name;
    return [
      {
        path: `${folder}/handout.html`,
        label: 'To read on a phone (page)',
        produce: async (session) => session.page(renderPhonePage(context)),
      },
      {
        path: `${folder}/handout.epub`,
        label: 'To read on a phone (book)',
        // The gate reads the page: it has the same words.
        produce: async (session) => ({
          ...session.page(renderPhonePage(context)),
          content: zipFiles(bookFiles(context), ['mimetype']),
        }),
      },
    ];
  },
};
