import type { YamlPath, YamlStep, YamlValue } from '../../model/projectEdit.ts';

/** What a value is to be after a step; undefined when the step names a place that is not there. */
export function applyStep(value: YamlValue, step: YamlStep): { readonly value: YamlValue } | undefined {
  switch (step.do) {
    case 'set':
      return changeAt(value, step.path, () => step.value, true);
    case 'remove': {
      const last = step.path.at(-1);
      if (last === undefined) return undefined;
      return changeAt(value, step.path.slice(0, -1), (holder) => without(holder, last));
    }
    case 'insert':
      return changeAt(
        value,
        step.path,
        (list) => {
          const items = list ?? [];
          if (!isList(items) || !isPlace(step.index, items.length + 1)) return undefined;
          return items.toSpliced(step.index, 0, step.value);
        },
        true,
      );
    case 'move':
      return changeAt(value, step.path, (list) => {
        const item = isList(list) && isPlace(step.to, list.length) ? list[step.from] : undefined;
        return isList(list) && item !== undefined
          ? list.toSpliced(step.from, 1).toSpliced(step.to, 0, item)
          : undefined;
      });
  }
}

/** @param mayAdd whether the last key of the path may be a new one of its map. */
function changeAt(
  value: YamlValue,
  path: YamlPath,
  change: (value: YamlValue | undefined) => YamlValue | undefined,
  mayAdd = false,
): { readonly value: YamlValue } | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return wrapped(change(value));
  const holder = value === null && mayAdd && rest.length === 0 && typeof key === 'string' ? {} : value;
  const old = memberOf(holder, key);
  if (old === undefined && !(mayAdd && rest.length === 0 && isMap(holder) && key !== '__proto__')) return undefined;
  const member = old === undefined ? wrapped(change(undefined)) : changeAt(old, rest, change, mayAdd);
  if (member === undefined) return undefined;
  return { value: isList(holder) ? holder.with(Number(key), member.value) : { ...asMap(holder), [key]: member.value } };
}

function wrapped(value: YamlValue | undefined): { readonly value: YamlValue } | undefined {
  return value === undefined ? undefined : { value };
}

function without(holder: YamlValue | undefined, key: string | number): YamlValue | undefined {
  if (holder === undefined || memberOf(holder, key) === undefined) return undefined;
  if (isList(holder)) return holder.toSpliced(Number(key), 1);
  const { [key]: _, ...rest } = asMap(holder);
  return rest;
}

/** What stands at a key of a map, or at a place of a list; undefined when nothing does. */
export function memberOf(holder: YamlValue, key: string | number): YamlValue | undefined {
  if (isList(holder)) return typeof key === 'number' ? holder[key] : undefined;
  return isMap(holder) && Object.hasOwn(holder, key) ? holder[key] : undefined;
}

export function isList(value: YamlValue | undefined): value is readonly YamlValue[] {
  return Array.isArray(value);
}

export function isMap(value: YamlValue | undefined): value is { readonly [key: string]: YamlValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asMap(value: YamlValue): { readonly [key: string]: YamlValue } {
  return isMap(value) ? value : {};
}

function isPlace(index: number, length: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < length;
}
