import { type Html, html } from '../../html/html.ts';
import type { TextBlock, TextRun } from '../../html/textBlocks.ts';
import type { NotedSlide, NotesDocument } from '../notesDocument.ts';
import { paperSizes } from '../sheets/sheetContext.ts';

/** `word/document.xml`: a title, then each slide under a heading of its own, on the deck's paper with margins of an inch. */
export function documentXml({ title, label, slides, paper }: NotesDocument): Html {
  const { width, height } = paperSizes[paper];
  return html`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
${paragraph('Title', [plain(title)])}${paragraph('Subtitle', [plain(label)])}${slides.map(slideParagraphs)}<w:sectPr><w:pgSz w:w="${String(Math.round(width * 20))}" w:h="${String(Math.round(height * 20))}"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr></w:body></w:document>`;
}

function slideParagraphs({ title, place, blocks }: NotedSlide): Html {
  return html`${paragraph('Heading1', [plain(title)])}${paragraph('Place', [plain(place)])}${blocks.map(blockParagraph)}`;
}

/** An item keeps its sign as text: lists that a program numbers anew would lose the numbers of those that begin elsewhere. */
function blockParagraph({ kind, depth, marker, runs }: TextBlock): Html {
  if (kind !== 'item') return paragraph(styles[kind], runs);
  const indent = html`<w:tabs><w:tab w:val="left" w:pos="${String(depth * itemIndent)}"/></w:tabs><w:ind w:left="${String(depth * itemIndent)}" w:hanging="${String(marker === undefined ? 0 : itemIndent)}"/>`;
  const sign = marker === undefined ? [] : [plain(`${marker}\t`)];
  return paragraph('ListParagraph', [...sign, ...runs], indent);
}

const styles: Readonly<Record<Exclude<TextBlock['kind'], 'item'>, string>> = {
  heading: 'Heading2',
  paragraph: 'Normal',
  quote: 'Quote',
  code: 'Code',
  row: 'Normal',
};

/** A quarter of an inch in twentieths of a point. */
const itemIndent = 360;

function plain(text: string): TextRun {
  return { text, bold: false, italic: false };
}

function paragraph(style: string, runs: readonly TextRun[], properties: Html | string = ''): Html {
  return html`<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${runs.map(run)}</w:p>
`;
}

function run({ text, bold, italic }: TextRun): Html {
  const look = bold || italic ? html`<w:rPr>${bold && html`<w:b/>`}${italic && html`<w:i/>`}</w:rPr>` : '';
  const pieces = text.split(/([\n\t])/).filter((piece) => piece !== '');
  return html`<w:r>${look}${pieces.map((piece) => signs[piece] ?? html`<w:t xml:space="preserve">${piece}</w:t>`)}</w:r>`;
}

const signs: Readonly<Record<string, Html>> = { '\n': html`<w:br/>`, '\t': html`<w:tab/>` };
