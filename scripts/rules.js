/**
 * `npm run rules`: writes docs/rules.md from the head comments of the rules in src/check and from the table of codes.
 * A test says when that page is stale.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport(join(root, 'scripts/rules/rulesPage.ts'), { root, configFile: false });
const path = join(root, 'docs/rules.md');
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, module.rulesPage(root));
console.log('docs/rules.md is up to date.');
