import type { PrintView, SheetView } from '../../../model/printView.ts';
import type { YamlStep } from '../../../model/projectEdit.ts';
import { ask } from '../server/ask.ts';
import { makeEdit } from '../server/makeEdit.ts';

let last: Promise<unknown> = Promise.resolve();

/** Changes lines of a talk's manifest as it is saved by then: one change after the other, each upon what the one before has left. */
export function editManifest(
  talk: string,
  label: string,
  steps: (view: PrintView) => readonly YamlStep[],
): Promise<void> {
  const edit = last.then(async () => {
    const view = await ask<PrintView>(`/talks/${encodeURIComponent(talk)}/print`);
    const { file, version: expected } = view;
    await makeEdit({ label, changes: [{ kind: 'yaml', file, expected, steps: steps(view) }] });
  });
  last = edit.catch(() => undefined);
  return edit;
}

/** The steps by which a talk has a handout or has it no more. Others keep their places, and their comments. */
export function chooseSteps(
  { chosen }: Pick<PrintView, 'chosen'>,
  layout: SheetView['layout'],
  isWanted: boolean,
): YamlStep[] {
  const at = chosen.indexOf(layout);
  if (isWanted === at >= 0) return [];
  if (!isWanted) return [{ do: 'remove', path: ['handouts', at] }];
  if (chosen.length === 0) return [{ do: 'set', path: ['handouts'], value: [layout] }];
  return [{ do: 'insert', path: ['handouts'], index: chosen.length, value: layout }];
}
