import type { Checked } from '../../model/diagnostic.ts';
import { decodeText } from '../decodeText.ts';

/**
 * A film's captions as WebVTT, of a file in that format or in SubRip's (`.srt`), which browsers do not read. The text is undefined when
 * it is neither.
 * @param file by which diagnostics name it.
 */
export function readCaptions(bytes: Buffer, file: string): Checked<string | undefined> {
  const { value, diagnostics } = decodeText(bytes, file);
  const text = (value ?? '').replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (/^WEBVTT(?:[ \t\n]|$)/.test(text)) return { value: text, diagnostics };
  const subRip = /(\d\d:\d\d:\d\d),(\d{3})[ \t]*-->[ \t]*(\d\d:\d\d:\d\d),(\d{3})/g;
  if (text.search(subRip) === -1) return { value: undefined, diagnostics };
  return { value: `WEBVTT\n\n${text.replace(subRip, '$1.$2 --> $3.$4').trim()}\n`, diagnostics };
}
