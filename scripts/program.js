import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Where the kit's program is. A checkout compiles its sources when they have changed (compile.js). An installed package brings
 * the program compiled (pack.js) and has neither sources nor compiler: nothing is written into its folder, which may be read-only.
 *
 * @param {{ root: string, entry: string, name: string }} options `entry` relative to `root`; `name` of the compiled program
 * @returns {Promise<string>} the address of the module, for `import()`
 */
export async function program({ root, entry, name }) {
  if (!existsSync(join(root, entry))) return pathToFileURL(join(root, 'compiled', `${name}.js`)).href;
  const { compile } = await import('./compile.js');
  return compile({ root, entry, name });
}
