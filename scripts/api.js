/**
 * `import { buildTalk } from 'talk-deck-kit'`: the kit for other programs. Its program is found as that of the command line is
 * (scripts/program.js); types stand in types/, made when the package is packed (scripts/pack.js).
 */
import { fileURLToPath } from 'node:url';
import { program } from './program.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const api = await import(await program({ root, entry: 'src/commands/publicApi.ts', name: 'api' }));

export const { buildTalk, checkTalk, TalkError } = api;
