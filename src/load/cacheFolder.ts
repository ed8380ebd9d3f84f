import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, posix, win32 } from 'node:path';

/** What of a machine says where a user's caches are. */
interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/**
 * Where what is made once and used again lies: beside the project's packages, if it has any, so that it goes when they go; else where the
 * user's other programs have theirs. Never beside the kit, which may be installed for all users and read-only. Absolute.
 * @param root the project's folder, absolute.
 */
export function cacheFolder(
  root: string,
  machine: Machine = { platform: process.platform, env: process.env, home: homedir() },
): string {
  const packages = join(root, 'node_modules');
  if (statSync(packages, { throwIfNoEntry: false })?.isDirectory() === true)
    return join(packages, '.cache', 'talk-deck-kit');
  return usersCache(machine);
}

/** XDG Base Directory Specification (which has relative paths ignored); Apple's File System Programming Guide; Windows' known folders. */
function usersCache({ platform, env, home }: Machine): string {
  const { XDG_CACHE_HOME: xdg = '', LOCALAPPDATA: local = '' } = env;
  if (platform === 'win32') {
    const own = win32.isAbsolute(local) ? local : win32.join(home, 'AppData', 'Local');
    return win32.join(own, 'talk-deck-kit', 'Cache');
  }
  // Who sets it means it, on a Mac too.
  if (isAbsolute(xdg)) return posix.join(xdg, 'talk-deck-kit');
  return posix.join(home, ...(platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']), 'talk-deck-kit');
}
