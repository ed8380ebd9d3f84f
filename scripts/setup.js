/**
 * `npm run setup`: makes a fresh machine ready, and does nothing and says nothing on a ready one (0.1 s).
 * Node's version, then packages by the lock file (in a checkout), then a browser that prints. Plain JavaScript without dependencies, since
 * it runs before anything is installed. Ends with 0 when all is there, else with 3 and a sentence that says what to do.
 */
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './setup/browser.js';
import { checkNode } from './setup/node.js';
import { ensurePackages } from './setup/packages.js';
import { SetupError } from './setup/setupError.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const say = (line) => console.log(line);

try {
  checkNode(process.versions.node);
  await ensurePackages(root, say);
  await ensureBrowser(root, say);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 3;
}
