/**
 * `import { buildTalk } from 'talk-deck-kit'`: the kit for other programs. Its sources are compiled as for the command line
 * (scripts/compile.js), on first use; types stand in types/, made by `npm run types` when the package is packed.
 */
import { fileURLToPath } from 'node:url';
import { compile } from './compile.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const api = await import(await compile({ root, entry: 'src/commands/publicApi.ts', name: 'api' }));

export const { buildTalk, checkTalk, TalkError } = api;
