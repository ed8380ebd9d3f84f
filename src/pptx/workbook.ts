import type { ChartData } from '../model/drawing.ts';
import { packParts } from './packageParts.ts';
import { attributes, type Xml, xml } from './xml.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The table behind a chart as a workbook of one sheet: what is changed in it changes the chart. */
export function workbook(chart: ChartData): Uint8Array {
  return packParts(
    [
      {
        path: 'xl/workbook.xml',
        contentType: `${types}.sheet.main+xml`,
        content: xml`<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        relations: [
          { id: 'rId1', type: 'worksheet', target: 'xl/worksheets/sheet1.xml' },
          { id: 'rId2', type: 'styles', target: 'xl/styles.xml' },
        ],
      },
      { path: 'xl/worksheets/sheet1.xml', contentType: `${types}.worksheet+xml`, content: sheet(chart) },
      { path: 'xl/styles.xml', contentType: `${types}.styles+xml`, content: plainStyles },
    ],
    [{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }],
  );
}

/** The cell of a column (0 for labels) and row (0 for names of series): `B2`. */
export function cellName(column: number, row: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

function sheet({ series, lines }: ChartData): Xml {
  const text = (column: number, row: number, words: string): Xml =>
    xml`<c r="${cellName(column, row)}" t="inlineStr"><is><t${attributes({ 'xml:space': 'preserve' })}>${words}</t></is></c>`;
  const head = xml`<row r="1">${text(0, 0, ' ')}${series.map((name, index) => text(index + 1, 0, name))}</row>`;
  const rows = lines.map(({ label, values }, index) => {
    const row = index + 1;
    const cells = values.map((value, at) => value !== null && xml`<c r="${cellName(at + 1, row)}"><v>${value}</v></c>`);
    return xml`<row r="${row + 1}">${text(0, row, label)}${cells}</row>`;
  });
  return xml`<worksheet xmlns="${main}"><sheetData>${head}${rows}</sheetData></worksheet>`;
}

const plainStyles = xml`<styleSheet xmlns="${main}">
  <fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>
  <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
  <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
  <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
  <cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>
</styleSheet>`;
