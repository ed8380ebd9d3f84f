import { relative, resolve, sep } from 'node:path';
import { TalkError } from '../model/talkError.ts';
import { pathObstacle } from './pathObstacle.ts';
import { isInside } from './readContained.ts';

/** The symbolic link that keeps a path from being reached, as seen from `root` (absolute); undefined where there is none. */
export function brokenLink(root: string, path: string): string | undefined {
  const obstacle = pathObstacle(resolve(root, path));
  if (obstacle?.kind !== 'broken-link') return undefined;
  return isInside(root, obstacle.path) ? relative(root, obstacle.path).split(sep).join('/') : obstacle.path;
}

/** What is wrong with such a link, as a sentence. */
export function leadsNowhere(link: string): string {
  return `\`${link}\` is a symbolic link that leads nowhere.`;
}

/** What to do about it. */
export const linkHint =
  'Put the file or folder itself there, or a link to one that is there; a disk may have to be mounted first.';

/**
 * A link is as good as a file: what it should lead to is wanted, so it is not passed over as what nobody wrote.
 * @throws TalkError `read-failed` when `path` cannot be reached because of one.
 */
export function refuseBrokenLink(root: string, path: string): void {
  const link = brokenLink(root, path);
  if (link !== undefined) throw new TalkError('read-failed', leadsNowhere(link), { hint: linkHint });
}
