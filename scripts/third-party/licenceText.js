import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licence and notices that lie in a package's folder, as one text without spaces at line ends; undefined when it brings none.
 * @param {string} folder
 * @returns {string | undefined}
 */
export function licenceText(folder) {
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)([.-].*)?$/i.test(name));
  const texts = names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
  const text = texts
    .join('\n\n')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
  return text === '' ? undefined : text;
}
