import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MermaidAnswer } from '../model/mermaid.ts';

/** What was drawn before, by the text of a diagram. */
export interface MermaidCache {
  read(source: string): MermaidAnswer | undefined;
  /** The cache is a comfort: a folder that cannot be written to costs time, never the run. */
  keep(source: string, answer: MermaidAnswer): void;
}

/**
 * Drawings and faults on disk, a file each.
 * @param folder absolute.
 * @param basis all that a drawing depends on beside its text.
 * @param kit the kit's folder: a drawing depends on its code, too.
 */
export function mermaidCache(folder: string, basis: unknown, kit: string): MermaidCache {
  const code = join(kit, 'src', 'client', 'mermaid');
  const stamp = createHash('sha256').update(JSON.stringify(basis));
  for (const name of readdirSync(code).sort()) stamp.update(readFileSync(join(code, name)));
  const own = stamp.digest('hex');
  const pathOf = (source: string): string =>
    join(folder, `${createHash('sha256').update(own).update(source).digest('hex').slice(0, 32)}.json`);
  return {
    read(source) {
      try {
        const answer = JSON.parse(readFileSync(pathOf(source), 'utf8')) as MermaidAnswer;
        return 'body' in answer || 'message' in answer ? answer : undefined;
      } catch {
        return undefined;
      }
    },
    keep(source, answer) {
      const path = pathOf(source);
      const part = `${path}.${process.pid}.part`;
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(part, JSON.stringify(answer));
        renameSync(part, path);
      } catch {
        return;
      }
    },
  };
}
