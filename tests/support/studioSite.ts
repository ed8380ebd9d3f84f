import type { PictureSite } from '../../src/serve/studio/pictureRoutes.ts';
import type { PrintSite } from '../../src/serve/studio/printSite.ts';
import type { StudioSite } from '../../src/serve/studio/studioSite.ts';

/** Prints nothing. */
export const noPrinting: PrintSite = {
  print: (name) => ({ name, file: '', diagnostics: [] }),
  firstPage: async () => undefined,
  start: () => undefined,
  cancel: () => false,
  archive: () => undefined,
  builtFile: () => undefined,
};

/** Has none. */
export const noPictures: PictureSite = {
  list: () => [],
  read: () => undefined,
  add: async () => ({ kind: 'refused', message: '' }),
  credit: () => undefined,
};

const nothing = async (): Promise<never> => {
  throw new Error('Nobody asks for this.');
};

/** A studio that has nothing but what a test gives it. */
export function studioSite(given: Partial<StudioSite>): StudioSite {
  return {
    page: 'the studio',
    files: new Map(),
    previews: { fonts: { path: '/fonts-1.css', css: '' }, deck: () => undefined },
    library: {
      search: () => [],
      offer: () => ({ sections: [], leftOut: [], planned: 0, questions: 0 }),
      newTalk: nothing,
      copy: nothing,
      rename: nothing,
      archive: nothing,
      archived: () => [],
      restore: nothing,
      translate: nothing,
    },
    pictures: noPictures,
    inserts: {
      forms: () => [],
      names: async () => ({ icon: [], place: [], land: [] }),
      draw: async () => undefined,
      spot: async () => undefined,
      rows: () => ({ rows: [], hasHead: false, decimal: '.', oddLines: [] }),
    },
    ledger() {
      throw new Error('Nobody asks for this.');
    },
    entryFaults: () => undefined,
    talks: () => [],
    talk: nothing,
    faults: nothing,
    mend: nothing,
    sections: () => [],
    section: () => undefined,
    words: nothing,
    text: () => undefined,
    draft: nothing,
    edit: nothing,
    undo: nothing,
    redo: nothing,
    printing: noPrinting,
    follow: (page) => page.end(),
    ...given,
  };
}
