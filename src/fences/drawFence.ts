import type { Drawing } from '../model/drawing.ts';
import type { FenceContent } from '../model/tokens.ts';
import type { FenceMistake } from './defineFence.ts';
import type { DrawingContext } from './drawing/drawingContext.ts';
import { fenceOf } from './fences.ts';

/** A fence → its picture. One that failed its schema gives an empty one. @throws TalkError `read-failed`, see map.ts. */
export function drawFence({ kind, spec }: FenceContent, context: DrawingContext): Drawing {
  return (spec === undefined ? undefined : fenceOf(kind)?.draw(spec, context)) ?? { html: '' };
}

/** Names in a fence that lead nowhere. One that failed its schema has its mistakes told already. */
export function fenceMistakes({ kind, spec }: FenceContent, context: DrawingContext): readonly FenceMistake[] {
  return spec === undefined ? [] : (fenceOf(kind)?.mistakes(spec, context) ?? []);
}
