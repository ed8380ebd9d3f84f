import { createHash } from 'node:crypto';
import { generator } from '../model/generator.ts';
import type { ReadPart, ReadText, ReadType } from '../model/slideReading.ts';
import { emu } from './emu.ts';
import { fillColors } from './fillColor.ts';
import { type DeckTypes, masterParts, masterPath } from './masterParts.ts';
import { presentationNames, presentationType } from './namespaces.ts';
import { notesMaster, notesMasterPath, notesPart, notesPath, notesSize } from './notesParts.ts';
import { officeFont } from './officeFont.ts';
import { type PackagePart, packParts } from './packageParts.ts';
import type { Presentation } from './presentation.ts';
import { slideLayouts } from './slideLayouts.ts';
import { type DeckContext, slideParts, slidePath } from './slidePart.ts';
import type { InheritedType } from './textBody.ts';
import { themePart, themeSlots } from './themePart.ts';
import { rawXml, xml } from './xml.ts';

/** A presentation → the bytes of a .pptx (ECMA-376). Equal presentations give equal bytes. */
export function writePresentation(presentation: Presentation): Uint8Array {
  const { metadata, size, theme, themeName, slides, withNotes } = presentation;
  const slots = themeSlots(theme);
  const fonts = { heading: officeFont(theme.heading).name, text: officeFont(theme.text).name };
  const layouts = slideLayouts(size);
  const types = deckTypes(presentation, slots.get('dk1') ?? '000000');
  const media = mediaFiles(presentation);
  const numbers = new Map(slides.map(({ reading }, index) => [reading.id, index + 1]));
  const shared = { fill: fillColors(slots), fonts, types };
  let charts = 0;
  const deck: DeckContext = {
    ...shared,
    presentation,
    layouts,
    master: { ground: slots.get('lt1') ?? 'FFFFFF', ink: slots.get('dk1') ?? '000000' },
    media: (key) => media.paths.get(key),
    nextChart: () => {
      charts += 1;
      return charts;
    },
    slideNumber: (id) => numbers.get(id),
  };
  const noted = slides.map(({ notes }) => withNotes && notes.length > 0);
  const hasNotes = noted.includes(true);
  const parts: PackagePart[] = [
    ...properties(presentation),
    presentationPart(presentation, hasNotes),
    ...masterParts(layouts, { ...shared, size, language: metadata.language, link: () => undefined }),
    themePart(1, themeName, theme),
    ...(hasNotes ? [notesMaster(), themePart(2, themeName, theme)] : []),
    ...slides.flatMap((slide, index) => {
      const number = index + 1;
      const own = noted[index] === true ? notesPath(number) : undefined;
      return [
        ...slideParts(slide, number, deck, own),
        ...(own === undefined ? [] : [notesPart(number, slide.notes, slide.language, slidePath(number))]),
      ];
    }),
    ...settingsParts,
    ...media.parts,
  ];
  return packParts(parts, [
    { id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
    { id: 'rId2', type: 'core-properties', target: 'docProps/core.xml' },
    { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
  ]);
}

function presentationPart({ size, slides }: Presentation, hasNotes: boolean): PackagePart {
  const first = 10;
  return {
    path: 'ppt/presentation.xml',
    contentType: `${presentationType}.presentation.main+xml`,
    content: xml`<p:presentation${presentationNames} saveSubsetFonts="1">
      <p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>
      ${hasNotes && xml`<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>`}
      <p:sldIdLst>${slides.map((_, index) => xml`<p:sldId id="${256 + index}" r:id="rId${first + index}"/>`)}</p:sldIdLst>
      <p:sldSz cx="${emu(size.width)}" cy="${emu(size.height)}"/><p:notesSz cx="${emu(notesSize.width)}" cy="${emu(notesSize.height)}"/>
    </p:presentation>`,
    relations: [
      { id: 'rId1', type: 'slideMaster', target: masterPath },
      ...(hasNotes ? [{ id: 'rId2', type: 'notesMaster', target: notesMasterPath }] : []),
      { id: 'rId3', type: 'theme', target: 'ppt/theme/theme1.xml' },
      { id: 'rId4', type: 'presProps', target: 'ppt/presProps.xml' },
      { id: 'rId5', type: 'viewProps', target: 'ppt/viewProps.xml' },
      { id: 'rId6', type: 'tableStyles', target: 'ppt/tableStyles.xml' },
      ...slides.map((_, index) => ({ id: `rId${first + index}`, type: 'slide', target: slidePath(index + 1) })),
    ],
  };
}

const settingsParts: readonly PackagePart[] = [
  {
    path: 'ppt/presProps.xml',
    contentType: `${presentationType}.presProps+xml`,
    content: xml`<p:presentationPr${presentationNames}/>`,
  },
  {
    path: 'ppt/viewProps.xml',
    contentType: `${presentationType}.viewProps+xml`,
    content: xml`<p:viewPr${presentationNames}/>`,
  },
  {
    path: 'ppt/tableStyles.xml',
    contentType: `${presentationType}.tableStyles+xml`,
    content: xml`<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{2D5ABB26-0587-4C30-8999-92F81FD0307C}"/>`,
  },
];

/** What the file says of itself, and who made it. */
function properties({ metadata, slides }: Presentation): readonly PackagePart[] {
  const { title, author, subject, keywords, language, date } = metadata;
  const day = date === undefined ? undefined : `${date}T00:00:00Z`;
  const timed = (name: 'created' | 'modified') =>
    day !== undefined &&
    xml`${rawXml(`<dcterms:${name} xsi:type="dcterms:W3CDTF">`)}${day}${rawXml(`</dcterms:${name}>`)}`;
  return [
    {
      path: 'docProps/app.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      content: xml`<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${generator}</Application><Slides>${slides.length}</Slides></Properties>`,
    },
    {
      path: 'docProps/core.xml',
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      content: xml`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <dc:title>${title}</dc:title>${subject !== undefined && xml`<dc:subject>${subject}</dc:subject>`}${author !== undefined && xml`<dc:creator>${author}</dc:creator>`}
        ${keywords.length > 0 && xml`<cp:keywords>${keywords.join(', ')}</cp:keywords>`}<dc:language>${language}</dc:language>${timed('created')}${timed('modified')}
      </cp:coreProperties>`,
    },
  ];
}

/** Files of pictures, each once however often it is shown; the paths by their keys. */
function mediaFiles({ pictures }: Presentation) {
  const parts = new Map<string, PackagePart>();
  const paths = new Map<string, { png: string; svg?: string }>();
  const file = (bytes: Uint8Array, ending: string): string => {
    const path = `ppt/media/${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.${ending}`;
    parts.set(path, { path, content: bytes });
    return path;
  };
  for (const [key, { bytes, ending, svg }] of pictures) {
    const png = file(bytes, ending);
    paths.set(key, svg === undefined ? { png } : { png, svg: file(new TextEncoder().encode(svg), 'svg') });
  }
  return { parts: [...parts.values()], paths };
}

/** The type that most headings, and most words, of a deck are set in. */
function deckTypes({ slides, theme }: Presentation, ink: string): DeckTypes {
  const texts = slides.flatMap(({ reading }) => textsOf(reading.parts));
  const usual: ReadType = { families: theme.text, size: 34, color: ink, bold: false, italic: false };
  const titles = texts.filter(({ role }) => role === 'title');
  const words = texts.filter(({ role }) => role === 'words');
  const numbers = slides.flatMap(({ reading }) => reading.number ?? []);
  return {
    title: mostOften(titles, { type: { ...usual, families: theme.heading, size: 54, bold: true }, lineHeight: 1.15 }),
    words: mostOften(words, { type: usual, lineHeight: 1.35 }),
    foot: { ...(numbers[0]?.type ?? { ...usual, size: 20 }), bold: false },
  };
}

function textsOf(parts: readonly ReadPart[]): readonly ReadText[] {
  return parts.filter((part) => part.type === 'text');
}

function mostOften(texts: readonly ReadText[], usual: InheritedType): InheritedType {
  const counts = new Map<string, { readonly found: InheritedType; count: number }>();
  for (const { runs, lineHeight } of texts.flatMap(({ paragraphs }) => paragraphs)) {
    const [run] = runs;
    if (run === undefined) continue;
    const { families, size, color, bold, italic } = run;
    const found: InheritedType = { type: { families, size, color, bold, italic }, lineHeight };
    const key = JSON.stringify(found);
    const known = counts.get(key) ?? { found, count: 0 };
    known.count += 1;
    counts.set(key, known);
  }
  const [first] = [...counts.values()].sort((a, b) => b.count - a.count);
  return first?.found ?? usual;
}
