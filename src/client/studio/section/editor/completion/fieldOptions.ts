import { shapeAt } from '../../../../../model/shapeAt.ts';
import type { WritingWord, WritingWords, YamlKey, YamlShape } from '../../../../../model/writingWords.ts';
import { findWords } from './findWords.ts';
import { type Insertion, insertion, type WritingOption } from './insertion.ts';
import type { FieldPlace } from './places.ts';
import { yamlWord } from './yamlWord.ts';

/** What may stand at a place of YAML: keys that are not there yet, those that are needed first; or values. */
export function fieldOptions(place: FieldPlace, typed: string, words: WritingWords): readonly WritingOption[] {
  const root = place.fence === undefined ? words.front : words.fences.find(({ kind }) => kind === place.fence)?.shape;
  const shape = shapeAt(root, place.route);
  if (shape === undefined) return [];
  const keys = place.role === 'value' ? [] : keyOptions(shape, place, typed);
  return place.role === 'key' ? keys : [...keys, ...valueOptions(shape, place, typed, words)];
}

function keyOptions({ keys }: YamlShape, place: FieldPlace, typed: string): readonly WritingOption[] {
  const open = keys.filter(({ name }) => !place.siblings.includes(name));
  const inOrder = [...open.filter(({ isNeeded }) => isNeeded), ...open.filter(({ isNeeded }) => !isNeeded)];
  return findWords(inOrder, typed).map((word) => {
    const key = word as YamlKey;
    return { label: key.name, detail: key.detail, type: 'key', insert: keyInsertion(key, place) };
  });
}

function keyInsertion({ name, shape }: YamlKey, { hasColon, isFlow, column }: FieldPlace): Insertion {
  if (hasColon) return insertion(name);
  const isPlain = shape.isText || shape.values.length > 0 || shape.names !== undefined || shape.items === undefined;
  if (isPlain) return insertion(`${name}: `, { goesOn: canChoose(shape) });
  const inner = shape.items?.keys.find(({ isNeeded }) => isNeeded) ?? shape.items?.keys[0];
  if (isFlow || inner === undefined || canChoose(shape.items)) {
    const list = `${name}: []`;
    return insertion(list, { cursor: list.length - 1, goesOn: canChoose(shape.items) });
  }
  return insertion(`${name}:\n${' '.repeat(column)}  - ${inner.name}: `, { goesOn: canChoose(inner.shape) });
}

/** Whether there is something to choose from. */
export function canChoose(shape: YamlShape | undefined): boolean {
  return shape !== undefined && (shape.values.length > 0 || shape.names !== undefined);
}

function valueOptions(
  shape: YamlShape,
  { quote }: FieldPlace,
  typed: string,
  { names }: WritingWords,
): readonly WritingOption[] {
  return findWords(valueWords(shape, names), typed).map(({ name, shown = name, detail }) => ({
    label: shown,
    detail,
    type: shape.names ?? 'value',
    // A flag or a figure would be a text in quotes.
    insert: insertion(shape.values.includes(name) ? name : yamlWord(name, quote)),
  }));
}

const choices = new WeakMap<YamlShape, readonly WritingWord[]>();

/** The words of a shape: those of its own, and those of what it names. */
export function valueWords(shape: YamlShape, names: WritingWords['names']): readonly WritingWord[] {
  const own = choices.get(shape) ?? shape.values.map((name) => ({ name, detail: '' }));
  choices.set(shape, own);
  return shape.names === undefined ? own : [...own, ...names[shape.names]];
}
