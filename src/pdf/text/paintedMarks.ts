import { contentsOf, type PdfPage, pdfPages } from '../pageObjects.ts';
import { isDictionary, isReference, nameOf, type PdfFile, rawOf, resolve, resolveDictionary } from '../pdfFile.ts';
import type { PdfDictionary, PdfValue } from '../pdfSyntax.ts';
import { readStream } from '../tags/contentStream.ts';
import { contentOperators } from './contentOperators.ts';
import { type FontText, fontText } from './fontText.ts';

/** What a page or a form paints in one of its marks. */
export interface PaintedMark {
  /** Number of the page's or form's object. */
  readonly holder: number;
  readonly mark: number;
  /** Which page shows it, from 1. */
  readonly page: number;
  /** Its letters, in the order in which they are painted. */
  text: string;
  /** Whether it paints anything that is no letter. */
  hasShapes: boolean;
  /** Letters that begin outside of the page's box. */
  outside: string;
  /** Where its last letters stand, in points from the bottom of the page. */
  bottom: number;
}

/** All that the pages of a PDF paint, as far as it is of use to who reads tags. */
export interface PaintedPages {
  readonly marks: readonly PaintedMark[];
  /** How often each form with tags of its own is drawn. */
  readonly drawn: ReadonlyMap<number, number>;
  /** Pages that show the glyph of a missing letter, from 1. */
  readonly missing: ReadonlySet<number>;
  /** Letters outside of every tag and artifact, by page from 1. */
  readonly bare: ReadonlyMap<number, string>;
}

/** Reads what is painted, forms included. Widths of letters are not reckoned: a piece of text stands where it begins. @throws SyntaxError. */
export function paintedMarks(pdf: PdfFile): PaintedPages {
  const marks = new Map<string, PaintedMark>();
  const drawn = new Map<number, number>();
  const missing = new Set<number>();
  const bare = new Map<number, string>();
  const fonts = new Map<number, FontText>();
  pdfPages(pdf).forEach((page, index) => {
    const content = contentsOf(pdf, page).map((object) => readStream(pdf, object));
    const resources = resolveDictionary(pdf, page.dictionary.get('Resources')) ?? new Map();
    const shared = { pdf, marks, drawn, missing, bare, fonts, number: index + 1, box: boxOf(pdf, page) };
    paint({ ...shared, holder: page.object, resources, depth: 0 }, content.join('\n'), identity);
  });
  return { marks: [...marks.values()], drawn, missing, bare };
}

interface Canvas {
  readonly pdf: PdfFile;
  readonly marks: Map<string, PaintedMark>;
  readonly drawn: Map<number, number>;
  readonly missing: Set<number>;
  readonly bare: Map<number, string>;
  /** By the numbers of their objects. */
  readonly fonts: Map<number, FontText>;
  readonly number: number;
  readonly box: readonly [number, number, number, number];
  readonly holder: number;
  readonly resources: PdfDictionary;
  readonly depth: number;
  /** The mark in which a form is drawn. */
  readonly around?: PaintedMark | 'artifact' | undefined;
}

