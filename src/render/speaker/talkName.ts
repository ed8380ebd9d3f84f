import { createHash } from 'node:crypto';
import type { TalkName } from '../../present/roomMessages.ts';
import type { SheetContext } from '../sheets/sheetContext.ts';

/** The deck's name and the version of what its slides show, by which its windows know each other. Notes do not change it. */
export function talkName({ deck, slides }: Pick<SheetContext, 'deck' | 'slides'>): TalkName {
  const hash = createHash('sha256');
  for (const { section } of slides) hash.update(section.markup);
  return { deck: deck.manifest.name, version: hash.digest('hex').slice(0, 12) };
}
