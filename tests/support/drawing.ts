import { fileURLToPath } from 'node:url';
import { drawFence } from '../../src/fences/drawFence.ts';
import type { DrawingContext } from '../../src/fences/drawing/drawingContext.ts';
import { drawingNeeds } from '../../src/fences/drawingNeeds.ts';
import { fenceSchemas } from '../../src/fences/fences.ts';
import { loadDrawingData } from '../../src/load/loadDrawingData.ts';
import type { Drawing } from '../../src/model/drawing.ts';
import type { MapData } from '../../src/model/drawingData.ts';

const kit = fileURLToPath(new URL('../..', import.meta.url));

/** A fence as an author writes it, checked against its schema. */
export function fence(kind: string, written: unknown): unknown {
  return fenceSchemas[kind]?.parse(written);
}

/** A context with what this fence needs from the kit's own files. */
export async function contextFor(
  kind: string,
  spec: unknown,
  over: Partial<DrawingContext> = {},
): Promise<DrawingContext> {
  const data = await loadDrawingData({ root: kit, kit }, drawingNeeds([{ kind, spec }]));
  return {
    ...data,
    idPrefix: 'slide-1-1-',
    width: 1120,
    helpLines: new Map(),
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

/** The kit's map extracts. */
export async function kitMaps(): Promise<MapData> {
  const { maps } = await contextFor('map', {});
  if (maps === undefined) throw new Error('no maps');
  return maps;
}
