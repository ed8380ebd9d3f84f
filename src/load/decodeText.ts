import { isUtf8 } from 'node:buffer';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import { report } from '../model/report.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import type { TextEdit } from '../model/textEdit.ts';
import { unprintable } from '../model/unprintable.ts';

/**
 * The bytes of a text file → its text. A file in another encoding is read as it was most likely meant, so that nothing else is said
 * of it; signs that no font prints (Unicode's Cc, Zl and Zp, but for tabs and ends of lines) become spaces, so that places stay.
 * @param file by which diagnostics name it.
 * @returns with `not-utf8` or `control-character`, each at its first place.
 */
export function decodeText(bytes: Buffer, file: string): Checked<string> {
  const other = otherEncoding(bytes);
  if (other !== undefined) {
    const meant = other === 'latin1' ? bytes.toString(other) : new TextDecoder(other).decode(bytes);
    return { value: meant.replace(unprintable, ' '), diagnostics: [notUtf8(bytes, file)] };
  }
  const text = bytes.toString('utf8');
  if (text.search(unprintable) === -1) return { value: text, diagnostics: [] };
  return { value: text.replace(unprintable, ' '), diagnostics: [controlCharacters(text, file)] };
}

/** What a file that is not UTF-8 was likely written in: UTF-16 by its byte-order mark or its many zeros, else the commonest of old. */
function otherEncoding(bytes: Buffer): 'utf-16le' | 'utf-16be' | 'latin1' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = bytes.includes(0) ? [...bytes.keys()].filter((index) => bytes[index] === 0) : [];
  const odd = zeros.filter((index) => index % 2 === 1).length;
  // Letters of UTF-16 have their zeros on one side; zeros that were written as such stand on both.
  const onOneSide = Math.max(odd, zeros.length - odd) > zeros.length * 0.9;
  if (onOneSide && zeros.length > bytes.length / 4) return odd > zeros.length / 2 ? 'utf-16le' : 'utf-16be';
  return isUtf8(bytes) ? undefined : 'latin1';
}

function notUtf8(bytes: Buffer, file: string): Diagnostic {
  return report('not-utf8', {
    message: 'This file is not UTF-8.',
    at: isUtf8(bytes) ? { file, line: 1, column: 1, length: 1 } : firstWrongByte(bytes, file),
    hint: 'Save it as UTF-8: editors offer that beside the name, under “encoding”.',
  });
}

/** A line break is no part of a longer sign in UTF-8, so each line is right or wrong by itself. */
function firstWrongByte(bytes: Buffer, file: string): SourceSpan {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf('\n', start);
    const own = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (!isUtf8(own) || end === -1) {
      const again = Buffer.from(own.toString('utf8'));
      const wrong = own.findIndex((byte, index) => byte !== again[index]);
      return { file, line, column: own.toString('utf8', 0, Math.max(0, wrong)).length + 1, length: 1 };
    }
    start = end + 1;
  }
}

/** All of a file as one: they nearly always came along together. */
function controlCharacters(text: string, file: string): Diagnostic {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const fix = lines.flatMap((words, index) =>
    [...words.matchAll(unprintable)].map(
      (sign): TextEdit => ({
        at: { file, line: index + 1, column: sign.index + 1, length: 1 },
        from: sign[0],
        to: ' ',
      }),
    ),
  );
  const [first] = fix;
  const code = (first?.from.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const more = fix.length === 1 ? '' : `, and ${fix.length - 1} more like it in this file`;
  return report('control-character', {
    message: `A sign that cannot be seen or printed stands here, U+${code}${more}.`,
    ...(first && { at: first.at }),
    hint: 'Take it out, or begin a new line; it often comes along when words are copied from another program.',
    fix,
  });
}
