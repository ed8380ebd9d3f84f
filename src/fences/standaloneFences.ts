import type { FenceContent, Token } from '../model/tokens.ts';
import { fences } from './fences.ts';
import { mapFence } from './map.ts';

/** Kinds of fence that say something without their slide, those that say most first. */
export const standaloneKinds: readonly string[] = fences
  .filter(({ standalone }) => standalone !== undefined)
  .sort((a, b) => (a.standalone ?? 0) - (b.standalone ?? 0))
  .map(({ kind }) => kind);

/** The fences of a slide that say something without it: no map to be filled in. */
export function standaloneFences(tokens: readonly Token[]): readonly FenceContent[] {
  return tokens
    .filter((token) => token.type === 'fence')
    .filter((fence) => standaloneKinds.includes(fence.kind) && mapFence.specOf(fence)?.blank !== true);
}
