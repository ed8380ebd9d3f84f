import type { ReadDrawing, ReadText } from '../model/slideReading.ts';
import { arrangeSlide } from './arrangeSlide.ts';
import { chartParts } from './chartPart.ts';
import { placed } from './emu.ts';
import type { FillColor } from './fillColor.ts';
import { type DeckTypes, layoutPath, shapeTree } from './masterParts.ts';
import { presentationNames, presentationType } from './namespaces.ts';
import type { PackagePart, Relation } from './packageParts.ts';
import type { Presentation, PresentationSlide } from './presentation.ts';
import type { SlideLayout } from './slideLayouts.ts';
import { pictureXml, type ShapeContext, shapeOf } from './slideShapes.ts';
import { type Entrance, slideTiming } from './slideTiming.ts';
import { runProperties } from './textBody.ts';
import { attributes, type Xml, xml } from './xml.ts';

/** What all slides of a file share. */
export interface DeckContext {
  readonly presentation: Presentation;
  readonly fill: FillColor;
  readonly fonts: { readonly heading: string; readonly text: string };
  readonly types: DeckTypes;
  readonly layouts: readonly SlideLayout[];
  /** Ground and ink of the master, as RRGGBB. */
  readonly master: { readonly ground: string; readonly ink: string };
  /** Paths of a picture's files. */
  media(key: string): { readonly png: string; readonly svg?: string } | undefined;
  /** A number that no chart had before. */
  nextChart(): number;
  /** Number of a slide, from 1; undefined for an id that none has. */
  slideNumber(id: string): number | undefined;
}

/** Path of a slide, by its number from 1. */
export function slidePath(number: number): string {
  return `ppt/slides/slide${number}.xml`;
}

/** A slide, and the charts on it. @param notesPath of its notes, where it has any. */
export function slideParts(
  slide: PresentationSlide,
  number: number,
  deck: DeckContext,
  notesPath?: string,
): readonly PackagePart[] {
  const { reading, language } = slide;
  const arranged = arrangeSlide(slide);
  const layout = deck.layouts.findIndex(({ name }) => name === arranged.layout) + 1;
  const relations: Relation[] = [{ id: 'rId1', type: 'slideLayout', target: layoutPath(layout) }];
  const relate = (one: Omit<Relation, 'id'>): string => {
    const known = relations.find(({ type, target }) => type === one.type && target === one.target);
    if (known !== undefined) return known.id;
    const id = `rId${relations.length + 1}`;
    relations.push({ id, ...one });
    return id;
  };
  if (notesPath !== undefined) relate({ type: 'notesSlide', target: notesPath });
  const charts: PackagePart[] = [];
  const entrances: Entrance[] = [];
  let shapes = 1;
  const words = { ...deck.types.words.type, color: reading.ink };
  const related = (key: string) => {
    const files = deck.media(key);
    if (files === undefined) return undefined;
    const png = relate({ type: 'image', target: files.png });
    return files.svg === undefined ? { png } : { png, svg: relate({ type: 'image', target: files.svg }) };
  };
  const context: ShapeContext = {
    fill: deck.fill,
    fonts: deck.fonts,
    types: {
      ...deck.types,
      title: onGround(deck.types.title, reading.ground, deck),
      words: onGround(deck.types.words, reading.ground, deck),
    },
    language: reading.language ?? language,
    nextId: () => {
      shapes += 1;
      return shapes;
    },
    link: (href) => {
      if (!href.startsWith('#'))
        return { id: relate({ type: 'hyperlink', target: href, external: true }), isSlide: false };
      const target = deck.slideNumber(href.slice(1));
      return target === undefined
        ? undefined
        : { id: relate({ type: 'slide', target: slidePath(target) }), isSlide: true };
    },
    picture: related,
    chart: (drawing) => {
      const data = chartOf(drawing, slide);
      if (data === undefined) return undefined;
      const made = deck.nextChart();
      const style = {
        fill: deck.fill,
        type: { ...words, size: 32 * (deck.presentation.size.height / 720) },
        language,
        series: reading.series,
      };
      charts.push(...chartParts(made, data, style));
      return relate({ type: 'chart', target: `ppt/charts/chart${made}.xml` });
    },
    comes: (entrance) => void entrances.push(entrance),
  };
  const ornament = slide.ornament && related(slide.ornament.key);
  const isWhole = slide.ornament !== undefined && slide.ornament.box.height > deck.presentation.size.height - 1;
  const hasTitle = arranged.parts.some(({ place }) => place?.type === 'title' || place?.type === 'ctrTitle');
  const tree = [
    !hasTitle && hiddenTitle(slide.title, context, deck, arranged.layout === 'Title' ? 'ctrTitle' : 'title'),
    slide.ornament !== undefined &&
      ornament !== undefined &&
      !isWhole &&
      pictureXml(slide.ornament.box, context.nextId(), { name: 'Ornament', alt: '' }, ornament),
    ...arranged.parts.map(({ part, place }) => shapeOf(part, context, place)),
    numberShape(slide, number, context),
  ].filter((one): one is Xml => one !== undefined && one !== false);
  const part: PackagePart = {
    path: slidePath(number),
    contentType: `${presentationType}.slide+xml`,
    content: xml`<p:sld${presentationNames}><p:cSld>${background(slide, deck, isWhole ? ornament?.png : undefined)}${shapeTree(tree)}</p:cSld>${colorMap(reading.ground, deck)}${slideTiming(entrances)}</p:sld>`,
    relations,
  };
  return [part, ...charts];
}

