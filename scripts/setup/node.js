import { SetupError } from './setupError.js';

/** The oldest Node that runs the kit; package.json says the same under `engines`. */
const oldest = [20, 19];

/** Throws SetupError when `version` (such as `18.2.0`) is too old. */
export function checkNode(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  const wanted = oldest.join('.');
  throw new SetupError(
    `Talk Deck Kit needs Node ${wanted} or newer, and this is ${version}. Install it from https://nodejs.org and try again.`,
  );
}
