import type { PageBox } from '../model/pageBox.ts';
import type {
  ReadDrawing,
  ReadGroup,
  ReadPaint,
  ReadPart,
  ReadPicture,
  ReadShape,
  ReadText,
} from '../model/slideReading.ts';
import type { FilledPlace } from './arrangeSlide.ts';
import { emu, placed } from './emu.ts';
import type { DeckTypes } from './masterParts.ts';
import { around } from './mergeTexts.ts';
import { boxGeometry, outlineGeometry } from './outlineGeometry.ts';
import type { Entrance } from './slideTiming.ts';
import { tableGraphic } from './tableFrame.ts';
import { bodyProperties, paragraphs, type TextContext } from './textBody.ts';
import { attributes, type Xml, xml } from './xml.ts';

/** What shapes of a slide are written with; it counts and collects as they are. */
export interface ShapeContext extends TextContext {
  readonly types: DeckTypes;
  /** The next number of a shape. */
  nextId(): number;
  /** Relations to a picture and, of a drawing, to its SVG. */
  picture(key: string): { readonly png: string; readonly svg?: string } | undefined;
  /** The relation to a chart that a drawing is; undefined for all other drawings. */
  chart(drawing: ReadDrawing): string | undefined;
  /** Tells of what comes by a press of a key. */
  comes(entrance: Entrance): void;
}

/** A part of a slide as a shape, a picture, a table, a chart or a group. Nothing for a picture that nobody has. */
export function shapeOf(part: ReadPart, context: ShapeContext, place?: FilledPlace): Xml | undefined {
  const id = context.nextId();
  if (part.step !== undefined) context.comes({ step: part.step, shape: id });
  switch (part.type) {
    case 'text':
      return textShape(part, id, context, place);
    case 'table':
      return frame(part.box, id, { name: `Table ${id}` }, tableGraphic(part, context));
    case 'picture':
      return pictureShape(part, id, context, place);
    case 'drawing':
      return drawingShape(part, id, context);
    case 'shape':
      return plainShape(part, id, context);
    default:
      return groupShape(part, id, context);
  }
}

function textShape(text: ReadText, id: number, context: ShapeContext, place: FilledPlace | undefined): Xml {
  const isTitle = place?.type === 'title' || place?.type === 'ctrTitle';
  const inherited =
    place === undefined || place.type === 'ftr' ? undefined : isTitle ? context.types.title : context.types.words;
  const kind = place === undefined ? xml`<p:cNvSpPr txBox="1"/>` : xml`<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>`;
  const name = nameOf(text, place);
  for (const entrance of entrancesOf(text, id)) context.comes(entrance);
  const geometry =
    place !== undefined && text.paint === undefined
      ? undefined
      : xml`${boxGeometry(text.paint ?? square, text.box.width, text.box.height)}${paintXml(text.paint ?? square, context)}`;
  return xml`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name} ${id}"/>${kind}<p:nvPr>${placeXml(place)}</p:nvPr></p:nvSpPr>
    <p:spPr>${placed(text.box)}${geometry}</p:spPr>
    <p:txBody>${bodyProperties(text, place !== undefined)}<a:lstStyle/>${paragraphs(text.paragraphs, context, inherited)}</p:txBody></p:sp>`;
}

const square: ReadPaint = { radius: 0 };

function nameOf({ role }: ReadText, place: FilledPlace | undefined): string {
  if (place?.type === 'title' || place?.type === 'ctrTitle') return 'Title';
  return { title: 'Heading', words: 'Words', code: 'Code', source: 'Source', footer: 'Footer' }[role];
}

function placeXml(place: FilledPlace | undefined): Xml | undefined {
  if (place === undefined) return undefined;
  const list = attributes({ type: place.type, sz: place.type === 'ftr' ? 'quarter' : undefined, idx: place.index });
  return xml`<p:ph${list}/>`;
}

/** Paragraphs of one step come together. */
function entrancesOf({ paragraphs: lines }: ReadText, shape: number): Entrance[] {
  const found: { step: number; shape: number; paragraphs: [number, number] }[] = [];
  for (const [index, { step }] of lines.entries()) {
    if (step === undefined) continue;
    const last = found.at(-1);
    if (last !== undefined && last.step === step && last.paragraphs[1] === index - 1) last.paragraphs[1] = index;
    else found.push({ step, shape, paragraphs: [index, index] });
  }
  return found;
}

