import { isCollection, isScalar, type Node, Scalar } from 'yaml';
import type { YamlValue } from '../../model/projectEdit.ts';
import type { Splice } from '../plainText.ts';
import { isList, isMap } from './applyStep.ts';
import { columnOf, lineEnd } from './entryLines.ts';
import { indentLines, isSmall, type ScalarStyle, spellEntry, spellFlow } from './spellYaml.ts';
import { spliceScalar } from './spliceScalar.ts';
import { endOf, type YamlEntry } from './yamlEntries.ts';

/** Ways to write another value in the place of an entry's, the one that changes least first; whether each is right shows when it is read. */
export function replaceValue(text: string, entry: YamlEntry, value: YamlValue, isBracketed: boolean): Splice[][] {
  const { value: old } = entry;
  const part = old === undefined ? undefined : spliceScalar(text, old, value);
  return [
    ...(part === undefined ? [] : [[part]]),
    ...stylesLike(old).map((style) =>
      isBracketed ? [inFlow(text, entry, value, style)] : [inLines(text, entry, value, style)],
    ),
  ];
}

/** The style that stands there, then what YAML would take. */
function stylesLike(old: Node | undefined): readonly (ScalarStyle | undefined)[] {
  const style = isScalar(old) ? old.type : undefined;
  return style === undefined || style === Scalar.PLAIN
    ? [undefined, Scalar.QUOTE_DOUBLE]
    : [style, undefined, Scalar.QUOTE_DOUBLE];
}

function inFlow(text: string, entry: YamlEntry, value: YamlValue, style: ScalarStyle | undefined): Splice {
  const spelled = spellFlow(value, style);
  const place = placeOf(text, entry);
  if (place !== undefined) return { ...place, text: spelled };
  const colon = entry.key !== undefined && entry.mark === undefined ? ':' : '';
  return { start: entry.end, end: entry.end, text: `${colon} ${spelled}` };
}

function inLines(text: string, entry: YamlEntry, value: YamlValue, style: ScalarStyle | undefined): Splice {
  const mark = entry.mark ?? entry.end;
  const spelled = spellEntry(entry.key === undefined ? '-' : ':', value, isSmall(value), style).slice(1);
  const lines = indentLines(spelled, columnOf(text, entry));
  const place = placeOf(text, entry);
  const behind = lineEnd(text, entry.end);
  const isBlock = (isList(value) || isMap(value)) && !isSmall(value);
  // A comment stays behind the key whose lines begin below.
  if (isBlock && entry.key !== undefined)
    return { start: mark, end: behind, text: commentOf(text, place === undefined ? mark : place.end) + lines };
  if (place === undefined) return { start: mark, end: mark, text: lines };
  const firstEnd = lineEnd(text, mark);
  if (firstEnd < place.start) return { start: mark, end: place.end, text: lines + commentOf(text, mark) };
  return { ...place, text: lines.slice(1) };
}

function placeOf(
  text: string,
  { value, end }: YamlEntry,
): { readonly start: number; readonly end: number } | undefined {
  if (value === undefined || (isScalar(value) && value.range?.[0] === value.range?.[1])) return undefined;
  return { start: value.range?.[0] ?? end, end: isCollection(value) ? endOf(value, text) : end };
}

/** What stands behind an offset on its line, when it is a comment. */
function commentOf(text: string, offset: number): string {
  const rest = text.slice(offset, lineEnd(text, offset)).trimEnd();
  return /^[ \t]+#/.test(rest) ? rest : '';
}
