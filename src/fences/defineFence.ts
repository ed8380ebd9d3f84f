import type * as z from 'zod';
import type { Drawing } from '../model/drawing.ts';
import type { DrawingNeeds } from '../model/drawingData.ts';
import type { FenceContent } from '../model/tokens.ts';
import type { DrawingContext } from './drawing/drawingContext.ts';
import type { FenceText } from './fenceText.ts';

/** A name in a fence that leads nowhere; the drawing would silently lack something. */
export interface FenceMistake {
  readonly message: string;
  readonly hint: string;
}

/** All that the kit knows of one kind of fence; `S` is what its schema leaves. Every part is asked for. */
interface FenceDefinition<S> {
  /** What an author writes after the backticks. */
  readonly kind: string;
  readonly schema: z.ZodType<S>;
  /** The least that may stand in it, for editors to put in. */
  readonly example: string;
  /** What it must have from disk before it can be drawn. */
  readonly needs: (spec: S) => Partial<DrawingNeeds>;
  /** Every reference in the spec is resolved. The same input gives the same bytes. */
  readonly draw: (spec: S, context: DrawingContext) => Drawing;
  /** What a schema cannot know: places, icons, tables and help lines that do not exist. */
  readonly mistakes: (spec: S, context: DrawingContext) => readonly FenceMistake[];
  /** The words a reader meets, in the order of the spec. */
  readonly text: (spec: S) => readonly FenceText[];
  /** Keys whose values are ids of facts or help lines. */
  readonly references: { readonly facts: readonly string[]; readonly helpLines: readonly string[] };
  /** Where it is met: on its slide, or on worksheets alone. */
  readonly shownOn: (spec: S) => 'slide' | 'worksheet';
  /** Place among fences that say something without their slide, the one that says most first; undefined for those that do not. */
  readonly standalone: number | undefined;
}

/** A kind of fence for those who meet fences of all kinds: specs come as their tokens hold them. */
export type Fence = FenceDefinition<unknown>;

/** A kind of fence for those who ask for this kind alone. */
export interface KnownFence<S> extends Fence {
  /** What a fence says; undefined when it is of another kind or failed its schema. */
  specOf(token: FenceContent): S | undefined;
}

/** Enters a kind of fence into the kit. Its functions are only ever handed what its own schema has let through. */
export function defineFence<S>(definition: FenceDefinition<S>): KnownFence<S> {
  const { kind } = definition;
  return {
    ...(definition as unknown as Fence),
    specOf: (token) => (token.kind === kind ? (token.spec as S | undefined) : undefined),
  };
}

/** For fences that need nothing, name nothing, or stand on their slide as they are. */
export const nothing = (): readonly never[] => [];
export const needsNothing = (): Partial<DrawingNeeds> => ({});
export const onSlide = (): 'slide' => 'slide';
