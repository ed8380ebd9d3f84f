import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Why the kit did not start, and what to do about it.
 * @param {NodeJS.ErrnoException} error what was thrown @param {string} root the kit's folder
 * @returns {{ reason: string, mend: string }}
 */
export function startAdvice(error, root) {
  const lines = error.message.split('\n');
  const reason =
    lines.find((line) => /Error|Cannot|failed|E[A-Z]{3,}:/.test(line) && !/^Build/.test(line)) ?? error.message;
  return { reason: reason.trim(), mend: ofCache(error) ?? install(root) };
}

/** What the system says of the folder that keeps the compiled program. */
function ofCache({ code, path, message }) {
  const place = path ?? /'([^']*\.cache[^']*)'/.exec(message)?.[1];
  if (place === undefined || !place.includes('.cache')) return undefined;
  const folder = place.replace(/(\.cache).*$/s, '$1');
  if (code === 'EACCES' || code === 'EPERM')
    return `The kit keeps its compiled program in ${folder}: check who owns that folder.`;
  if (code === 'EROFS')
    return `The kit keeps its compiled program in ${folder}, whose disk can only be read: copy the kit to another one.`;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return `The disk of ${folder}, where the kit keeps its compiled program, is full: free some space.`;
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return `The kit keeps its compiled program in ${folder}, and a file is in the way: remove it.`;
  if (code === 'ENOENT' || code === 'ELOOP')
    return `The kit keeps its compiled program in ${folder}, and that is a link that leads nowhere: remove it.`;
  return undefined;
}

function install(root) {
  const isCheckout = existsSync(join(root, 'src', 'cli'));
  const command = isCheckout ? '`npm run setup` in its folder' : '`npm install` in the folder of your talks';
  return `Run ${command}; it installs what is missing.`;
}
