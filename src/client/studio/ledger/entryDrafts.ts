import type { EntryValue, FormField } from '../../../model/ledgerView.ts';
import type { YamlValue } from '../../../model/projectEdit.ts';
import type { FieldChanges } from './entryEdits.ts';
import { fieldText, readFieldText } from './fieldText.ts';

/** What stands in fields and is not written yet, by key; a group's parts by `key.part`. */
export type FieldTexts = Readonly<Record<string, string>>;

/** What an entry's field shows. */
export function shownText(value: EntryValue, field: FormField, texts: FieldTexts, part?: FormField): string {
  if (part === undefined) return texts[field.key] ?? fieldText(value[field.key], field);
  return texts[`${field.key}.${part.key}`] ?? fieldText(partOf(value[field.key], part), part);
}

/** The keys whose fields hold something else than the entry does, with their new values. */
export function draftedChanges(value: EntryValue, fields: readonly FormField[], texts: FieldTexts): FieldChanges {
  const changed = fields.flatMap((field): [string, YamlValue | undefined][] => {
    const old = value[field.key];
    if (field.type === 'group') {
      const parts = field.parts.filter((part) => isOther(texts[`${field.key}.${part.key}`], partOf(old, part), part));
      if (parts.length === 0) return [];
      const kept = Object.entries(isRecord(old) ? old : {}).filter(([key]) => parts.every((part) => part.key !== key));
      const filled = parts.flatMap((part): [string, YamlValue][] => {
        const read = readFieldText(texts[`${field.key}.${part.key}`] ?? '', part);
        return read === undefined ? [] : [[part.key, read]];
      });
      const all = Object.fromEntries([...kept, ...filled]);
      return [[field.key, Object.keys(all).length === 0 ? undefined : all]];
    }
    const text = texts[field.key];
    return isOther(text, old, field) ? [[field.key, readFieldText(text ?? '', field, old)]] : [];
  });
  return Object.fromEntries(changed);
}

function isOther(text: string | undefined, old: YamlValue | undefined, field: FormField): boolean {
  return text !== undefined && text.trim() !== fieldText(old, field).trim();
}

function partOf(value: YamlValue | undefined, { key }: FormField): YamlValue | undefined {
  return isRecord(value) ? value[key] : undefined;
}

function isRecord(value: YamlValue | undefined): value is EntryValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
