import { referenceKinds } from '../../../../../model/references.ts';
import type { ReferencePlace } from './places.ts';

const naming = new RegExp(`^(?<kind>${referenceKinds.join('|')}):(?:(?<id>[\\w-]+)\\.(?=[\\w-]*$))?`);

/**
 * The naming of a fact or help line that is being written at the cursor: from its brace to its end, or to the cursor where it has none.
 * What stands behind the colon may also be words to look for. @param begin offset before which its brace does not stand.
 */
export function referencePlace(text: string, cursor: number, begin: number): ReferencePlace | undefined {
  const before = text.slice(begin, cursor);
  const [all, lead = '', typed = ''] = /(.?)\{([^{}\r\n]*)$/.exec(before) ?? [];
  // A brace behind a word, a backslash or a raised sign is a formula's.
  if (all === undefined || /[\w\\^}]/.test(lead)) return undefined;
  const groups = naming.exec(typed)?.groups;
  if (groups === undefined && !/^[\p{L}\d][\p{L}\d-]*$|^$/u.test(typed)) return undefined;
  const rest = /^[\w:.-]*\}/.exec(text.slice(cursor, cursor + 200))?.[0].length ?? 0;
  return {
    kind: 'reference',
    of: referenceKinds.find((kind) => kind === groups?.kind),
    id: groups?.id,
    from: cursor - typed.length - 1,
    to: cursor + rest,
    quoted: undefined,
  };
}
