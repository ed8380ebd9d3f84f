import type { YamlPath, YamlValue } from '../../model/projectEdit.ts';

/** Where in a value a text stands that is a name, or refers to it as `{fact:name}`; undefined when none does. */
export function namedPath(value: YamlValue, name: string): YamlPath | undefined {
  if (typeof value === 'string')
    return value === name || value.includes(`:${name}}`) || value.includes(`:${name}.`) ? [] : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const path = namedPath(inner, name);
    if (path !== undefined) return [Array.isArray(value) ? Number(key) : key, ...path];
  }
  return undefined;
}
