import type { ReadCell, ReadTable } from '../../model/slideReading.ts';
import { hexColor } from './hexColor.ts';
import { paragraphOf } from './readParagraph.ts';
import { readRuns } from './readRuns.ts';
import { hundredth, type SlideBox } from './slideBox.ts';
import { stepOf } from './stepOf.ts';

/** A table with its columns and rows as they are laid out. */
export function readTable(table: HTMLTableElement, slide: Element, boxOf: SlideBox): ReadTable {
  const rows = [...table.rows];
  const count = Math.max(1, ...rows.map(({ cells }) => [...cells].reduce((sum, cell) => sum + cell.colSpan, 0)));
  const step =
    rows.map((row) => stepOf(row)).find((one) => one !== undefined) === undefined ? stepOf(table) : undefined;
  return {
    type: 'table',
    box: boxOf(table.getBoundingClientRect()),
    columns: columnsOf(rows, count, table.getBoundingClientRect().width),
    rows: rows.map((row) => ({
      height: hundredth(row.getBoundingClientRect().height),
      isHead: row.cells.length > 0 && [...row.cells].every(({ localName }) => localName === 'th'),
      cells: [...row.cells].map((cell) => readCell(cell, slide)),
    })),
    ...(step === undefined ? {} : { step }),
  };
}

function columnsOf(rows: readonly HTMLTableRowElement[], count: number, width: number): readonly number[] {
  const whole = rows.find(({ cells }) => cells.length === count);
  if (whole === undefined) return Array.from({ length: count }, () => hundredth(width / count));
  return [...whole.cells].map((cell) => hundredth(cell.getBoundingClientRect().width));
}

function readCell(cell: HTMLTableCellElement, slide: Element): ReadCell {
  const style = getComputedStyle(cell);
  const padding = (side: string): number => hundredth(Number.parseFloat(style.getPropertyValue(`padding-${side}`)));
  const fill = hexColor(style.backgroundColor);
  const width = Number.parseFloat(style.borderBottomWidth);
  const color = hexColor(style.borderBottomColor);
  const runs = readRuns([...cell.childNodes], slide);
  return {
    paragraphs: runs.length === 0 ? [] : [paragraphOf(cell, runs)],
    insets: [padding('top'), padding('right'), padding('bottom'), padding('left')],
    across: cell.colSpan,
    ...(fill === undefined ? {} : { fill }),
    ...(width > 0 && style.borderBottomStyle !== 'none' && color !== undefined ? { below: { color, width } } : {}),
  };
}
