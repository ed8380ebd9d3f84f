/** A font that is named in a file for one of the deck's own. */
export interface OfficeFont {
  /** Its name, as machines with Office know it. */
  readonly name: string;
  /** Height of a line set solid, as a share of the letters' size: spacing of lines is written as a share of it. */
  readonly line: number;
}

const serif: OfficeFont = { name: 'Cambria', line: 1.172 };
const sans: OfficeFont = { name: 'Calibri', line: 1.221 };
const mono: OfficeFont = { name: 'Consolas', line: 1.171 };
/** Families that styles name and that machines with Office or a Mac have; they stay what they are. */
const everywhere: readonly OfficeFont[] = [
  serif,
  sans,
  mono,
  { name: 'Arial', line: 1.15 },
  { name: 'Georgia', line: 1.136 },
  { name: 'Times New Roman', line: 1.15 },
  { name: 'Courier New', line: 1.133 },
  { name: 'Verdana', line: 1.215 },
  { name: 'Tahoma', line: 1.207 },
  { name: 'Trebuchet MS', line: 1.161 },
];

/**
 * What a presentation names for the families of a style: fonts of the kit and of themes are on no host's machine, and what a program shows
 * in their stead is its own choice. Cambria and Calibri come with Office, are no wider than the kit's own, hold Cyrillic with its
 * Kazakh letters, and free fonts of the same widths (Caladea, Carlito) come with LibreOffice.
 * @param families as a style names them, the first one first.
 */
export function officeFont(families: readonly string[]): OfficeFont {
  const names = families.map((family) => family.toLowerCase());
  const known = everywhere.find(({ name }) => name.toLowerCase() === names[0]);
  if (known !== undefined) return known;
  if (names.some((name) => /\bmono(?:space)?\b|\bcode\b|courier|consol/.test(name))) return mono;
  if (names.some((name) => name === 'sans-serif' || /\bsans\b/.test(name))) return sans;
  return names.some((name) => name === 'serif' || /literata|serif|garamond|georgia|times|slab/.test(name))
    ? serif
    : sans;
}
