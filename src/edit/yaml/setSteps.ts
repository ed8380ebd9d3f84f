import { isDeepStrictEqual } from 'node:util';
import type { YamlPath, YamlStep, YamlValue } from '../../model/projectEdit.ts';
import { isList, isMap } from './applyStep.ts';

/** The smallest steps that make one value of another, so that what is equal in both keeps its lines. */
export function setSteps(path: YamlPath, old: YamlValue | undefined, wanted: YamlValue): YamlStep[] {
  if (isDeepStrictEqual(old, wanted)) return [];
  if (isMap(old) && isMap(wanted) && Object.keys(wanted).some((key) => Object.hasOwn(old, key))) {
    return [
      ...Object.keys(wanted).flatMap((key) =>
        setSteps([...path, key], Object.hasOwn(old, key) ? old[key] : undefined, wanted[key] ?? null),
      ),
      ...Object.keys(old).flatMap((key): YamlStep[] =>
        Object.hasOwn(wanted, key) ? [] : [{ do: 'remove', path: [...path, key] }],
      ),
    ];
  }
  if (isList(old) && isList(wanted) && old.length > 0 && wanted.length > 0) return listSteps(path, old, wanted);
  return [{ do: 'set', path, value: wanted }];
}

/** Equal items at both ends stay; of those between, each takes the place of one, and the rest come or go behind them. */
function listSteps(path: YamlPath, old: readonly YamlValue[], wanted: readonly YamlValue[]): YamlStep[] {
  const isSame = (a: YamlValue | undefined, b: YamlValue | undefined): boolean => isDeepStrictEqual(a, b);
  const most = Math.min(old.length, wanted.length);
  let front = 0;
  while (front < most && isSame(old[front], wanted[front])) front += 1;
  let back = 0;
  while (back < most - front && isSame(old.at(-1 - back), wanted.at(-1 - back))) back += 1;
  const [oldEnd, wantedEnd] = [old.length - back, wanted.length - back];
  const shared = Math.min(oldEnd, wantedEnd);
  return [
    ...wanted.slice(front, shared).flatMap((item, at) => setSteps([...path, front + at], old[front + at], item)),
    ...wanted
      .slice(shared, wantedEnd)
      .map((value, at): YamlStep => ({ do: 'insert', path, index: shared + at, value })),
    ...old.slice(shared, oldEnd).map((): YamlStep => ({ do: 'remove', path: [...path, shared] })),
  ];
}
