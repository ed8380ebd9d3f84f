import { isDeepStrictEqual } from 'node:util';
import type { YamlValue } from '../model/projectEdit.ts';
import { parseYaml } from '../parse/parseYaml.ts';
import type { ValueSchema } from '../schema/valueShape.ts';
import { isList, isMap } from './yaml/applyStep.ts';
import { isSmall, pairsOf, spellEntry, spellFlow, spellKey } from './yaml/spellYaml.ts';

/**
 * A fence as an author would write it: short maps in one line, quotation marks only where YAML needs them.
 * @param value what its schema reads.
 * @returns undefined when what is written would not be read as that value again, such as a text with signs that cannot be printed.
 */
export function spellFence(kind: string, value: YamlValue, schema: ValueSchema): string | undefined {
  const yaml = spellWhole(value);
  // Sections are read with a space in its place (parse/parseSlides).
  if (yaml.includes('\uFFFC')) return undefined;
  const meant = schema.safeParse(value);
  const read = parseYaml(yaml, '', schema);
  if (!meant.success || read.diagnostics.length > 0 || !isDeepStrictEqual(read.value, meant.data)) return undefined;
  const mark = '`'.repeat(Math.max(3, ...[...yaml.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
  return `${mark}${kind}\n${yaml}\n${mark}\n`;
}

function spellWhole(value: YamlValue): string {
  if (isList(value)) return value.map((item) => spellEntry('-', item, isSmall(item))).join('\n');
  if (!isMap(value)) return spellFlow(value);
  return pairsOf(value)
    .map(([key, item]) => spellEntry(`${spellKey(key)}:`, item, isSmall(item)))
    .join('\n');
}
