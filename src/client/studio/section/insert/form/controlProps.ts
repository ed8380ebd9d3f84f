import type { ValueShape } from '../../../../../model/insertForm.ts';
import type { YamlPath } from '../../../../../model/projectEdit.ts';
import type { Draft } from './draft.ts';

/** What a control of a form is handed. */
export interface ControlProps<S extends ValueShape = ValueShape> {
  readonly shape: S;
  readonly draft: Draft;
  readonly path: YamlPath;
  readonly label: string;
  readonly help: string;
  readonly isNeeded: boolean;
  readonly onDraft: (draft: Draft) => void;
}
