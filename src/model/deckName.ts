/** Files and folders that the output folder has beside those of decks, and names of hidden ones. */
const kept = /^(?:index\.html|facts\.(?:html|pdf)|private|\..*)$/iu;

/** Names that Windows gives to devices, whatever ending follows (Microsoft, Naming Files, Paths, and Namespaces). */
const device = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³]|conin\$|conout\$) *(?:\..*)?$/iu;

/** What no name of a file may hold on Windows, and on the sticks that all systems read; and signs that nobody sees. */
const forbidden = /[<>:"/\\|?*\p{Cc}\p{Cs}]/u;

/** Why a deck cannot have a name, as the end of a sentence; undefined when it can. */
export function deckNameFault(name: string): string | undefined {
  if (name === '') return 'it is empty';
  if (kept.test(name)) return 'the output folder keeps that name for a file or folder of its own';
  if (device.test(name)) return 'Windows keeps that name for a device';
  const sign = forbidden.exec(name)?.[0];
  if (sign !== undefined) return `not every computer lets a folder have ${spelled(sign)} in its name`;
  if (/^ |[ .]$/u.test(name)) return 'folders with a blank or a full stop at the end lose it on Windows';
  return undefined;
}

/** Signs that nobody sees by their number. */
function spelled(sign: string): string {
  return /\p{C}/u.test(sign)
    ? `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    : `\`${sign}\``;
}

/** A text with all taken out that no deck's name may hold; it may still be empty or taken. */
export function cleanDeckName(text: string): string {
  return text.replace(new RegExp(`${forbidden.source}+`, 'gu'), '-').replace(/^ +|[ .]+$/gu, '');
}
