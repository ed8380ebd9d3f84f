/**
 * A text as a PDF string, delimiters included: plain when it is ASCII, else UTF-16 with a byte order mark
 * (ISO 32000-1, 7.9.2.2).
 */
export function encodePdfText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  const units = [...Array(text.length).keys()].map((at) => text.charCodeAt(at).toString(16).padStart(4, '0'));
  return `<feff${units.join('')}>`.toUpperCase();
}

/** The text of a PDF string's bytes, given as Latin-1 characters; bytes above ASCII without a mark stay Latin-1. */
export function decodePdfText(raw: string): string {
  if (raw.startsWith('\xfe\xff')) return Buffer.from(raw.slice(2), 'latin1').swap16().toString('utf16le');
  if (raw.startsWith('\xef\xbb\xbf')) return Buffer.from(raw.slice(3), 'latin1').toString('utf8');
  return raw;
}
