import type { YamlShape } from './writingWords.ts';

/** Keys of mappings and places in lists, from the outside in. */
export type YamlRoute = readonly (string | number)[];

/** What may stand at a place of YAML; undefined where nothing is known of it. */
export function shapeAt(shape: YamlShape | undefined, route: YamlRoute): YamlShape | undefined {
  return route.reduce(
    (here: YamlShape | undefined, step) =>
      typeof step === 'number' ? here?.items : here?.keys.find(({ name }) => name === step)?.shape,
    shape,
  );
}
