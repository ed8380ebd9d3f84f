import { findMermaid } from '../../load/findMermaid.ts';
import { loadPlaceNames } from '../../load/loadDrawingData.ts';
import { readIconNames } from '../../load/readIconNames.ts';
import type { PlaceNames } from '../../model/placeNames.ts';
import type { Project } from '../../model/project.ts';
import type { WritingWord, WritingWords, YamlShape } from '../../model/writingWords.ts';
import { elementAttributesSchema, slideAttributesSchema } from '../../schema/attributeSchemas.ts';
import { sectionSchema } from '../../schema/sectionSchema.ts';
import { twinSchema } from '../../schema/twinSchema.ts';
import { yamlShape } from '../../schema/yamlShape.ts';
import { fenceWords } from './fenceWords.ts';

/** What is the same in every section. */
export interface KitWords extends Pick<WritingWords, 'fences' | 'comments'> {
  readonly fronts: Readonly<Record<'section' | 'twin', YamlShape>>;
  readonly icons: readonly WritingWord[];
  readonly places: PlaceNames;
}

/** @throws TalkError `read-failed`. */
export async function kitWords({ kit, root }: Project): Promise<KitWords> {
  return {
    fences: fenceWords((kind) => kind !== 'mermaid' || findMermaid(root) !== undefined),
    comments: { slide: yamlShape(slideAttributesSchema), element: yamlShape(elementAttributesSchema) },
    fronts: { section: yamlShape(sectionSchema), twin: yamlShape(twinSchema) },
    icons: [...readIconNames()].map(([name, tags]) => ({ name, detail: tags.join(', ') })),
    places: await loadPlaceNames(kit),
  };
}
