import type { ChartData } from '../model/drawing.ts';
import type { ReadColor, ReadType } from '../model/slideReading.ts';
import { hundredths } from './emu.ts';
import type { FillColor } from './fillColor.ts';
import type { PackagePart } from './packageParts.ts';
import { cellName, workbook } from './workbook.ts';
import { attributes, type Xml, xml } from './xml.ts';

/** How a chart is written. */
export interface ChartStyle {
  readonly fill: FillColor;
  /** Of its labels and figures. */
  readonly type: ReadType;
  readonly language: string;
  /** Colours of the series, in their order. */
  readonly series: readonly ReadColor[];
}

/** A chart that can be edited, and the workbook behind it. Figures stand on their marks, as in the kit's own drawing; there is no axis to read. */
export function chartParts(number: number, chart: ChartData, style: ChartStyle): readonly PackagePart[] {
  const book = `ppt/embeddings/workbook${number}.xlsx`;
  const plot = chart.type === 'bars' ? barPlot(chart, style) : linePlot(chart, style);
  return [
    {
      path: `ppt/charts/chart${number}.xml`,
      contentType: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      content: xml`<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
         xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
         xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
        <c:date1904 val="0"/><c:lang val="${style.language}"/><c:roundedCorners val="0"/>
        <c:chart>
          ${unitTitle(chart, style)}<c:plotArea><c:layout/>${plot}<c:spPr><a:noFill/></c:spPr></c:plotArea>
          ${chart.series.length > 1 && legend(style)}
          <c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>
        </c:chart>
        <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>
        ${textOf(style)}
        <c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>
      </c:chartSpace>`,
      relations: [{ id: 'rId1', type: 'package', target: book }],
    },
    { path: book, content: workbook(chart) },
  ];
}

function barPlot(chart: ChartData, style: ChartStyle): Xml {
  const gap = chart.series.length > 1 ? 60 : 90;
  return xml`<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>
    ${chart.series.map((_, index) => series(chart, index, style))}
    <c:gapWidth val="${gap}"/><c:axId val="1"/><c:axId val="2"/></c:barChart>
    ${categoryAxis('maxMin', 'l', style)}${valueAxis('t', chart)}`;
}

function linePlot(chart: ChartData, style: ChartStyle): Xml {
  return xml`<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>
    ${chart.series.map((_, index) => series(chart, index, style))}
    <c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>
    ${categoryAxis('minMax', 'b', style)}${valueAxis('l', chart)}`;
}

function series(chart: ChartData, index: number, style: ChartStyle): Xml {
  const isLine = chart.type === 'line';
  const own = style.series[index];
  const paint = own === undefined ? xml`<a:schemeClr val="accent${(index % 6) + 1}"/>` : style.fill(own);
  const color = xml`<a:solidFill>${paint}</a:solidFill>`;
  const look = isLine
    ? xml`<c:spPr><a:ln w="47625" cap="rnd">${color}<a:round/></a:ln></c:spPr>
        <c:marker><c:symbol val="circle"/><c:size val="11"/><c:spPr>${color}</c:spPr></c:marker>`
    : xml`<c:spPr>${index === 1 ? hatched(paint, style) : color}</c:spPr><c:invertIfNegative val="0"/>`;
  const count = chart.lines.length;
  const names = `Sheet1!$A$2:$A$${count + 1}`;
  const column = cellName(index + 1, 0).slice(0, 1);
  const format = numberFormat(chart, index);
  return xml`<c:ser><c:idx val="${index}"/><c:order val="${index}"/>
    <c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${chart.series[index] ?? ''}</c:v></c:pt></c:strCache></c:strRef></c:tx>
    ${look}
    <c:dLbls><c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textOf(style, true)}
      <c:dLblPos val="${isLine ? 't' : 'outEnd'}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>
    <c:cat><c:strRef><c:f>${names}</c:f><c:strCache><c:ptCount val="${count}"/>
      ${chart.lines.map(({ label }, at) => xml`<c:pt idx="${at}"><c:v>${label}</c:v></c:pt>`)}</c:strCache></c:strRef></c:cat>
    <c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${count + 1}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${count}"/>
      ${chart.lines.map(({ values }, at) => value(values[index] ?? null, at))}</c:numCache></c:numRef></c:val>
    ${isLine && xml`<c:smooth val="0"/>`}</c:ser>`;
}

/** Told apart without colour, too. */
function hatched(paint: Xml, { fill, type }: ChartStyle): Xml {
  return xml`<a:pattFill prst="wdUpDiag"><a:fgClr>${fill(type.color)}</a:fgClr><a:bgClr>${paint}</a:bgClr></a:pattFill>`;
}

/** What is missing stays missing. */
function value(number: number | null, at: number): Xml | false {
  return number !== null && xml`<c:pt idx="${at}"><c:v>${number}</c:v></c:pt>`;
}

function categoryAxis(orientation: string, position: string, style: ChartStyle): Xml {
  return xml`<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/>
    <c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>
    <c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textOf(style)}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;
}

/** Bars begin at nought, and so do lines: a program left to itself begins where it likes. */
function valueAxis(position: string, { lines }: ChartData): Xml {
  const least = Math.min(0, ...lines.flatMap(({ values }) => values.filter((one) => one !== null)));
  return xml`<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${least === 0 && xml`<c:min val="0"/>`}</c:scaling><c:delete val="1"/><c:axPos val="${position}"/>
    <c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx>`;
}

function legend(style: ChartStyle): Xml {
  return xml`<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textOf(style)}</c:legend>`;
}

/** What is counted, above the marks. */
function unitTitle({ unit }: ChartData, style: ChartStyle): Xml {
  if (unit === undefined) return xml`<c:autoTitleDeleted val="1"/>`;
  return xml`<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${letters(style, false)}</a:pPr><a:r><a:rPr${attributes({ lang: style.language })}/><a:t>${unit}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
}

function textOf(style: ChartStyle, bold = false): Xml {
  return xml`<c:txPr><a:bodyPr/><a:p><a:pPr>${letters(style, bold)}</a:pPr><a:endParaRPr${attributes({ lang: style.language })}/></a:p></c:txPr>`;
}

function letters({ fill, type }: ChartStyle, bold: boolean): Xml {
  return xml`<a:defRPr${attributes({ sz: hundredths(type.size), b: bold ? '1' : '0' })}><a:solidFill>${fill(type.color)}</a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr>`;
}

/** A format that prints figures of a series as its author wrote them: what stands around all of them alike, such as a currency, and decimals. */
export function numberFormat({ lines }: Pick<ChartData, 'lines'>, index: number): string {
  const texts = lines.map(({ texts: all }) => all[index] ?? '').filter((text) => text !== '');
  const parts = texts.map((text) => /^(\D*)(\d(?:[\d, \u00a0\u202f]*\d)?(?:\.(\d+))?)(.*)$/s.exec(text));
  const same = (at: number): string => {
    const all = new Set(parts.map((part) => part?.[at] ?? ''));
    return all.size === 1 ? ([...all][0] ?? '') : '';
  };
  const decimals = Math.max(0, ...parts.map((part) => part?.[3]?.length ?? 0));
  const grouped = texts.some((text) => /\d[, \u00a0\u202f]\d{3}/.test(text));
  const quoted = (text: string): string => (text === '' ? '' : `"${text.replaceAll('"', "'")}"`);
  return `${quoted(same(1))}${grouped ? '#,##0' : '0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${quoted(same(4))}`;
}
