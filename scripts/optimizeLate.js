import { setFlagsFromString } from 'node:v8';

/**
 * By major version of Node, what has V8 optimise a function fifteen times later than it does by itself: after about a million
 * bytecodes, or 45,000 calls. Node 24 compiles in a cheaper way first and gains nothing; of other versions nothing is known.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const lateFlags = {
  20: ['--interrupt-budget=1000000'],
  22: ['--invocation-count-for-turbofan=45000', '--invocation-count-for-osr=12000'],
};

/**
 * Has V8 optimise only what runs for long. A command ends within a second or two, and most functions optimised in it were never worth
 * their compiling: of a deck of 30 or 100 slides a third of Node's processor time was the optimiser’s, of 1,000 slides a fifth
 * (docs/performance.md). What runs on, as the preview does, is optimised all the same.
 */
export function optimizeLate() {
  for (const flag of lateFlags[process.versions.node.split('.')[0] ?? ''] ?? []) setFlagsFromString(flag);
}