function plainShape({ box, paint, outline, turn }: ReadShape, id: number, context: ShapeContext): Xml {
  const geometry =
    outline === undefined
      ? boxGeometry(paint, box.width, box.height)
      : outlineGeometry(outline, paint.fill !== undefined);
  return xml`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Shape ${id}">${decorative}</p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr>
    <p:spPr>${placed(box, 'a', turn)}${geometry}${paintXml(paint, context)}</p:spPr></p:sp>`;
}

function paintXml({ fill, line }: ReadPaint, context: ShapeContext): Xml {
  const inside = fill === undefined ? xml`<a:noFill/>` : xml`<a:solidFill>${context.fill(fill)}</a:solidFill>`;
  const around =
    line === undefined
      ? xml`<a:ln><a:noFill/></a:ln>`
      : xml`<a:ln w="${emu(line.width)}" cap="rnd"><a:solidFill>${context.fill(line.color)}</a:solidFill><a:round/></a:ln>`;
  return xml`${inside}${around}`;
}

/** Says that a shape says nothing: screen readers pass it by. */
const decorative: Xml = xml`<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>`;

function pictureShape(
  { box, key, alt }: ReadPicture,
  id: number,
  context: ShapeContext,
  place: FilledPlace | undefined,
): Xml | undefined {
  const relations = context.picture(key);
  return relations && pictureXml(box, id, { name: `Picture ${id}`, alt }, relations, place);
}

function drawingShape(drawing: ReadDrawing, id: number, context: ShapeContext): Xml | undefined {
  const { box, key, alt } = drawing;
  const chart = context.chart(drawing);
  if (chart !== undefined) {
    const graphic = xml`<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${chart}"/></a:graphicData></a:graphic>`;
    return frame(box, id, { name: `Chart ${id}`, alt }, graphic);
  }
  const relations = context.picture(key);
  return relations && pictureXml(box, id, { name: `Drawing ${id}`, alt }, relations);
}

/** A picture; a drawing's SVG stands before its PNG for programs that know it. An empty alternative text is a picture that says nothing. */
export function pictureXml(
  box: PageBox,
  id: number,
  { name, alt }: { readonly name: string; readonly alt: string },
  { png, svg }: { readonly png: string; readonly svg?: string },
  place?: FilledPlace,
): Xml {
  const vector =
    svg !== undefined &&
    xml`<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${svg}"/></a:ext></a:extLst>`;
  return xml`<p:pic><p:nvPicPr><p:cNvPr${attributes({ id, name, descr: alt === '' ? undefined : alt })}>${alt === '' && decorative}</p:cNvPr>
      <p:cNvPicPr><a:picLocks${attributes({ noGrp: place === undefined ? undefined : '1', noChangeAspect: '1' })}/></p:cNvPicPr><p:nvPr>${placeXml(place)}</p:nvPr></p:nvPicPr>
    <p:blipFill><a:blip r:embed="${png}">${vector}</a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill>
    <p:spPr>${placed(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
}

function frame(
  box: PageBox,
  id: number,
  { name, alt }: { readonly name: string; readonly alt?: string },
  graphic: Xml,
): Xml {
  return xml`<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr${attributes({ id, name, descr: alt })}/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>
    ${placed(box, 'p')}${graphic}</p:graphicFrame>`;
}

function groupShape({ parts, alt, box }: ReadGroup, id: number, context: ShapeContext): Xml | undefined {
  const inner = parts.map((part) => shapeOf(part, context)).filter((one) => one !== undefined);
  if (inner.length === 0) return undefined;
  const all = parts.map((part) => part.box).reduce(around, parts[0]?.box ?? box);
  const [x, y, cx, cy] = [all.x, all.y, all.width, all.height].map(emu);
  return xml`<p:grpSp><p:nvGrpSpPr><p:cNvPr${attributes({ id, name: `Group ${id}`, descr: alt === '' ? undefined : alt })}/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>
    <p:grpSpPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/><a:chOff x="${x}" y="${y}"/><a:chExt cx="${cx}" cy="${cy}"/></a:xfrm></p:grpSpPr>${inner}</p:grpSp>`;
}
