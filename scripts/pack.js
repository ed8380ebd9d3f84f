/**
 * `npm run prepack`, which npm calls for `npm pack`: makes what an installed package runs. `compiled/` holds the program for Node with
 * all packages in it, as the lock file has them and the tests have tried them; `compiled/client`, the scripts of pages.
 * In `types/` stay the types of the public API alone.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleProgram, compile } from './compile.js';
import { pruneTypes } from './pack/pruneTypes.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const compiled = join(root, 'compiled');
rmSync(compiled, { recursive: true, force: true });
await bundleProgram({
  root,
  entries: { cli: 'src/cli/main.ts', api: 'src/commands/publicApi.ts' },
  folder: compiled,
  // Maps would hold every source once more; what is compiled is not minified, and its names are those of the sources.
  sourcemap: false,
});

const client = await import(await compile({ root, entry: 'src/bundle/bundleClient.ts', name: 'bundle' }));
mkdirSync(join(compiled, 'client'));
for (const entry of client.clientEntries) {
  const bundle = await client.bundleClient(root, entry);
  writeFileSync(join(compiled, 'client', `${entry}.json`), JSON.stringify(bundle));
}
pruneTypes(join(root, 'types'), 'commands/publicApi.d.ts');
