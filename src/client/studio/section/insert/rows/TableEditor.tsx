import type { JSX } from 'preact';
import type { YamlPath } from '../../../../../model/projectEdit.ts';
import type { Draft } from '../form/draft.ts';
import { pathKey, useFault } from '../form/formContext.ts';
import { CellsEditor } from './CellsEditor.tsx';
import { emptyTable, type TableDraft } from './tableDraft.ts';

interface TableEditorProps {
  readonly table: TableDraft | undefined;
  readonly path: YamlPath;
  readonly label: string;
  readonly onDraft: (draft: Draft) => void;
}

/** The rows of a table that is read: any words. */
export function TableEditor({ table = emptyTable, path, label, onDraft }: TableEditorProps): JSX.Element {
  const fault = useFault(path);
  return (
    <CellsEditor
      table={table}
      id={pathKey(path)}
      label={label}
      hasFigures={false}
      isWrong={() => false}
      onDraft={onDraft}
    >
      {fault !== undefined && <p class="fault">{fault}</p>}
    </CellsEditor>
  );
}
