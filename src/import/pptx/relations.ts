import { posix } from 'node:path';
import type { Archive } from '../readArchive.ts';
import { parseXml } from './parseXml.ts';

/** What a part of a presentation refers to. */
export interface Relation {
  /** The last word of its type, such as `slide` or `notesSlide`. */
  readonly kind: string;
  /** Name in the archive, or an address. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** What a part refers to, by the ids that stand in it (ECMA-376, Open Packaging Conventions). @throws BadArchive */
export function relationsOf(archive: Archive, part: string): ReadonlyMap<string, Relation> {
  const bytes = archive.get(posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`));
  if (bytes === undefined) return new Map();
  const [list] = parseXml(bytes).children;
  return new Map(
    (list?.children ?? []).map(({ attributes }) => {
      const { Id = '', Type = '', Target = '', TargetMode } = attributes;
      const isExternal = TargetMode === 'External';
      const inside = Target.startsWith('/') ? Target.slice(1) : posix.join(posix.dirname(part), Target);
      return [Id, { kind: Type.slice(Type.lastIndexOf('/') + 1), target: isExternal ? Target : inside, isExternal }];
    }),
  );
}
