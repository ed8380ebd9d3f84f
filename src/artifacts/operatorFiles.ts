import type { Artifact } from '../model/artifact.ts';
import type { Cue } from '../render/operator/cueList.ts';
import { cueText } from '../render/operator/cueText.ts';
import { renderOperatorSheet } from '../render/sheets/renderOperatorSheet.ts';
import type { SheetContext } from '../render/sheets/sheetContext.ts';

/**
 * operator.pdf and operator.txt: the talk as a list of cues, for whoever runs the desk.
 * @param kind what these files are called among artifacts. @param told whether the last words before each slide stand there.
 */
export function operatorFiles(context: SheetContext, kind: string, cues: readonly Cue[], told: boolean): Artifact[] {
  const { name } = context.deck.manifest;
  const text = cueText(context, cues, told);
  return [
    {
      path: `${name}/operator.pdf`,
      kind,
      label: 'When each slide comes (PDF)',
      audience: 'shared',
      produce: (session) => session.print(renderOperatorSheet(context, cues, told)),
    },
    {
      path: `${name}/operator.txt`,
      kind,
      label: 'The same as plain text',
      audience: 'shared',
      produce: async (session) => session.text(text, text),
    },
  ];
}