function chartOf({ fence }: ReadDrawing, { charts }: PresentationSlide) {
  return fence?.kind === 'chart' ? charts[fence.index] : undefined;
}

/** A slide that shows no heading has its name above its edge: lists of slides and screen readers find it there. */
function hiddenTitle(title: string, context: ShapeContext, deck: DeckContext, type: 'title' | 'ctrTitle'): Xml {
  const { width } = deck.presentation.size;
  const text: ReadText = {
    type: 'text',
    role: 'title',
    box: { x: 0, y: -80, width, height: 70 },
    insets: [0, 0, 0, 0],
    isLine: true,
    paragraphs: [
      {
        runs: [{ text: title, ...context.types.title.type }],
        level: 0,
        align: 'start',
        lineHeight: context.types.title.lineHeight,
        before: 0,
        indent: 0,
      },
    ],
  };
  return shapeOf(text, context, { type }) ?? xml``;
}

function numberShape({ reading }: PresentationSlide, number: number, context: ShapeContext): Xml | undefined {
  if (reading.number === null) return undefined;
  const id = context.nextId();
  const { box: own, type } = reading.number;
  // Room for three digits, whatever the font: it is set flush right.
  const room = Math.max(own.width, 64);
  const box = { ...own, x: own.x + own.width - room, width: room };
  return xml`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Slide number ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="12"/></p:nvPr></p:nvSpPr>
    <p:spPr>${placed(box)}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="r"/><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">${runProperties('a:rPr', type, context)}<a:t>${number}</a:t></a:fld></a:p></p:txBody></p:sp>`;
}

/** Colour or picture behind a slide, where it is not the master's. */
function background({ reading }: PresentationSlide, deck: DeckContext, picture: string | undefined): Xml | undefined {
  if (picture !== undefined)
    return xml`<p:bg><p:bgPr><a:blipFill dpi="0" rotWithShape="1"><a:blip r:embed="${picture}"/><a:srcRect/><a:stretch><a:fillRect/></a:stretch></a:blipFill><a:effectLst/></p:bgPr></p:bg>`;
  if (reading.ground.toUpperCase() === deck.master.ground) return undefined;
  return xml`<p:bg><p:bgPr><a:solidFill>${deck.fill(reading.ground)}</a:solidFill><a:effectLst/></p:bgPr></p:bg>`;
}

/** On a dark slide of a light deck ground and ink change places, so that what is written there anew can be read. */
function colorMap(ground: string, deck: DeckContext): Xml {
  if (!isTurned(ground, deck)) return xml`<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`;
  const list = attributes({
    bg1: 'dk1',
    tx1: 'lt1',
    bg2: 'dk2',
    tx2: 'lt2',
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((one) => [`accent${one}`, `accent${one}`])),
    hlink: 'lt1',
    folHlink: 'lt1',
  });
  return xml`<p:clrMapOvr><a:overrideClrMapping${list}/></p:clrMapOvr>`;
}

/** On a turned slide the master's colours are not what stands there: all of them are said. */
function onGround(type: DeckTypes['title'], ground: string, deck: DeckContext): DeckTypes['title'] {
  return isTurned(ground, deck) ? { ...type, type: { ...type.type, color: '' } } : type;
}

function isTurned(ground: string, deck: DeckContext): boolean {
  return isDark(ground) !== isDark(deck.master.ground);
}

/** Whether light letters stand out more from a colour than dark ones: by the weights of relative luminance (WCAG 2, without its curve). */
function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
