import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { chooseBrowser } from '../../src/browser/browserPlaces.js';
import { browserSearch } from '../../src/browser/browserSearch.js';

/** What figures depend on, in a line: cores, processor, memory, Node and the browser that the kit finds. */
export function machine() {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return `${availableParallelism()} cores (${model}), ${memory}, Node ${process.versions.node}, ${browserVersion()}`;
}

/** The program that every tool prints with, the kit included. */
export function browserPath() {
  return chooseBrowser(browserSearch()).found.path;
}

/** On Windows Chrome does not tell its version; it would open a window. */
function browserVersion() {
  if (process.platform === 'win32') return 'Chromium';
  return execFileSync(browserPath(), ['--version'], { encoding: 'utf8' }).trim();
}
