import { create } from 'fontkitten';

/**
 * The code points that a WOFF2 font has a shape for.
 * @throws Error when the file is cut off, or damaged, or no WOFF2 font.
 */
export function fontPoints(file: Buffer): ReadonlySet<number> {
  if (file.toString('latin1', 0, 4) !== 'wOF2') throw new Error('it is no WOFF2 font');
  // The header says how long the file is (WOFF2 §4.1); the library reads on without asking.
  if (file.length < 12 || file.readUInt32BE(8) !== file.length) throw new Error('it is cut off');
  try {
    const font = create(file);
    return new Set('characterSet' in font ? font.characterSet : []);
  } catch (cause) {
    throw new Error('it is damaged', { cause });
  }
}
