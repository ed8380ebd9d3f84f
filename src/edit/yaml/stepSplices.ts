import { isCollection, isMap, isSeq, type Node } from 'yaml';
import type { YamlStep, YamlValue } from '../../model/projectEdit.ts';
import type { Splice } from '../plainText.ts';
import { isList } from './applyStep.ts';
import { insertBetween, insertLines } from './insertEntry.ts';
import { moveEntry } from './moveEntry.ts';
import type { ReadYaml } from './readYaml.ts';
import { removeBetween, removeLines } from './removeEntry.ts';
import { replaceValue } from './replaceValue.ts';
import { isSmall, spellEntry, spellFlow, spellKey } from './spellYaml.ts';
import { endOf, isBracketed, type YamlEntry, yamlEntries } from './yamlEntries.ts';
import { type YamlPlace, yamlPlace } from './yamlPlace.ts';

/** Ways to write a step, the best first. None when its place cannot be told. */
export function stepSplices(read: ReadYaml, step: YamlStep): readonly (readonly Splice[])[] {
  switch (step.do) {
    case 'set': {
      const place = yamlPlace(read, step.path);
      return place === undefined ? addKey(read, step) : replaceAt(read, place, step.value);
    }
    case 'insert': {
      const place = yamlPlace(read, step.path);
      if (place === undefined) return addKey(read, { ...step, value: [step.value] });
      return isSeq(place.node) && (place.node.items.length > 0 || isBracketed(place.node))
        ? addItem(read, place, step.index, step.value)
        : replaceAt(read, place, [step.value]);
    }
    case 'remove':
      return removeAt(read, step.path);
    case 'move': {
      const node = yamlPlace(read, step.path)?.node;
      const entries = yamlEntries(node, read.text);
      return entries === undefined ? [] : [moveEntry(read.text, entries, step.from, step.to, isBracketed(node))];
    }
  }
}

function replaceAt({ text, document }: ReadYaml, { holder, inBrackets }: YamlPlace, value: YamlValue): Splice[][] {
  if (holder !== undefined) return replaceValue(text, holder, value, inBrackets);
  // A file of comments alone keeps them above what comes.
  const whole = document.contents;
  const isThere = whole !== null && endOf(whole, text) > (whole.range?.[0] ?? 0);
  const start = isThere ? (whole.range?.[0] ?? 0) : text.length;
  const lines = spellEntry('-', value, false).slice(2).replaceAll('\n  ', '\n');
  if (isThere) return [[{ start, end: endOf(whole, text), text: lines }]];
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  return [[{ start, end: start, text: `${gap}${lines}\n` }]];
}

function addKey(read: ReadYaml, { path, value }: { readonly path: YamlStep['path']; readonly value: YamlValue }) {
  const key = path.at(-1);
  const place = yamlPlace(read, path.slice(0, -1));
  if (typeof key !== 'string' || place === undefined) return [];
  if (!isMap(place.node) || place.node.items.length === 0) return replaceAt(read, place, { [key]: value });
  const entries = yamlEntries(place.node, read.text);
  if (entries === undefined) return [];
  if (isBracketed(place.node))
    return [
      insertBetween(read.text, startOf(place.node), entries, entries.length, `${spellKey(key)}: ${spellFlow(value)}`),
    ];
  const spelled = spellEntry(`${spellKey(key)}:`, value, isFlowLike(entries, entries.length, value));
  return [insertLines(read.text, entries, entries.length, spelled)];
}

function addItem({ text }: ReadYaml, { node }: YamlPlace, index: number, value: YamlValue): Splice[][] {
  const entries = yamlEntries(node, text);
  if (entries === undefined) return [];
  if (isBracketed(node)) return [insertBetween(text, startOf(node), entries, index, spellFlow(value))];
  return [insertLines(text, entries, index, spellEntry('-', value, isFlowLike(entries, index, value)))];
}

/** Whether a list or map is to stand between brackets: as its nearest neighbour does, or as is short enough. */
function isFlowLike(entries: readonly YamlEntry[], index: number, value: YamlValue): boolean {
  const isAlike = (entry: YamlEntry): boolean => (isList(value) ? isSeq(entry.value) : isMap(entry.value));
  const alike = entries.slice(0, index).findLast(isAlike) ?? entries.slice(index).find(isAlike);
  return alike === undefined ? isSmall(value) : isBracketed(alike.value);
}

function removeAt(read: ReadYaml, path: YamlStep['path']): Splice[][] {
  const place = yamlPlace(read, path.slice(0, -1));
  const entries = yamlEntries(place?.node, read.text);
  if (place === undefined || entries === undefined) return [];
  const key = path.at(-1);
  const index = isSeq(place.node) ? Number(key) : entries.findIndex((entry) => entry.key === String(key));
  if (isBracketed(place.node)) {
    const close = (isCollection(place.node) ? endOf(place.node, read.text) : 0) - 1;
    return [removeBetween(read.text, startOf(place.node), close, entries, index)];
  }
  return [removeLines(read.text, entries, index, place.holder?.mark, isSeq(place.node) ? '[]' : '{}')];
}

function startOf(node: unknown): number {
  return (isCollection(node) ? (node as Node).range?.[0] : undefined) ?? 0;
}
