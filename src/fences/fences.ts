import type * as z from 'zod';
import { chartFence } from './chart.ts';
import { columnsFence, columnsSchema } from './columns.ts';
import type { Fence } from './defineFence.ts';
import { diagramFence } from './diagram.ts';
import { helplinesFence } from './helplines.ts';
import { iconsFence } from './icons.ts';
import { lettersFence } from './letters.ts';
import { mapFence } from './map.ts';
import { mermaidFence } from './mermaid.ts';
import { pollFence } from './poll.ts';
import { qrFence } from './qr.ts';
import { quizFence } from './quiz.ts';
import { timelineFence } from './timeline.ts';

/** Fences that hold YAML. (`columns` hold Markdown: parsing makes them a token of their own.) */
const yamlFences: readonly Fence[] = [
  mapFence,
  chartFence,
  timelineFence,
  diagramFence,
  iconsFence,
  lettersFence,
  qrFence,
  helplinesFence,
  quizFence,
  pollFence,
];

/** Every fence that draws or feeds a worksheet. */
export const fences: readonly Fence[] = [...yamlFences, mermaidFence];

const byKind: ReadonlyMap<string, Fence> = new Map(fences.map((fence) => [fence.kind, fence]));

/** What an author writes after the backticks, in the order above. */
export const fenceKinds: readonly string[] = fences.map(({ kind }) => kind);

/** The fence of a name; undefined when the kit has none. */
export function fenceOf(kind: string): Fence | undefined {
  return byKind.get(kind);
}

/** The same, for one that holds YAML. */
export function yamlFenceOf(kind: string): Fence | undefined {
  return yamlFences.find((fence) => fence.kind === kind);
}

/** What may stand inside each fence, by its name; `columns` among them. */
export const fenceSchemas: Readonly<Record<string, z.ZodType>> = {
  ...Object.fromEntries(yamlFences.map(({ kind, schema }) => [kind, schema])),
  columns: columnsSchema,
};

/** What an editor knows of a fence. */
interface WrittenFence {
  readonly kind: string;
  readonly schema: z.ZodType;
  readonly example: string;
  /** Whether YAML stands in it. */
  readonly isYaml: boolean;
}

/** All that an author may write after the backticks and has the kit draw, `columns` among them. */
export const writtenFences: readonly WrittenFence[] = [
  ...fences.map((fence) => ({ ...fence, isYaml: yamlFenceOf(fence.kind) !== undefined })),
  { ...columnsFence, isYaml: true },
];
