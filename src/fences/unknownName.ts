import { closest } from 'fastest-levenshtein';
import type { FenceMistake } from './defineFence.ts';
import type { DrawingContext } from './drawing/drawingContext.ts';

/** The mistake of a name that is not among those known, with the nearest one; none when it is. @param also one more way out. */
export function unknownName(what: string, name: string, known: readonly string[], also = ''): readonly FenceMistake[] {
  if (known.includes(name)) return [];
  const near = known.length === 0 ? '' : `Did you mean \`${closest(name, known)}\`?`;
  return [
    { message: `The ${what} \`${name}\` is not known.`, hint: [near, also].filter((part) => part !== '').join(' ') },
  ];
}

/** The mistakes of icons that are not there: their files were looked for when the drawing's data was loaded. */
export function unknownIcons(names: readonly string[], { icons }: DrawingContext): readonly FenceMistake[] {
  return names.flatMap((name) =>
    icons.has(name) ? [] : [{ message: `There is no icon \`${name}\`.`, hint: 'Look it up at lucide.dev/icons.' }],
  );
}
