import type { ArtifactSession, ProducedArtifact } from '../model/artifact.ts';
import type { ChartData } from '../model/drawing.ts';
import type { ReadPart, ReadPresentation } from '../model/slideReading.ts';
import { visitTokens } from '../model/visitTokens.ts';
import { namedFonts } from '../pptx/namedFonts.ts';
import { noteLines } from '../pptx/noteLines.ts';
import type { PresentationPicture, PresentationSlide } from '../pptx/presentation.ts';
import { writePresentation } from '../pptx/writePresentation.ts';
import { renderSlidesSheet } from '../render/sheets/renderSlidesSheet.ts';
import { type SheetContext, slideSize } from '../render/sheets/sheetContext.ts';
import type { RenderedSlide } from '../render/slide/renderSlide.ts';

/** Reads the slides where the browser lays them out, and writes them for a presentation program. */
export async function producePresentation(
  context: SheetContext,
  session: ArtifactSession,
  withNotes: boolean,
): Promise<ProducedArtifact> {
  const { deck, slides, metadata } = context;
  const job = { ...renderSlidesSheet(context), name: `${deck.manifest.name}/slides.pptx` };
  const charts = new Map(slides.map((one) => [one.slide.id, chartsOf(one, context)]));
  const known = knownPictures(context);
  const read = await session.readSlides(job, (part) => !isWritten(part, charts) && known(part) === undefined);
  const content = writePresentation({
    metadata,
    size: slideSize(deck),
    theme: read.theme,
    themeName: deck.manifest.theme,
    slides: slides.flatMap((one) => slideOf(one, read, charts.get(one.slide.id) ?? [], context)),
    pictures: picturesOf(read, known, context),
    withNotes,
  });
  const note = namedFonts(read);
  return { source: job, content, ...(note === undefined ? {} : { note }) };
}

type Charts = ReadonlyMap<string, readonly ChartData[]>;

/** Figures of a slide's charts, in their order. */
function chartsOf({ slide }: RenderedSlide, { draw }: SheetContext): readonly ChartData[] {
  return [...visitTokens(slide.tokens)]
    .filter((token) => token.type === 'fence' && token.kind === 'chart' && token.spec !== undefined)
    .flatMap((token) => (token.type === 'fence' ? (draw(token, '').chart ?? []) : []));
}

/** Whether a drawing is written as what it is: a chart whose figures are known. */
function isWritten(part: ReadPart, charts: Charts): boolean {
  if (part.type !== 'drawing' || part.fence?.kind !== 'chart') return false;
  return charts.get(part.key.slice(0, part.key.lastIndexOf('/')))?.[part.fence.index] !== undefined;
}

/** Pictures whose files a presentation program takes as they are. */
function knownPictures({ resolveAsset }: SheetContext): (part: ReadPart) => PresentationPicture | undefined {
  return (part) => {
    if (part.type !== 'picture' || part.address === undefined) return undefined;
    const [, ending, data] = /^data:image\/(png|jpeg|gif);base64,(.*)$/s.exec(resolveAsset(part.address) ?? '') ?? [];
    if (ending !== 'png' && ending !== 'jpeg' && ending !== 'gif') return undefined;
    return { bytes: Buffer.from(data ?? '', 'base64'), ending };
  };
}

function picturesOf(
  { slides, pictures, ornaments }: ReadPresentation,
  known: (part: ReadPart) => PresentationPicture | undefined,
  { resolveAsset }: SheetContext,
): ReadonlyMap<string, PresentationPicture> {
  const all = new Map<string, PresentationPicture>();
  for (const part of slides.flatMap(({ parts }) => flat(parts))) {
    if (part.type !== 'picture' && part.type !== 'drawing') continue;
    const file = known(part);
    const shot = pictures.get(part.key);
    const svg = part.type === 'drawing' ? part.svg : svgOf(part.address, resolveAsset);
    if (file !== undefined) all.set(part.key, file);
    else if (shot !== undefined)
      all.set(part.key, { bytes: shot, ending: 'png', ...(svg === undefined ? {} : { svg }) });
  }
  for (const [id, { bytes, ending }] of ornaments) all.set(ornamentKey(id), { bytes, ending });
  return all;
}

function svgOf(address: string | undefined, resolveAsset: SheetContext['resolveAsset']): string | undefined {
  const data = address === undefined ? undefined : resolveAsset(address);
  const [, base64] = /^data:image\/svg\+xml;base64,(.*)$/s.exec(data ?? '') ?? [];
  return base64 === undefined ? undefined : Buffer.from(base64, 'base64').toString('utf8');
}

function flat(parts: readonly ReadPart[]): readonly ReadPart[] {
  return parts.flatMap((part) => (part.type === 'group' ? [part, ...flat(part.parts)] : [part]));
}

function slideOf(
  { slide }: RenderedSlide,
  { slides, ornaments }: ReadPresentation,
  charts: readonly ChartData[],
  { deck }: SheetContext,
): PresentationSlide[] {
  const reading = slides.find(({ id }) => id === slide.id);
  if (reading === undefined) return [];
  const ornament = ornaments.get(slide.id);
  return [
    {
      reading,
      title: slide.title,
      layout: slide.layout,
      language: deck.manifest.language,
      notes: noteLines(slide.notes),
      charts,
      ...(ornament === undefined ? {} : { ornament: { key: ornamentKey(slide.id), box: ornament.box } }),
    },
  ];
}

/** No id of a slide holds a space. */
function ornamentKey(id: string): string {
  return `ground ${id}`;
}
