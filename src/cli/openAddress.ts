import { spawn } from 'node:child_process';

/** The program that opens an address in the user's own browser on a system, and its arguments before the address. */
export function openerOf(platform: string): readonly [program: string, ...before: string[]] {
  if (platform === 'darwin') return ['open'];
  // Not `start`: the command shell would read `&` and `%` in an address as its own.
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return ['xdg-open'];
}

/** Opens an address in the user's browser. @param failed is called when this system has no such program. */
export function openAddress(url: string, failed: () => void): void {
  const [program, ...before] = openerOf(process.platform);
  const child = spawn(program, [...before, url], { stdio: 'ignore', detached: true });
  child.once('error', failed);
  child.unref();
}
