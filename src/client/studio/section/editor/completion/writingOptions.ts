import { type ReferenceKind, referenceKinds } from '../../../../../model/references.ts';
import { commentKinds, type WritingWord, type WritingWords } from '../../../../../model/writingWords.ts';
import { fenceInsertion, plainFence } from './fenceInsertion.ts';
import { canChoose, fieldOptions, valueWords } from './fieldOptions.ts';
import { findWords } from './findWords.ts';
import { type Insertion, insertion, type WritingOption } from './insertion.ts';
import { lineOptions } from './lineOptions.ts';
import type { ReferencePlace, WritingPlace } from './places.ts';

/** What is offered, and what it comes in place of; offsets in the text. */
export interface OfferedWords {
  readonly from: number;
  readonly to: number;
  readonly typed: string;
  readonly options: readonly WritingOption[];
}

/** What can be written at a place. @param text the whole text. @param cursor where its author writes. */
export function writingOptions(written: WritingPlace, text: string, cursor: number, words: WritingWords): OfferedWords {
  const place = asReference(written, text, words);
  const typed = text.slice(place.from, cursor);
  const offered = (options: readonly WritingOption[]): OfferedWords => ({ ...place, typed, options });
  const found = (among: readonly WritingWord[], type: string, insert: (word: WritingWord) => Insertion): OfferedWords =>
    offered(findWords(among, typed).map((word) => option(word, type, insert(word))));
  const { names, comments } = words;
  switch (place.kind) {
    case 'reference': {
      const { from, to } = place.quoted ?? place;
      return { from, to, typed, options: referenceOptions(place, text, typed, words) };
    }
    case 'fence': {
      const fences = words.fences.map((fence) => ({ name: fence.kind, ...fence }));
      const matching = findWords(fences, typed) as typeof fences;
      const named = matching.map((one) => option(one, 'fence', fenceInsertion(one, place, names)));
      // First where no name has been begun: whoever goes on to the next line wants text that stands as it is.
      const plain = option({ name: 'text', detail: 'Words as they stand, no drawing' }, 'fence', plainFence(place));
      return offered(typed === '' ? [plain, ...named] : named);
    }
    case 'line':
      return offered(lineOptions(typed, words));
    case 'yaml':
      return offered(fieldOptions(place, typed, words));
    case 'comment': {
      const space = text[place.from - 1] === '-' ? ' ' : '';
      const kinds = commentKinds.map((kind) => ({
        name: `.${kind}`,
        detail: comments[kind].keys.map(({ name }) => name).join(', '),
      }));
      return found(kinds, 'comment', ({ name }) => {
        const begin = `${space}${name}: `;
        return insertion(place.isClosed ? begin : `${begin} -->`, { cursor: begin.length, goesOn: true });
      });
    }
    case 'attribute': {
      const open = comments[place.comment].keys.filter(({ name }) => !place.siblings.includes(name));
      return found(open, 'attribute', ({ name }) => {
        if (place.hasValue) return insertion(name);
        const shape = open.find((key) => key.name === name)?.shape;
        return insertion(`${name}=""`, { cursor: name.length + 2, goesOn: canChoose(shape) });
      });
    }
    case 'attributeValue': {
      const shape = comments[place.comment].keys.find(({ name }) => name === place.name)?.shape;
      return shape === undefined
        ? offered([])
        : found(valueWords(shape, names), shape.names ?? 'value', ({ name }) => insertion(name));
    }
    case 'picture':
      return found([...names.picture, ...names.film], 'picture', ({ name }) =>
        insertion(inBrackets(name, text[place.to])),
      );
    case 'link':
      return found(names.slide, 'slide', ({ name }) => insertion(inBrackets(name, text[place.to])));
    case 'term':
      return found(names.term, 'term', ({ name }) => insertion(place.isClosed ? name : `${name}==`));
  }
}

function option({ name, shown = name, detail }: WritingWord, type: string, insert: Insertion): WritingOption {
  return { label: shown, detail, type, insert };
}

/** A path with signs of Markdown's in it stands between `<` and `>`. @param next what follows already. */
function inBrackets(path: string, next: string | undefined): string {
  const written = /[\s()<>]/.test(path) ? `<${path.replace(/[<>]/g, '\\$&')}>` : path;
  return next === ')' ? written : `${written})`;
}

/** A brace where a mapping may begin and none can be: it is that of a naming. */
function asReference(place: WritingPlace, text: string, words: WritingWords): WritingPlace {
  if (place.kind !== 'yaml' || place.brace === undefined || fieldOptions(place, '', words).length > 0) return place;
  const to = text[place.to] === '}' ? place.to + 1 : place.to;
  const stretch = { from: place.brace, to };
  return { kind: 'reference', of: undefined, id: undefined, ...stretch, quoted: stretch };
}

function referenceOptions(
  place: ReferencePlace,
  text: string,
  typed: string,
  { names }: WritingWords,
): readonly WritingOption[] {
  const { of, id } = place;
  const write = (naming: string): Insertion => insertion(referenceText(place, text, naming));
  if (of === undefined) {
    const wanted = typed.slice(1);
    const [before, after] = quotedAround(place, text);
    const begin = (kind: string): Insertion => {
      const written = `${before}{${kind}:`;
      return insertion(written + after, { cursor: written.length, goesOn: true });
    };
    const kinds = referenceKinds.map((kind) => ({ name: kind, detail: `${names[kind].length} to choose from` }));
    const all = referenceKinds.flatMap((kind) => named(kind, names[kind]));
    return [
      ...findWords(kinds, wanted).map((word) => option(word, word.name, begin(word.name))),
      ...findWords(all, wanted).map((word) => option(word, word.name.split(':')[0] ?? '', write(word.name))),
    ];
  }
  const wanted = typed.slice(of.length + 2);
  if (id === undefined)
    return findWords(names[of], wanted).map((word) => option(word, of, write(`${of}:${word.name}`)));
  const parts = names[of].find(({ name }) => name === id)?.parts ?? [];
  return findWords(parts, wanted.slice(id.length + 1)).map((part) =>
    option(part, 'part', write(`${of}:${id}.${part.name}`)),
  );
}

const prefixed = new WeakMap<readonly WritingWord[], readonly WritingWord[]>();

/** Words with their kind before them. */
function named(kind: ReferenceKind, words: readonly WritingWord[]): readonly WritingWord[] {
  const known =
    prefixed.get(words) ??
    words.map((word) => ({ ...word, name: `${kind}:${word.name}`, finds: `${word.name} ${word.finds ?? ''}` }));
  prefixed.set(words, known);
  return known;
}

/** A naming as it is written at its place: of YAML, the whole value where it must stand in quotes. @param naming `fact:id` or `fact:id.part`. */
export function referenceText(place: ReferencePlace, text: string, naming: string): string {
  const written = `{${naming}}`;
  if (place.quoted === undefined) return written;
  const [before, after] = quotedAround(place, text);
  return `'${(before + written + after).replaceAll("'", "''")}'`;
}

/** What else the value holds that must stand in quotes. */
function quotedAround({ from, to, quoted }: ReferencePlace, text: string): readonly [string, string] {
  return quoted === undefined ? ['', ''] : [text.slice(quoted.from, from), text.slice(to, Math.max(to, quoted.to))];
}
