import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MermaidAnswer } from '../model/mermaid.ts';
import { jsonCache } from './jsonCache.ts';

/** What was drawn before, by the text of a diagram. */
export interface MermaidCache {
  read(source: string): MermaidAnswer | undefined;
  keep(source: string, answer: MermaidAnswer): void;
}

/**
 * Drawings and faults on disk, a file each.
 * @param folder absolute.
 * @param basis all that a drawing depends on beside its text.
 * @param kit the kit's folder: a drawing depends on its code, too.
 */
export function mermaidCache(folder: string, basis: unknown, kit: string): MermaidCache {
  const stamp = createHash('sha256').update(JSON.stringify(basis));
  for (const path of drawingCode(kit)) stamp.update(readFileSync(path));
  const own = stamp.digest('hex');
  const cache = jsonCache(folder);
  return {
    read: (source) => answerIn(cache.read(own + source)),
    keep: (source, answer) => cache.keep(own + source, answer),
  };
}

/** The code that draws: of a checkout its sources, of a package what they were compiled to. */
function drawingCode(kit: string): string[] {
  const sources = join(kit, 'src', 'client', 'mermaid');
  if (!existsSync(sources)) return [join(kit, 'compiled', 'client', 'mermaid.json')];
  return readdirSync(sources)
    .sort()
    .map((name) => join(sources, name));
}

function answerIn(value: unknown): MermaidAnswer | undefined {
  const isAnswer = typeof value === 'object' && value !== null && ('body' in value || 'message' in value);
  return isAnswer ? (value as MermaidAnswer) : undefined;
}
