import { shapeAt } from '../../../../../model/shapeAt.ts';
import type { FenceWords, WritingWords } from '../../../../../model/writingWords.ts';
import { type Insertion, insertion } from './insertion.ts';
import type { FencePlace } from './places.ts';
import { yamlPlace } from './yamlPlace.ts';

/** A fence with the least that may stand in it, its end included; where that stands already, its name alone. */
export function fenceInsertion(
  fence: FenceWords,
  { marks, indent, isClosed }: Pick<FencePlace, 'marks' | 'indent' | 'isClosed'>,
  names: WritingWords['names'],
): Insertion {
  const { kind } = fence;
  if (isClosed) return { text: kind, fields: [], goesOn: false };
  let text = `${kind}\n`;
  const fields: (readonly [number, number])[] = [];
  const write = (piece: string): void => {
    text += piece.replaceAll('\n', `\n${indent}`);
  };
  text += indent;
  let done = 0;
  for (const [from, to] of fence.fields) {
    write(fence.example.slice(done, from));
    const start = text.length;
    write(ownWord(fence, [from, to], names));
    fields.push([start, text.length]);
    done = to;
  }
  write(fence.example.slice(done));
  write(`\n${marks}`);
  return { text, fields, goesOn: false };
}

/** A fence without a name, with a line in it to write on; where its end stands already, nothing. */
export function plainFence({ marks, indent, isClosed }: FencePlace): Insertion {
  return isClosed ? insertion('') : insertion(`\n${indent}\n${indent}${marks}`, { cursor: 1 + indent.length });
}

/** Of what the example names, the project may have others. */
function ownWord(
  { example, shape }: FenceWords,
  [from, to]: readonly [number, number],
  names: WritingWords['names'],
): string {
  const written = example.slice(from, to);
  const kind = shapeAt(shape, yamlPlace(example, to)?.route ?? [])?.names;
  const known = kind === undefined ? [] : names[kind];
  return known.some(({ name }) => name === written) ? written : (known[0]?.name ?? written);
}
