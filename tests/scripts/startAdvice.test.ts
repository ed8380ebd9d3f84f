import { expect, it } from 'vitest';
import { startAdvice } from '../../scripts/startAdvice.js';

const cache = '/kit/node_modules/.cache/talk-deck-kit/cli/0123';

function failed(code: string, path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: it cannot be, mkdir '${path}'`), { code, path });
}

it.each([
  ['EACCES', 'who owns'],
  ['EROFS', 'only be read'],
  ['ENOSPC', 'free some space'],
  ['ENOTDIR', 'a file is in the way'],
  ['ENOENT', 'leads nowhere'],
])('names the folder of the compiled program, and why it does not take it: %s', (code, cause) => {
  const { reason, mend } = startAdvice(failed(code, cache), '/kit');
  expect(reason).toContain(code);
  expect(mend).toContain('/kit/node_modules/.cache');
  expect(mend).toContain(cause);
});

it.each([
  ['a package that is missing', new Error("Cannot find package 'zod' imported from /kit/src/a.ts")],
  ['a file of the kit that cannot be read', failed('EACCES', '/kit/src/cli/main.ts')],
])('asks for the set-up for %s', (_, error) => {
  expect(startAdvice(error, '.').mend).toContain('npm run setup');
  expect(startAdvice(error, '/nowhere').mend).toContain('npm install');
});
