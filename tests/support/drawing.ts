import { fileURLToPath } from 'node:url';
import { draw } from '../../src/fences/draw.ts';
import type { DrawingContext } from '../../src/fences/drawing/drawingContext.ts';
import { loadDrawingData } from '../../src/load/loadDrawingData.ts';
import type { Drawing } from '../../src/model/drawing.ts';
import type { MapData } from '../../src/model/drawingData.ts';
import { type FenceKind, type FenceSpecs, fenceSchemas } from '../../src/schema/fences/fenceSchemas.ts';

const kit = fileURLToPath(new URL('../..', import.meta.url));

/** A fence as an author writes it, checked against its schema. */
export function fence<K extends FenceKind>(kind: K, written: unknown): FenceSpecs[K] {
  return fenceSchemas[kind].parse(written) as FenceSpecs[K];
}

/** A context with what this fence needs from the kit's own files. */
export async function contextFor(
  kind: FenceKind,
  spec: unknown,
  over: Partial<DrawingContext> = {},
): Promise<DrawingContext> {
  const data = await loadDrawingData({ root: kit, kit }, [{ kind, spec }]);
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
  kind: FenceKind,
  written: unknown,
  over: Partial<DrawingContext> = {},
): Promise<Drawing> {
  const spec = fence(kind, written);
  return draw(kind, spec, await contextFor(kind, spec, over));
}

/** The kit's map extracts. */
export async function kitMaps(): Promise<MapData> {
  const { maps } = await contextFor('map', {});
  if (maps === undefined) throw new Error('no maps');
  return maps;
}
