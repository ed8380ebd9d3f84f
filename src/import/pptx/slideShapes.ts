import { extname, posix } from 'node:path';
import { escapeMarkdown } from '../../parse/escapeMarkdown.ts';
import type { ImportedPictures } from '../importedDeck.ts';
import type { Archive } from '../readArchive.ts';
import { type Paragraph, paragraphsOf, paragraphText } from './paragraphs.ts';
import { allOf, childAt, type XmlElement } from './parseXml.ts';
import type { Relation } from './relations.ts';

/** What stands on a slide. */
export interface SlideShapes {
  /** Markdown on one line; empty without a title. */
  readonly title: string;
  /** Markdown of one shape each, in the order in which they are read. */
  readonly blocks: readonly string[];
  /** What cannot be carried, as ends of a sentence. */
  readonly lost: readonly string[];
}

/** What a slide's shapes are read with. */
export interface ShapeSurroundings {
  readonly archive: Archive;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly pictures: ImportedPictures;
}

/** Reads the shapes of a slide, those of groups included. @param tree `p:spTree`. */
export function slideShapes(tree: XmlElement | undefined, around: ShapeSurroundings): SlideShapes {
  const lost: string[] = [];
  let title = '';
  const read = (shape: XmlElement): string[] => {
    if (shape.name === 'grpSp') return shape.children.flatMap(read);
    // What newer programs draw otherwise stands there a second time, for older ones.
    if (shape.name === 'AlternateContent')
      return (childAt(shape, 'Choice') ?? childAt(shape, 'Fallback'))?.children.flatMap(read) ?? [];
    if (isHidden(shape)) return [];
    if (shape.name === 'pic') return [...picture(shape, around, lost)];
    if (shape.name === 'graphicFrame') return graphic(shape, around, lost);
    if (shape.name !== 'sp') return [];
    const kind = placeholderOf(shape);
    // Numbers, dates and footers are the theme's.
    if (/^(?:sldNum|dt|ftr|hdr)$/.test(kind ?? '')) return [];
    const paragraphs = paragraphsOf(childAt(shape, 'txBody'), around.relations);
    if (/^(?:title|ctrTitle)$/.test(kind ?? '') && title === '') {
      title = paragraphs
        .map(({ text }) => text)
        .join(' ')
        .replaceAll('<br>', ' ');
      return [];
    }
    if (allOf(childAt(shape, 'spPr'), 'blipFill').length > 0) lost.push('a picture that fills a shape');
    if (allOf(childAt(shape, 'txBody'), 'oMath').length > 0) lost.push('a formula');
    return block(paragraphs, kind === 'body' || kind === 'obj' || (kind === '' && paragraphs.length > 0));
  };
  const blocks = (tree?.children ?? []).flatMap(read);
  return { title, blocks, lost };
}

function block(paragraphs: readonly Paragraph[], isList: boolean): string[] {
  const text = paragraphText(paragraphs, isList);
  return text === '' ? [] : [text];
}

/** The kind of placeholder that a shape fills; empty for one that does not say, which holds a list; undefined for none. */
function placeholderOf(shape: XmlElement): string | undefined {
  const place = childAt(shape, 'nvSpPr', 'nvPr', 'ph');
  return place === undefined ? undefined : (place.attributes.type ?? '');
}

function aboutOf(shape: XmlElement): XmlElement | undefined {
  return allOf(shape, 'cNvPr')[0];
}

function isHidden(shape: XmlElement): boolean {
  return aboutOf(shape)?.attributes.hidden === '1';
}

/** The sentence that says what a shape shows; names of files, which programs put there by themselves, say nothing. */
function altOf(shape: XmlElement): string {
  const words = (aboutOf(shape)?.attributes.descr ?? '').replace(/\s+/g, ' ').trim();
  return /^\S+\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp)$/i.test(words) ? '' : words;
}

function picture(shape: XmlElement, { archive, relations, pictures }: ShapeSurroundings, lost: string[]): string[] {
  const media = ['videoFile', 'audioFile'].find((name) => allOf(shape, name).length > 0);
  if (media !== undefined) lost.push(media === 'videoFile' ? 'a film; its still stands there' : 'a sound');
  // A drawing stands beside the picture that is shown where drawings are not known.
  const ids = [allOf(shape, 'svgBlip')[0], allOf(shape, 'blip')[0]].map((one) => one?.attributes['r:embed']);
  let why = 'a picture that is not in the file';
  for (const id of ids) {
    const part = id === undefined ? undefined : relations.get(id);
    const bytes = part === undefined || part.isExternal ? undefined : archive.get(part.target);
    if (part === undefined || bytes === undefined) continue;
    const address = pictures.add(posix.basename(part.target), bytes);
    if (address === undefined) {
      why = `a picture of the kind ${extname(part.target) || 'that browsers do not show'}`;
      continue;
    }
    const alt = altOf(shape);
    if (alt === '') lost.push('words that say what a picture shows (alt text): it has none');
    return [`![${escapeMarkdown(alt)}](${/[\s()]/.test(address) ? `<${address}>` : address})`];
  }
  lost.push(why);
  return [];
}

function graphic(shape: XmlElement, around: ShapeSurroundings, lost: string[]): string[] {
  const [table] = allOf(shape, 'tbl');
  if (table !== undefined) return [tableText(table, around, lost)];
  const uri = allOf(shape, 'graphicData')[0]?.attributes.uri ?? '';
  const kind = uri.slice(uri.lastIndexOf('/') + 1);
  const names: Readonly<Record<string, string>> = {
    chart: 'a chart',
    diagram: 'a SmartArt diagram',
    ole: 'an embedded object',
  };
  const alt = altOf(shape);
  lost.push(`${names[kind] ?? 'a graphic'}${alt === '' ? '' : ` (${alt})`}`);
  return [];
}

function tableText(table: XmlElement, { relations }: ShapeSurroundings, lost: string[]): string {
  const rows = table.children.filter(({ name }) => name === 'tr');
  const cells = rows.map((row) =>
    row.children
      .filter(({ name }) => name === 'tc')
      .map((cell) => {
        if (cell.attributes.gridSpan !== undefined || cell.attributes.rowSpan !== undefined)
          lost.push('a cell over several columns or rows: it stands in the first');
        return paragraphsOf(childAt(cell, 'txBody'), relations)
          .map(({ text }) => text)
          .join('<br>');
      }),
  );
  const columns = Math.max(1, ...cells.map((row) => row.length));
  const line = (row: readonly string[]): string =>
    `| ${Array.from({ length: columns }, (_, index) => row[index] ?? '').join(' | ')} |`;
  const [head = [], ...rest] = cells;
  return [line(head), `|${' --- |'.repeat(columns)}`, ...rest.map(line)].join('\n');
}