type Matrix = readonly [number, number, number, number, number, number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Forms in forms in forms; a form that draws itself would never end. */
const deepest = 12;

function paint(canvas: Canvas, content: string, start: Matrix): void {
  const { pdf } = canvas;
  const states: { matrix: Matrix; font: FontText; leading: number }[] = [];
  const open: (PaintedMark | 'artifact' | 'note')[] = [];
  let matrix = start;
  let font = fontText(pdf, undefined);
  let leading = 0;
  let line: Matrix = identity;
  const inside = (): PaintedMark | 'artifact' | undefined =>
    open.findLast((one): one is PaintedMark | 'artifact' => one !== 'note') ?? canvas.around;
  const show = (raw: string): void => {
    const [x, y] = times(line, matrix).slice(4) as [number, number];
    const mark = inside();
    const text = font.textOf(raw);
    if (font.lacksGlyph(raw)) canvas.missing.add(canvas.number);
    if (mark === undefined) canvas.bare.set(canvas.number, (canvas.bare.get(canvas.number) ?? '') + text);
    if (mark === undefined || mark === 'artifact') return;
    // Words of two lines are not run together.
    const isNewLine = mark.text !== '' && Math.abs(y - mark.bottom) > newLine;
    mark.text += isNewLine ? ` ${text}` : text;
    mark.bottom = y;
    if (!isIn(canvas.box, x, y)) mark.outside += text;
  };
  const move = (x: number, y: number): void => {
    line = times([1, 0, 0, 1, x, y], line);
  };
  for (const { name, operands } of contentOperators(content)) {
    const numbers = operands.map(Number);
    const [a = 0, b = 0] = numbers;
    switch (name) {
      case 'q':
        states.push({ matrix, font, leading });
        break;
      case 'Q':
        ({ matrix, font, leading } = states.pop() ?? { matrix, font, leading });
        break;
      case 'cm':
        matrix = times(matrixOf(operands), matrix);
        break;
      case 'BT':
        line = identity;
        break;
      case 'Tm':
        line = matrixOf(operands);
        break;
      case 'TD':
        leading = -b;
        move(a, b);
        break;
      case 'Td':
        move(a, b);
        break;
      case 'TL':
        leading = a;
        break;
      case 'T*':
        move(0, -leading);
        break;
      case 'Tf':
        font = fontNamed(canvas, operands[0]);
        break;
      case "'":
      case '"':
        move(0, -leading);
        show(rawOf(operands.at(-1)) ?? '');
        break;
      case 'Tj':
        show(rawOf(operands[0]) ?? '');
        break;
      case 'TJ':
        show(pieces(operands[0]));
        break;
      case 'BMC':
      case 'BDC':
        open.push(markOf(canvas, operands));
        break;
      case 'EMC':
        open.pop();
        break;
      case 'Do':
        draw(canvas, nameOf(operands[0]) ?? '', matrix, inside());
        break;
      default:
        if (shapes.has(name)) painted(inside());
    }
  }
}

const shapes: ReadonlySet<string> = new Set('f F f* B B* b b* S s sh EI ID'.split(' '));

function painted(mark: PaintedMark | 'artifact' | undefined): void {
  if (typeof mark === 'object') mark.hasShapes = true;
}

function draw(canvas: Canvas, name: string, matrix: Matrix, mark: PaintedMark | 'artifact' | undefined): void {
  const { pdf, resources } = canvas;
  const object = resolveDictionary(pdf, resources.get('XObject'))?.get(name);
  const form = resolveDictionary(pdf, object);
  if (!isReference(object) || form === undefined) return;
  if (nameOf(form.get('Subtype')) !== 'Form' || canvas.depth >= deepest) {
    painted(mark);
    return;
  }
  const hasTags = form.has('StructParents');
  if (hasTags) canvas.drawn.set(object.object, (canvas.drawn.get(object.object) ?? 0) + 1);
  const own = resolveDictionary(pdf, form.get('Resources')) ?? resources;
  const holder = hasTags ? object.object : canvas.holder;
  const placed = times(matrixOf(resolve(pdf, form.get('Matrix'))), matrix);
  paint(
    { ...canvas, holder, resources: own, depth: canvas.depth + 1, around: mark },
    readStream(pdf, object.object),
    placed,
  );
}

/** What a mark is: a tag's when it has a number, an artifact, or a note such as what letters mean. */
function markOf(canvas: Canvas, [tag, properties]: readonly PdfValue[]): PaintedMark | 'artifact' | 'note' {
  const named = nameOf(properties);
  const all = resolveDictionary(canvas.pdf, canvas.resources.get('Properties'));
  const entries = named === undefined ? properties : resolve(canvas.pdf, all?.get(named));
  const number = isDictionary(entries) ? resolve(canvas.pdf, entries.get('MCID')) : undefined;
  if (typeof number !== 'number') return nameOf(tag) === 'Artifact' ? 'artifact' : 'note';
  const key = `${canvas.holder} ${number}`;
  const known = canvas.marks.get(key);
  if (known !== undefined) return known;
  const mark = {
    holder: canvas.holder,
    mark: number,
    page: canvas.number,
    text: '',
    hasShapes: false,
    outside: '',
    bottom: 0,
  };
  canvas.marks.set(key, mark);
  return mark;
}

function fontNamed({ pdf, resources, fonts }: Canvas, value: PdfValue | undefined): FontText {
  const entry = resolveDictionary(pdf, resources.get('Font'))?.get(nameOf(value) ?? '');
  if (!isReference(entry)) return fontText(pdf, resolveDictionary(pdf, entry));
  const font = fonts.get(entry.object) ?? fontText(pdf, resolveDictionary(pdf, entry));
  fonts.set(entry.object, font);
  return font;
}

/** The strings of a `TJ`, without the gaps between them. */
function pieces(value: PdfValue | undefined): string {
  return Array.isArray(value) ? value.map((item: PdfValue) => rawOf(item) ?? '').join('') : '';
}

/** A page's box; an empty one holds everything. */
function boxOf(pdf: PdfFile, { dictionary }: PdfPage): readonly [number, number, number, number] {
  const box = resolve(pdf, dictionary.get('CropBox') ?? dictionary.get('MediaBox'));
  const [a = 0, b = 0, c = 0, d = 0] = Array.isArray(box) ? box.map((one: PdfValue) => Number(resolve(pdf, one))) : [];
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

/** Signs that stand higher or lower, such as those of notes, move less than this, in points. */
const newLine = 6;

/** Letters at an edge may begin a hair outside of it, in points. */
const edge = 1;

function isIn([left, bottom, right, top]: readonly [number, number, number, number], x: number, y: number): boolean {
  return x >= left - edge && x <= right + edge && y >= bottom - edge && y <= top + edge;
}

function matrixOf(value: PdfValue | undefined): Matrix {
  const [a, b, c, d, e, f] = Array.isArray(value) ? value.map(Number) : [];
  return f === undefined ? identity : [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f];
}

/** First `one`, then `other`. */
function times(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one;
  const [g, h, i, j, k, l] = other;
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}
