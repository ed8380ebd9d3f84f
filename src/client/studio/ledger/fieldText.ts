import type { FormField } from '../../../model/ledgerView.ts';
import type { YamlValue } from '../../../model/projectEdit.ts';

/** A value as its field shows it: lists and records have a line for each member. */
export function fieldText(value: YamlValue | undefined, { type }: Pick<FormField, 'type'>): string {
  if (value === undefined || value === null) return '';
  switch (type) {
    case 'texts':
    case 'sources':
      return [value].flat().map(String).join('\n');
    case 'names':
      return [value].flat().map(nameText).join('\n');
    case 'pairs':
    case 'amounts':
      return Object.entries(value)
        .map(([key, one]) => `${key}: ${one}`)
        .join('\n');
    case 'flag':
      return value === true ? 'yes' : '';
    default:
      return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }
}

/**
 * What was filled into a field, as it is kept: undefined when that is nothing. What cannot be read as meant is kept as text, and is told
 * of by whoever checks the entry.
 * @param old what stood there: a name or a list keeps the way in which it is written.
 */
export function readFieldText(text: string, { type }: Pick<FormField, 'type'>, old?: YamlValue): YamlValue | undefined {
  const plain = text.trim();
  if (plain === '') return undefined;
  const lines = plain
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  switch (type) {
    case 'amount':
      return amountOf(plain);
    case 'flag':
      return plain === 'yes';
    case 'texts':
      return lines;
    case 'sources':
      return lines.length === 1 && !Array.isArray(old) ? (lines[0] ?? '') : lines;
    case 'names':
      return lines.map((line) => nameOf(line, old));
    case 'pairs':
      return pairsOf(lines, (value) => value) ?? plain;
    case 'amounts':
      return pairsOf(lines, amountOf) ?? plain;
    default:
      return plain;
  }
}

/** `27,600,000` and `12.5` are figures; `2010–2012` and `about 12` are words. */
function amountOf(text: string): number | string {
  const bare = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text;
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/.test(bare) ? Number(bare) : text;
}

/** Undefined when a line has no colon. */
function pairsOf(lines: readonly string[], readOne: (text: string) => YamlValue): YamlValue | undefined {
  const pairs = lines.map((line) => /^([^:]+):\s*(.+)$/.exec(line));
  if (pairs.includes(null)) return undefined;
  return Object.fromEntries(pairs.map((match) => [match?.[1]?.trim() ?? '', readOne(match?.[2] ?? '')]));
}

function nameText(name: YamlValue): string {
  if (typeof name !== 'object' || name === null || Array.isArray(name)) return String(name);
  const { literal, family, given } = name as { readonly [key: string]: YamlValue };
  if (literal !== undefined) return String(literal);
  return given === undefined ? `${family},` : `${family}, ${given}`;
}

/** `Family, Given` is a person; a name without a comma is an institution, or a role. */
function nameOf(line: string, old: YamlValue | undefined): YamlValue {
  const same = [old ?? []].flat().find((one) => nameText(one) === line);
  if (same !== undefined) return same;
  const [, family, given] = /^([^,]+),\s*(.*)$/.exec(line) ?? [];
  if (family === undefined) return { literal: line };
  return given === undefined || given === '' ? { family } : { family, given };
}
