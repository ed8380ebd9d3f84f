import type { ReadCell, ReadTable } from '../model/slideReading.ts';
import { emu } from './emu.ts';
import { paragraphs, type TextContext } from './textBody.ts';
import { attributes, type Xml, xml } from './xml.ts';

/** The built-in style “No Style, No Grid”: what is seen of a table is said by its cells. */
const plainStyle = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';

/** A table with its head rows named as such, so that screen readers say of each cell what it is. */
export function tableGraphic({ columns, rows, box }: ReadTable, context: TextContext): Xml {
  const sum = columns.reduce((all, width) => all + width, 0);
  const stretch = sum > 0 ? box.width / sum : 1;
  const hasHead = rows[0]?.isHead === true;
  return xml`<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl>
    <a:tblPr${attributes({ firstRow: hasHead ? '1' : undefined })}><a:tableStyleId>${plainStyle}</a:tableStyleId></a:tblPr>
    <a:tblGrid>${columns.map((width) => xml`<a:gridCol w="${emu(width * stretch)}"/>`)}</a:tblGrid>
    ${rows.map(({ height, cells }) => xml`<a:tr h="${emu(height)}">${cellsOf(cells, columns.length, context)}</a:tr>`)}
  </a:tbl></a:graphicData></a:graphic>`;
}

/** As many as there are columns: one that is broad hides those behind it, one that its author left out is empty. */
function cellsOf(cells: readonly ReadCell[], count: number, context: TextContext): Xml[] {
  const made = cells.flatMap((cell) => {
    const across = Math.max(1, cell.across);
    const hidden = Array.from({ length: across - 1 }, () => xml`<a:tc hMerge="1">${emptyText}<a:tcPr/></a:tc>`);
    return [cellXml(cell, across, context), ...hidden];
  });
  const missing = Array.from(
    { length: Math.max(0, count - made.length) },
    () => xml`<a:tc>${emptyText}<a:tcPr/></a:tc>`,
  );
  return [...made, ...missing].slice(0, count);
}

const emptyText = xml`<a:txBody><a:bodyPr/><a:lstStyle/><a:p/></a:txBody>`;

function cellXml(cell: ReadCell, across: number, context: TextContext): Xml {
  const [top, right, bottom, left] = cell.insets;
  const list = attributes({ marL: emu(left), marR: emu(right), marT: emu(top), marB: emu(bottom) });
  const below =
    cell.below &&
    xml`<a:lnB w="${emu(cell.below.width)}"><a:solidFill>${context.fill(cell.below.color)}</a:solidFill></a:lnB>`;
  const fill = cell.fill === undefined ? xml`<a:noFill/>` : xml`<a:solidFill>${context.fill(cell.fill)}</a:solidFill>`;
  return xml`<a:tc${attributes({ gridSpan: across > 1 ? across : undefined })}>
    <a:txBody><a:bodyPr/><a:lstStyle/>${paragraphs(cell.paragraphs, context)}</a:txBody>
    <a:tcPr${list}>${below}${fill}</a:tcPr></a:tc>`;
}
