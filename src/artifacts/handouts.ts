import { printableHandouts } from '../model/handoutNeeds.ts';
import { handoutSheets } from '../render/sheets/handouts/handoutSheets.ts';
import { inkSuffix } from '../render/sheets/parts/handoutPage.ts';
import { privateLayouts } from '../schema/manifestSchema.ts';
import type { ArtifactKind } from './defineArtifactKind.ts';

/** handout-<layout>.pdf: paper for listeners, one file for each layout that the manifest names. */
export const handouts: ArtifactKind = {
  kind: 'handouts',
  audience: 'shared',
  printed: true,
  files: (context) =>
    printableHandouts(context.deck)
      .filter((layout) => !privateLayouts.has(layout))
      .map((layout) => {
        const name = `${layout}${inkSuffix(context)}`;
        return {
          path: `${context.deck.manifest.name}/handout-${name}.pdf`,
          label: `Handout: ${name.replaceAll('-', ' ')} (PDF)`,
          produce: (session) => session.print(handoutSheets[layout](context)),
        };
      }),
};
