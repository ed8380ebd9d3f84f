import type { ShapeField, ValueShape } from '../../../../../model/insertForm.ts';
import type { YamlValue } from '../../../../../model/projectEdit.ts';
import { asList, type Draft } from '../form/draft.ts';

/** The fields of a form that hold places or lands, several in each: what can be laid on a map. */
export function layersOf(fields: readonly ShapeField[]): readonly ShapeField[] {
  return fields.filter(({ shape }) => shape.type === 'list' && nameOf(shape.item) !== undefined);
}

/** Whether a layer takes places, which may have a name of their own; else it takes lands. */
export function isPlaceLayer({ shape }: ShapeField): boolean {
  return shape.type === 'list' && nameOf(shape.item) === 'place';
}

/** A layer's entries with one more; none stands in it twice. */
export function addToLayer({ shape }: ShapeField, draft: Draft, entry: YamlValue): Draft {
  const before = asList(draft).filter((one) => one !== '');
  if (before.includes(entry)) return before as YamlValue;
  const most = shape.type === 'list' ? (shape.most ?? Number.POSITIVE_INFINITY) : 0;
  return (before.length < most ? [...before, entry] : before) as YamlValue;
}

function nameOf(shape: ValueShape): 'place' | 'land' | undefined {
  if (shape.type === 'either') return shape.ways.map(nameOf).find((one) => one !== undefined);
  return shape.type === 'text' && (shape.of === 'place' || shape.of === 'land') ? shape.of : undefined;
}
