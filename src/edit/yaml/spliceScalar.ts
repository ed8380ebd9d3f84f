import { isScalar, type Node, Scalar } from 'yaml';
import type { YamlValue } from '../../model/projectEdit.ts';
import type { Splice } from '../plainText.ts';
import { endOf } from './yamlEntries.ts';

/**
 * Another text in the place of one, as a change of the letters that differ alone, so that lines which its author broke stay as they are.
 * Whether it is right shows when it is read.
 * @returns undefined where the letters cannot be told in what stands there.
 */
export function spliceScalar(text: string, node: Node, wanted: YamlValue): Splice | undefined {
  if (!isScalar(node) || typeof node.value !== 'string' || typeof wanted !== 'string') return undefined;
  const old = node.value;
  const places = letterPlaces(text, node, old);
  if (places === undefined || wanted === '' || old === '') return undefined;
  const most = Math.min(old.length, wanted.length);
  let front = 0;
  while (front < most && old[front] === wanted[front]) front += 1;
  let back = 0;
  while (back < most - front && old[old.length - 1 - back] === wanted[wanted.length - 1 - back]) back += 1;
  const start = places[front];
  const end = places[old.length - back];
  const spelled = spellLetters(wanted.slice(front, wanted.length - back), node.type, indentOf(text, node));
  return start === undefined || end === undefined || spelled === undefined ? undefined : { start, end, text: spelled };
}

/** Where each letter of a scalar's value stands, and where the last one ends; undefined for those inside of a broken line's end. */
function letterPlaces(text: string, node: Scalar, value: string): (number | undefined)[] | undefined {
  const isBlock = node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED;
  const quote = node.type === Scalar.QUOTE_SINGLE || node.type === Scalar.QUOTE_DOUBLE ? 1 : 0;
  const [start, valueEnd] = node.range ?? [0, 0];
  let at = isBlock ? text.indexOf('\n', start) + 1 + indentOf(text, node) : start + quote;
  const end = isBlock ? endOf(node, text) : valueEnd - quote;
  const places: (number | undefined)[] = [];
  for (let index = 0; index < value.length; ) {
    const broken = breakAt(text, at, end, isBlock ? indentOf(text, node) : undefined);
    const blanks = /^[ \n]*/.exec(value.slice(index))?.[0] ?? '';
    const written = isBlock && at >= end ? 0 : broken === undefined ? 0 : breakLength(broken.lines, node.type, blanks);
    if (broken !== undefined && written > 0) {
      places.push(at, ...Array.from({ length: written - 1 }, () => undefined));
      [at, index] = [at + broken.length, index + written];
      continue;
    }
    const sign = at < end ? signAt(text, at, node.type) : undefined;
    if (sign === undefined) {
      // A block's last line break is behind its last letter.
      if (!isBlock || value.slice(index).trim() !== '') return undefined;
      places.push(...Array.from({ length: value.length - index }, () => at));
      break;
    }
    if (sign.length === 1 && sign !== value[index]) return undefined;
    places.push(at);
    [at, index] = [at + sign.length, index + 1];
  }
  places.push(at);
  return places;
}

/** The end of a line, with the blank ones below and the next one's indent: how long it is, and how many line breaks. */
function breakAt(text: string, at: number, end: number, indent: number | undefined) {
  const pattern = indent === undefined ? /[ \t]*\n[ \t\n]*/y : new RegExp(`\\n(?: *\\n)*(?: {${indent}})?`, 'y');
  pattern.lastIndex = at;
  const found = at < end ? pattern.exec(text)?.[0] : undefined;
  return found === undefined ? undefined : { length: found.length, lines: found.split('\n').length - 1 };
}

/** How many letters of a value a line's end stands for: one break folds to a blank, more to one less. */
function breakLength(lines: number, type: Scalar['type'], blanks: string): number {
  const wanted = type === Scalar.BLOCK_LITERAL ? '\n'.repeat(lines) : lines === 1 ? ' ' : '\n'.repeat(lines - 1);
  return blanks.startsWith(wanted) ? wanted.length : 0;
}

/** One letter as it is written. */
function signAt(text: string, at: number, type: Scalar['type']): string {
  if (type === Scalar.QUOTE_SINGLE && text.startsWith("''", at)) return "''";
  if (type !== Scalar.QUOTE_DOUBLE || text[at] !== '\\') return text[at] ?? '';
  const written = /\\(?:u[\da-f]{4}|x[\da-f]{2}|[^\nuxU])/iy;
  written.lastIndex = at;
  return written.exec(text)?.[0] ?? '\0';
}

function spellLetters(letters: string, type: Scalar['type'], indent: number): string | undefined {
  if (type === Scalar.QUOTE_DOUBLE) return JSON.stringify(letters).slice(1, -1);
  if (type === Scalar.BLOCK_LITERAL) return letters.replace(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`);
  if (letters.includes('\n')) return undefined;
  return type === Scalar.QUOTE_SINGLE ? letters.replaceAll("'", "''") : letters;
}

/** Columns before a block's lines. */
function indentOf(text: string, node: Scalar): number {
  const [start = 0, end = 0] = node.range ?? [];
  const lines = text.slice(start, end).split('\n').slice(1);
  return Math.max(0, lines.find((line) => line.trim() !== '')?.search(/\S/) ?? 0);
}
