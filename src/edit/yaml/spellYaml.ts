import { Document, isCollection, Scalar, type ToStringOptions } from 'yaml';
import type { YamlValue } from '../../model/projectEdit.ts';
import { isList, isMap } from './applyStep.ts';

/** How a text is written: without quotes, in either kind, or as a block under `|` or `>`. */
export type ScalarStyle = Scalar.Type;

/** Texts keep the line in which they are written: nothing is folded that its author did not fold. */
const asIs: ToStringOptions = { lineWidth: 0, flowCollectionPadding: false, doubleQuotedMinMultiLineLength: 1e9 };
/** Where a text is folded anew, as wide as the project's own files. */
const folded: ToStringOptions = { ...asIs, lineWidth: 120 };

/** A list's item or a map's value with what stands before it, `-` or `key:`; lines after the first are indented from column 0. */
export function spellEntry(mark: string, value: YamlValue, flow: boolean, style?: ScalarStyle): string {
  if (!isList(value) && !isMap(value)) return `${mark} ${spellBlockScalar(value, style)}`;
  if (flow || isEmpty(value)) return `${mark} ${spellFlow(value)}`;
  const lines = isList(value)
    ? value.map((item) => spellEntry('-', item, isSmall(item)))
    : pairsOf(value).map(([key, item]) => spellEntry(`${spellKey(key)}:`, item, isSmall(item)));
  const inner = lines.map((line) => indentLines(line, 2)).join('\n  ');
  return mark === '-' ? `- ${inner}` : `${mark}\n  ${inner}`;
}

/** A value in one line, as it stands between brackets. */
export function spellFlow(value: YamlValue, style?: ScalarStyle): string {
  if (isList(value)) return `[${value.map((item) => spellFlow(item)).join(', ')}]`;
  if (!isMap(value)) return spellBracketed([scalarOf(value, style)]).slice(1, -1);
  const pairs = pairsOf(value).map(([key, item]) => `${spellKey(key)}: ${spellFlow(item)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** Keys and values in order; years and other numbers behind names, before which JavaScript puts them whatever was written first. */
export function pairsOf(value: Readonly<Record<string, YamlValue>>): [string, YamlValue][] {
  const isNumber = (key: string): boolean => /^\d+$/.test(key);
  const pairs = Object.entries(value);
  return [...pairs.filter(([key]) => !isNumber(key)), ...pairs.filter(([key]) => isNumber(key))];
}

export function spellKey(key: string): string {
  return spellBracketed({ [key]: 0 }).slice(1, -': 0}'.length);
}

/** Whether a list or map without others in it fits a line between brackets (our own measure). */
export function isSmall(value: YamlValue): boolean {
  const members = isList(value) ? value : isMap(value) ? Object.values(value) : [];
  return members.every((one) => !isList(one) && !isMap(one)) && spellFlow(value).length <= 80;
}

function spellBracketed(value: unknown): string {
  const document = new Document(value);
  if (isCollection(document.contents)) document.contents.flow = true;
  return document.toString(asIs).trimEnd();
}

/** All lines but the first, blank ones aside, further to the right. */
export function indentLines(text: string, columns: number): string {
  return text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(columns)}`);
}

function isEmpty(value: YamlValue): boolean {
  return isList(value) ? value.length === 0 : isMap(value) && Object.keys(value).length === 0;
}

function spellBlockScalar(value: YamlValue, style: ScalarStyle | undefined): string {
  const text = new Document({ k: scalarOf(value, style) }).toString(style === Scalar.BLOCK_FOLDED ? folded : asIs);
  return text.slice('k: '.length, -1);
}

function scalarOf(value: YamlValue, style: ScalarStyle | undefined): Scalar {
  const scalar = new Scalar(value);
  if (style !== undefined) scalar.type = style;
  return scalar;
}
