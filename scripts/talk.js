#!/usr/bin/env node
/**
 * The `talk` command: finds the program, or compiles it when its sources have changed (scripts/program.js), then hands the arguments to
 * `main` of src/cli/main.ts and ends with the status it returns; with 3 when the kit cannot start, packages missing.
 */
import { fileURLToPath } from 'node:url';
import { optimizeLate } from './optimizeLate.js';
import { program } from './program.js';
import { startAdvice } from './startAdvice.js';

optimizeLate();
const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const debug = args.includes('--debug') || Boolean(process.env.TALK_DEBUG);
if (debug) process.setSourceMapsEnabled(true);

const main = await load();
process.exitCode = main ? await main(args) : 3;
// Puppeteer leaves a timer of 30 s behind when a page dies while it is opened. What was said is out by then, and nothing else is wanted.
for (const stream of [process.stdout, process.stderr]) await new Promise((resolve) => stream.write('', resolve));
setTimeout(() => process.exit(), 100).unref();

async function load() {
  try {
    return (await import(await program({ root, entry: 'src/cli/main.ts', name: 'cli' }))).main;
  } catch (error) {
    const { reason, mend } = startAdvice(error, root);
    console.error(`The kit did not start: ${reason}`);
    console.error(mend);
    if (debug) console.error(error);
    return undefined;
  }
}
