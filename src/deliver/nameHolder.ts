import { existsSync } from 'node:fs';
import type { BuildRecord } from '../model/buildRecord.ts';
import { diskName } from '../model/diskName.ts';

/** The file from which a deck of this name was built, when that is another one than `source`, and still there. */
export type NameHolder = (name: string, source: string) => string | undefined;

/** Tells of the names that an output folder has given away. */
export function nameHolder({ decks }: Pick<BuildRecord, 'decks'>): NameHolder {
  const sources = Object.entries(decks).flatMap(([name, { inputs }]): (readonly [string, string])[] => {
    // What a deck is made from begins with its manifest, or its Markdown file.
    const built = inputs[0]?.[0];
    return built === undefined ? [] : [[diskName(name), built]];
  });
  return (name, source) => {
    const named = sources.filter(([held]) => held === diskName(name));
    return named.map(([, built]) => built).find((built) => built !== source && existsSync(built));
  };
}
