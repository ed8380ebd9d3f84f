import { type Html, html } from '../../html/html.ts';
import type { NotesDocument } from '../notesDocument.ts';
import { documentXml } from './documentXml.ts';
import { stylesXml } from './stylesXml.ts';

/**
 * Notes as the files of a Word document (ECMA-376, WordprocessingML, transitional). @returns texts by path in the package; the content
 * types come first, as readers of packages expect them.
 */
export function wordFiles(notes: NotesDocument): Readonly<Record<string, string>> {
  const parts: Readonly<Record<string, Html>> = {
    '[Content_Types].xml': html`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': relations([
      ['officeDocument', 'word/document.xml', officeRelations],
      ['metadata/core-properties', 'docProps/core.xml', packageRelations],
    ]),
    'word/_rels/document.xml.rels': relations([['styles', 'styles.xml', officeRelations]]),
    'word/document.xml': documentXml(notes),
    'word/styles.xml': stylesXml(notes.language),
    'docProps/core.xml': html`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${notes.title}</dc:title>${notes.author === undefined ? '' : html`<dc:creator>${notes.author}</dc:creator>`}<dc:language>${notes.language}</dc:language></cp:coreProperties>`,
  };
  return Object.fromEntries(Object.entries(parts).map(([path, { markup }]) => [path, `${declaration}${markup}`]));
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

function relations(list: readonly (readonly [kind: string, target: string, base: string])[]): Html {
  return html`<Relationships xmlns="${packageRelations}">${list.map(([kind, target, base], index) => html`<Relationship Id="r${index + 1}" Type="${base}/${kind}" Target="${target}"/>`)}</Relationships>`;
}
