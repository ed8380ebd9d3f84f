import type { PlacedFieldFault } from '../../model/insertForm.ts';
import type { YamlPath, YamlValue } from '../../model/projectEdit.ts';

/** Stands where words are still to come. */
const gap = '…';

/** A value with a sign in place of each text that is still missing. */
export function filledIn(value: YamlValue, faults: readonly PlacedFieldFault[]): YamlValue {
  return faults.reduce((filled, { path }) => fill(filled, path), value);
}

function fill(value: YamlValue | undefined, [step, ...rest]: YamlPath): YamlValue {
  if (step === undefined) return value === undefined || value === '' || value === null ? gap : value;
  if (Array.isArray(value) && typeof step === 'number') {
    return value.map((item: YamlValue, index) => (index === step ? fill(item, rest) : item));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value ?? gap;
  const record = value as Readonly<Record<string, YamlValue>>;
  return { ...record, [step]: fill(Object.hasOwn(record, step) ? record[step] : undefined, rest) };
}
