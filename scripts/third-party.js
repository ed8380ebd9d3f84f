/**
 * `npm run third-party`: writes THIRD-PARTY.md, the licences of all that the kit ships or that npm installs for it.
 * A test says when that page is stale.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { thirdPartyPage } from './third-party/thirdPartyPage.js';

const root = fileURLToPath(new URL('..', import.meta.url));
writeFileSync(join(root, 'THIRD-PARTY.md'), thirdPartyPage(root));
console.log('THIRD-PARTY.md is up to date.');
