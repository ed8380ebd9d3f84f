import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type RuleDoc, ruleDoc } from './ruleDoc.ts';

/** All rules of the kit, by path. @param root the kit's folder. */
export function readRuleDocs(root: string): RuleDoc[] {
  const entries = readdirSync(join(root, 'src/check'), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return paths.sort().flatMap((path) => ruleDoc(path, readFileSync(join(root, path), 'utf8')) ?? []);
}
