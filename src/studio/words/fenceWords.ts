import { writtenFences } from '../../fences/fences.ts';
import type { FenceWords } from '../../model/writingWords.ts';
import { scalarPlaces } from '../../parse/scalarPlaces.ts';
import { yamlShape } from '../../schema/yamlShape.ts';

/** Every fence that can be put in, as its one definition has it. @param isDrawn whether the project can draw a kind. */
export function fenceWords(isDrawn: (kind: string) => boolean): readonly FenceWords[] {
  return writtenFences
    .filter(({ kind }) => isDrawn(kind))
    .map(({ kind, schema, example, isYaml }) => ({
      kind,
      detail: schema.description ?? '',
      example,
      fields: isYaml ? scalarPlaces(example) : [],
      shape: isYaml ? yamlShape(schema) : undefined,
    }));
}
