import { type Html, html } from '../../html/html.ts';

interface WordStyle {
  readonly id: string;
  /** As Word names it: its own styles are known by these in every language. */
  readonly name: string;
  /** Of its letters in half points. */
  readonly size: number;
  /** Before and after it in twentieths of a point. */
  readonly before: number;
  readonly after: number;
  readonly look?: Html;
  /** Whether it stays on the page of what follows. */
  readonly leads?: true;
  /** Level in the document's outline, from 0. */
  readonly level?: number;
  readonly indent?: number;
  readonly font?: string;
}

/** `word/styles.xml`: type for a lectern, in fonts that Word and LibreOffice have or replace by their equals. */
export function stylesXml(language: string): Html {
  return html`<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>${fonts('Calibri')}<w:sz w:val="28"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
${styles.map(styleElement)}</w:styles>`;
}

const quiet = html`<w:color w:val="5B5B5B"/>`;
const bold = html`<w:b/>`;

const styles: readonly WordStyle[] = [
  { id: 'Normal', name: 'Normal', size: 28, before: 0, after: 160 },
  { id: 'Title', name: 'Title', size: 44, before: 0, after: 60, look: bold },
  { id: 'Subtitle', name: 'Subtitle', size: 28, before: 0, after: 240, look: quiet },
  { id: 'Heading1', name: 'heading 1', size: 34, before: 480, after: 40, look: bold, leads: true, level: 0 },
  { id: 'Heading2', name: 'heading 2', size: 30, before: 240, after: 80, look: bold, leads: true, level: 1 },
  { id: 'Place', name: 'Place', size: 22, before: 0, after: 160, look: quiet, leads: true },
  { id: 'ListParagraph', name: 'List Paragraph', size: 28, before: 0, after: 80 },
  { id: 'Quote', name: 'Quote', size: 28, before: 0, after: 160, look: html`<w:i/>`, indent: 540 },
  { id: 'Code', name: 'Code', size: 24, before: 0, after: 160, font: 'Consolas' },
];

function styleElement({ id, name, size, before, after, look, leads, level, indent, font }: WordStyle): Html {
  const isDefault = id === 'Normal';
  const isHeading = level !== undefined;
  return html`<w:style w:type="paragraph"${isDefault && html` w:default="1"`} w:styleId="${id}"><w:name w:val="${name}"/>${!isDefault && html`<w:basedOn w:val="Normal"/>`}${isHeading && html`<w:next w:val="Normal"/>`}<w:qFormat/><w:pPr>${leads && html`<w:keepNext/>`}<w:spacing w:before="${String(before)}" w:after="${String(after)}"/>${indent !== undefined && html`<w:ind w:left="${String(indent)}"/>`}${isHeading && html`<w:outlineLvl w:val="${String(level)}"/>`}</w:pPr><w:rPr>${font !== undefined && fonts(font)}${look}<w:sz w:val="${String(size)}"/></w:rPr></w:style>
`;
}

function fonts(name: string): Html {
  return html`<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:cs="${name}"/>`;
}
