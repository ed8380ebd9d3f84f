import { readFileSync } from 'node:fs';
import { drawFence } from '../../src/fences/drawFence.ts';
import type { DrawingContext } from '../../src/fences/drawing/drawingContext.ts';
import { drawingNeeds } from '../../src/fences/drawingNeeds.ts';
import { fenceSchemas } from '../../src/fences/fences.ts';
import { type Atlas, atlasOf } from '../../src/fences/map/atlas.ts';
import { type FocusedMap, withFocus } from '../../src/fences/map/mapFocus.ts';
import { loadDrawingData } from '../../src/load/loadDrawingData.ts';
import type { Drawing } from '../../src/model/drawing.ts';
import type { DrawingData } from '../../src/model/drawingData.ts';
import type { MapSettings } from '../../src/model/projectSettings.ts';
import { parseSettings } from '../../src/parse/parseSettings.ts';
import { mapSchema } from '../../src/schema/fences/map.ts';
import { sayIn } from '../../src/words/say.ts';
import { kitProject } from './kitProject.ts';

const settingsFile = new URL('../fixtures/drawings/project.yaml', import.meta.url);

/** What maps of the tests know: the focus of those that name none, cities, and two views. */
const mapSettings: MapSettings = parseSettings('project.yaml', readFileSync(settingsFile, 'utf8'), new Set()).value.map;

/** A fence as an author writes it, checked against its schema. */
export function fence(kind: string, written: unknown): unknown {
  return fenceSchemas[kind]?.parse(written);
}

/** The kit's map extracts, read once for all tests of a worker: they are large, and nothing writes to them. */
let maps: Promise<DrawingData['maps']> | undefined;

function loadedMaps(): Promise<DrawingData['maps']> {
  maps ??= loadDrawingData(kitProject, { maps: true, icons: [], tables: [] }).then((data) => data.maps);
  return maps;
}

/** A context with what this fence needs from the kit's own files. */
export async function contextFor(
  kind: string,
  spec: unknown,
  over: Partial<DrawingContext> = {},
): Promise<DrawingContext> {
  const needs = drawingNeeds([{ kind, spec }]);
  const data = await loadDrawingData(kitProject, { ...needs, maps: false });
  return {
    ...data,
    maps: needs.maps ? await loadedMaps() : undefined,
    language: 'en',
    say: sayIn('en'),
    idPrefix: 'slide-1-1-',
    width: 1120,
    helpLines: new Map(),
    mapSettings,
    fact: (reference) => `fact ${reference}`,
    ...over,
  };
}

/** Draws a fence as written. */
export async function drawWritten(
  kind: string,
  written: unknown,
  over: Partial<DrawingContext> = {},
): Promise<Drawing> {
  const spec = fence(kind, written);
  return drawFence({ kind, spec }, await contextFor(kind, spec, over));
}

/** The kit's map extracts, and what maps of the tests know. */
export async function testAtlas(over: Partial<MapSettings> = {}): Promise<Atlas> {
  const atlas = atlasOf(await contextFor('map', {}, { mapSettings: { ...mapSettings, ...over } }));
  if (atlas === undefined) throw new Error('no maps');
  return atlas;
}

/** A map as an author writes it, with the focus of the tests where it has none. */
export function mapSpec(written: object): FocusedMap {
  const spec = withFocus(mapSchema.parse({ ...written, alt: 'A map' }), mapSettings);
  if (spec === undefined) throw new Error('no focus');
  return spec;
}
