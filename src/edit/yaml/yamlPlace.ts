import { isSeq } from 'yaml';
import type { YamlPath } from '../../model/projectEdit.ts';
import type { ReadYaml } from './readYaml.ts';
import { isBracketed, type YamlEntry, yamlEntries } from './yamlEntries.ts';

/** A node of a YAML text. */
export interface YamlPlace {
  readonly node: unknown;
  /** The entry whose value it is; undefined for the file's own. */
  readonly holder: YamlEntry | undefined;
  /** Whether that entry stands between brackets. */
  readonly inBrackets: boolean;
}

/** Where a path leads. @returns undefined when nothing is there, or its place cannot be told. */
export function yamlPlace({ document, text }: ReadYaml, path: YamlPath): YamlPlace | undefined {
  let place: YamlPlace = { node: document.contents, holder: undefined, inBrackets: false };
  for (const key of path) {
    const { node } = place;
    const entries = yamlEntries(node, text);
    const holder = isSeq(node) ? entries?.[Number(key)] : entries?.find((entry) => entry.key === String(key));
    if (holder === undefined) return undefined;
    place = { node: holder.value, holder, inBrackets: isBracketed(node) };
  }
  return place;
}
