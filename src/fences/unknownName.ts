import type { FenceMistake } from './defineFence.ts';
import type { DrawingContext } from './drawing/drawingContext.ts';
import { nearName } from './nearName.ts';

/**
 * The mistake of a name that is not among those known; none when it is. It names the one that it is a slip for, if there is such.
 * @param otherwise what is said where there is none.
 */
export function unknownName(
  what: string,
  name: string,
  known: readonly string[],
  otherwise = knownOf(known),
): readonly FenceMistake[] {
  if (known.includes(name)) return [];
  const near = nearName(name, known);
  const hint = near === undefined ? otherwise : `Did you mean \`${near}\`?`;
  return [{ message: `The ${what} \`${name}\` is not known.`, hint }];
}

/** So many names a hint lists, and not more. */
const listed = 12;

function knownOf(names: readonly string[]): string {
  if (names.length === 0) return 'None is known here.';
  const shown = names.slice(0, listed).map((name) => `\`${name}\``);
  return `Known here: ${shown.join(', ')}${names.length > listed ? ' and others' : ''}.`;
}

/** The mistakes of icons that are not there: their files were looked for when the drawing's data was loaded. */
export function unknownIcons(names: readonly string[], { icons }: DrawingContext): readonly FenceMistake[] {
  return names.flatMap((name) =>
    icons.has(name) ? [] : [{ message: `There is no icon \`${name}\`.`, hint: 'Look it up at lucide.dev/icons.' }],
  );
}
