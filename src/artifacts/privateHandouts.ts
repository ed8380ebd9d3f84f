import { printableHandouts } from '../model/handoutNeeds.ts';
import { handoutSheets } from '../render/sheets/handouts/handoutSheets.ts';
import { inkSuffix } from '../render/sheets/parts/handoutPage.ts';
import { privateLayouts } from '../schema/manifestSchema.ts';
import type { ArtifactKind } from './defineArtifactKind.ts';

/** private/<layout>.pdf: paper for the speaker alone, one file for each such layout that the manifest names. */
export const privateHandouts: ArtifactKind = {
  kind: 'handouts',
  audience: 'private',
  printed: true,
  files: (context) =>
    printableHandouts(context.deck)
      .filter((layout) => privateLayouts.has(layout))
      .map((layout) => {
        const name = `${layout}${inkSuffix(context)}`;
        return {
          path: `${context.deck.manifest.name}/private/${name}.pdf`,
          label: `For the speaker alone: ${name.replaceAll('-', ' ')} (PDF)`,
          produce: (session) => session.print(handoutSheets[layout](context)),
        };
      }),
};
