import type { ComponentChildren, JSX, TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { PastedRows } from '../../../../../model/insertForm.ts';
import { send } from '../../../server/ask.ts';
import { emptyTable, type TableDraft, turned } from './tableDraft.ts';

interface CellsEditorProps {
  readonly table: TableDraft | undefined;
  /** Of its own in the form; names its parts. */
  readonly id: string;
  readonly label: string;
  /** Whether figures are read in it, so that it matters how their fractions are written. */
  readonly hasFigures: boolean;
  readonly isWrong: (row: number, column: number) => boolean;
  readonly onDraft: (table: TableDraft) => void;
  /** What is said of the table, below it. */
  readonly children: ComponentChildren;
}

/** Rows that are pasted or typed, as a table in which each cell can be put right. */
export function CellsEditor({
  table = emptyTable,
  id,
  label,
  hasFigures,
  isWrong,
  onDraft,
  children,
}: CellsEditorProps): JSX.Element {
  const box = useRef<HTMLFieldSetElement>(null);
  const [failure, setFailure] = useState<string>();
  const { cells, hasHead, decimal, oddLines } = table;
  const width = Math.max(0, ...cells.map((row) => row.length));
  const change = (more: Partial<TableDraft>): void => onDraft({ ...table, ...more });
  const setCell = (row: number, column: number, text: string): void =>
    change({ cells: cells.map((old, at) => (at === row ? old.with(column, text) : old)) });
  const paste = async (text: string): Promise<void> => {
    if (text.trim() === '') return;
    try {
      const { rows, ...read } = await send<PastedRows>('POST', '/inserts/rows', { text });
      onDraft({ ...read, cells: rows });
      setFailure(undefined);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  const focusCell = (row: number, column: number): number =>
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`)?.focus());
  const move = (event: TargetedKeyboardEvent<HTMLInputElement>, row: number, column: number): void => {
    const to = { ArrowDown: row + 1, Enter: row + 1, ArrowUp: row - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    focusCell(to, column);
  };
  return (
    <fieldset class="rows" ref={box} aria-describedby={`${id}-told`}>
      <legend>{label}</legend>
      <label for={`${id}-paste`}>Paste rows from a spreadsheet here</label>
      <textarea
        id={`${id}-paste`}
        class="paste"
        rows={2}
        placeholder="Copy cells there, click here, and press Ctrl and V"
        onPaste={(event) => {
          event.preventDefault();
          void paste(event.clipboardData?.getData('text/plain') ?? '');
        }}
        onInput={(event) => {
          // Dropped, or pasted by a phone that tells of no paste: a single line may still be on its way.
          const { value } = event.currentTarget;
          if (!/[\n\t]/.test(value)) return;
          event.currentTarget.value = '';
          void paste(value);
        }}
      />
      <p class="fault" role="alert">
        {failure}
      </p>
      <div class="row-choices">
        <label>
          <input
            type="checkbox"
            checked={hasHead}
            onChange={(event) => change({ hasHead: event.currentTarget.checked })}
          />
          The first row names the columns
        </label>
        {hasFigures && (
          <label>
            Fractions are written
            <select
              value={decimal}
              onChange={(event) => change({ decimal: event.currentTarget.value === ',' ? ',' : '.' })}
            >
              <option value=".">1.5 (point)</option>
              <option value=",">1,5 (comma)</option>
            </select>
          </label>
        )}
        <button type="button" onClick={() => onDraft(turned(table))}>
          Turn rows into columns
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section class="cells" tabIndex={0} aria-label={`${label} as a table`}>
        <table>
          <tbody>
            {cells.map((row, at) => (
              <tr key={at} data-head={hasHead && at === 0 ? '' : undefined}>
                {row.map((cell, column) => (
                  <td key={column}>
                    <input
                      type="text"
                      autocomplete="off"
                      size={Math.min(24, Math.max(6, cell.length))}
                      value={cell}
                      data-cell={`${at} ${column}`}
                      aria-label={cellName(at, column, table)}
                      aria-invalid={isWrong(at, column) ? 'true' : undefined}
                      onInput={(event) => setCell(at, column, event.currentTarget.value)}
                      onKeyDown={(event) => move(event, at, column)}
                    />
                  </td>
                ))}
                <td class="out">
                  {cells.length > 1 && (
                    <button
                      type="button"
                      aria-label={`Take out row ${at + 1}`}
                      onClick={() => {
                        change({ cells: cells.toSpliced(at, 1) });
                        focusCell(Math.max(0, at - 1), 0);
                      }}
                    >
                      ✕
                    </button>
                  )}
                </td>
              </tr>
            ))}
            <tr class="out">
              {Array.from({ length: width }, (_, column) => (
                <td key={column}>
                  {width > 2 && (
                    <button
                      type="button"
                      aria-label={`Take out column ${column + 1}`}
                      onClick={() => {
                        change({ cells: cells.map((row) => row.toSpliced(column, 1)) });
                        focusCell(0, Math.max(0, column - 1));
                      }}
                    >
                      ✕
                    </button>
                  )}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
      <div class="row-choices">
        <button
          type="button"
          onClick={() => {
            change({ cells: [...cells, Array<string>(width).fill('')] });
            focusCell(cells.length, 0);
          }}
        >
          Add a row
        </button>
        <button
          type="button"
          onClick={() => {
            change({ cells: cells.map((row) => [...row, '']) });
            focusCell(0, width);
          }}
        >
          Add a column
        </button>
      </div>
      <div id={`${id}-told`} role="status">
        {children}
        {oddLines.map((line) => (
          <p key={line} class="fault">
            The quotation marks of line {line} do not match: it stands here as it was copied.
          </p>
        ))}
      </div>
    </fieldset>
  );
}

function cellName(row: number, column: number, { cells, hasHead }: TableDraft): string {
  if (hasHead && row === 0) return `Name of column ${column + 1}`;
  const head = hasHead ? cells[0]?.[column] : undefined;
  return `Row ${row + 1}, ${head === undefined || head === '' ? `column ${column + 1}` : head}`;
}
