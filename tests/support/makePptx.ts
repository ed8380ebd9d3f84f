import { strToU8, zipSync } from 'fflate';

/** One slide of a presentation that a test makes. */
export interface PptxSlide {
  /** Shapes: XML that stands in `p:spTree`. */
  readonly shapes: string;
  /** Words of the speaker notes, a paragraph each. */
  readonly notes?: readonly string[];
  readonly hidden?: boolean;
  /** Relations beside the notes: id, last word of the type, target. */
  readonly relations?: readonly (readonly [id: string, kind: string, target: string, mode?: string])[];
}

/** A presentation as small as can be. @param files beside the slides, by name. @param more XML in `p:presentation`. */
export function makePptx(
  slides: readonly PptxSlide[],
  files: Readonly<Record<string, Uint8Array>> = {},
  more = '',
): Buffer {
  const texts: Record<string, string> = {
    '_rels/.rels': relations([['rId1', 'officeDocument', 'ppt/presentation.xml']]),
    'ppt/presentation.xml': `<p:presentation ${spaces}><p:sldIdLst>${slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="s${index + 1}"/>`).join('')}</p:sldIdLst>${more}</p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relations(
      slides.map((_, index) => [`s${index + 1}`, 'slide', `slides/slide${index + 1}.xml`]),
    ),
  };
  for (const [index, { shapes, notes, hidden, relations: own = [] }] of slides.entries()) {
    const name = `slide${index + 1}`;
    texts[`ppt/slides/${name}.xml`] =
      `<p:sld ${spaces}${hidden ? ' show="0"' : ''}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sld>`;
    const all = notes === undefined ? own : [...own, ['n', 'notesSlide', `../notesSlides/${name}.xml`] as const];
    texts[`ppt/slides/_rels/${name}.xml.rels`] = relations(all);
    if (notes !== undefined) {
      const words = notes.map((text) => paragraph(text)).join('');
      texts[`ppt/notesSlides/${name}.xml`] =
        `<p:notes ${spaces}><p:cSld><p:spTree>${shape('sldImg', '')}${shape('body', words)}${shape('sldNum', paragraph('7'))}</p:spTree></p:cSld></p:notes>`;
    }
  }
  const bytes = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
  return Buffer.from(zipSync({ ...bytes, ...files }));
}

/** A shape with paragraphs. @param kind of its placeholder: `title`, `body` …; undefined for a text box. */
export function shape(kind: string | undefined, paragraphs: string): string {
  const place = kind === undefined ? '' : `<p:ph type="${kind}"/>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Shape"/><p:cNvSpPr/><p:nvPr>${place}</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/>${paragraphs}</p:txBody></p:sp>`;
}

/** A paragraph of one run. @param about attributes and elements of `a:pPr`. */
export function paragraph(text: string, about = ''): string {
  return `<a:p>${about}<a:r><a:rPr lang="en"/><a:t>${text}</a:t></a:r></a:p>`;
}

/** A picture by the id of its relation. */
export function pictureShape(id: string, alt: string): string {
  return `<p:pic><p:nvPicPr><p:cNvPr id="4" name="Picture 3" descr="${alt}"/></p:nvPicPr><p:blipFill><a:blip r:embed="${id}"/></p:blipFill></p:pic>`;
}

/** A table of plain cells. */
export function tableShape(rows: readonly (readonly string[])[]): string {
  const cells = rows.map(
    (row) => `<a:tr>${row.map((cell) => `<a:tc><a:txBody>${paragraph(cell)}</a:txBody></a:tc>`).join('')}</a:tr>`,
  );
  return `<p:graphicFrame><a:graphic><a:graphicData uri="http://x/2006/table"><a:tbl>${cells.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}

const spaces = 'xmlns:p="urn:p" xmlns:a="urn:a" xmlns:r="urn:r" xmlns:p14="urn:p14"';

function relations(list: readonly (readonly [id: string, kind: string, target: string, mode?: string])[]): string {
  const all = list.map(
    ([id, kind, target, mode]) =>
      `<Relationship Id="${id}" Type="http://x/relationships/${kind}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`,
  );
  return `<Relationships>${all.join('')}</Relationships>`;
}
