import type { JSX } from 'preact';
import type { YamlPath } from '../../../../../model/projectEdit.ts';
import type { Draft } from '../form/draft.ts';
import { pathKey, useFault } from '../form/formContext.ts';
import { CellsEditor } from './CellsEditor.tsx';
import { type CellFault, chartRows } from './chartRows.ts';
import { emptyTable, type TableDraft } from './tableDraft.ts';

interface RowsEditorProps {
  readonly table: TableDraft | undefined;
  readonly most: number | undefined;
  readonly path: YamlPath;
  readonly label: string;
  readonly onDraft: (draft: Draft) => void;
}

/** The rows of a chart: names and figures, each of which must be read as one. */
export function RowsEditor({ table = emptyTable, most, path, label, onDraft }: RowsEditorProps): JSX.Element {
  const { faults, series, arePercent } = chartRows(table);
  const fault = useFault(path);
  const bodyRows = table.cells.length - (table.hasHead ? 1 : 0);
  const told = [
    ...faults.map(faultWords),
    ...(bodyRows > (most ?? Number.POSITIVE_INFINITY)
      ? [`These are ${bodyRows} rows, and a slide holds ${most}. Take out those that the talk can do without.`]
      : []),
    ...(series.length > 3 ? ['A chart shows three columns of figures at most. Take one out.'] : []),
  ];
  return (
    <CellsEditor
      table={table}
      id={pathKey(path)}
      label={label}
      hasFigures
      isWrong={(row, column) => faults.some((one) => one.column === column && (one.row ?? 0) === row)}
      onDraft={onDraft}
    >
      {arePercent && <p class="quiet">All figures are shares of a hundred, so the unit is %.</p>}
      {told.map((words) => (
        <p key={words} class="fault">
          {words}
        </p>
      ))}
      {fault !== undefined && told.length === 0 && <p class="fault">{fault}</p>}
    </CellsEditor>
  );
}

function faultWords({ row, message }: CellFault): string {
  return row === undefined ? message : `Row ${row + 1}, ${message}`;
}
