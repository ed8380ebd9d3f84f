/**
 * What makes the machine ready, as one types it: `npm run setup` in a checkout; for an installed package, whose folder nobody
 * works in, the script by its path. @param program the address of the running program's own module.
 */
export function setupCommandOf(program: string): string {
  const [, kit] = /^(.*)\/compiled\/[^/]+$/.exec(program) ?? [];
  if (kit === undefined) return 'npm run setup';
  const { pathname } = new URL(`${kit}/scripts/setup.js`);
  // The path of a drive begins with its letter: file:///C:/talks.
  return `node "${decodeURIComponent(pathname).replace(/^\/(?=[A-Za-z]:\/)/, '')}"`;
}

/** The same for the program that is running. */
export const setupCommand = setupCommandOf(import.meta.url);
