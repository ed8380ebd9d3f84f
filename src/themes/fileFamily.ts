import { join } from 'node:path';
import { readContained } from '../load/readContained.ts';
import { type PrintableFont, readFontFile } from '../load/readFontFile.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { notThere, unprintable } from './fontFaults.ts';
import { weightFaults } from './fontWeights.ts';
import type { ThemeFolder } from './themeChain.ts';
import { type AskedFont, type FoundFamily, familyName } from './themeFamily.ts';

/** Whether a theme names a file, and no family. */
export function isFontFile(source: string): boolean {
  return /\.(?:ttf|otf|woff2?|ttc)$/i.test(source);
}

const mimes: Readonly<Record<string, string>> = {
  ttf: 'font/ttf',
  otf: 'font/otf',
  woff: 'font/woff',
  woff2: 'font/woff2',
};

/** A family out of files of the theme's folder, a file for each weight. */
export function fileFamily(source: string | readonly string[], asked: AskedFont, theme: ThemeFolder): FoundFamily {
  const sources = typeof source === 'string' ? [source] : source;
  const spanOf = (index: number): SourceSpan =>
    typeof source === 'string' ? asked.at : (theme.settings?.spanOf(['fonts', asked.role, index]) ?? asked.at);
  const diagnostics: Diagnostic[] = [];
  const read: { readonly font: PrintableFont; readonly bytes: Buffer; readonly mime: string }[] = [];
  for (const [index, name] of sources.entries()) {
    const file = readContained(theme.root, join(theme.folder, name));
    if (file.kind !== 'read') {
      diagnostics.push(notThere(name, file.kind, spanOf(index), theme));
      continue;
    }
    const font = readFontFile(file.bytes);
    if (font.kind === 'fault') diagnostics.push(unprintable(name, font, spanOf(index)));
    else read.push({ font, bytes: file.bytes, mime: mimes[name.replace(/^.*\./, '').toLowerCase()] ?? 'font/ttf' });
  }
  const [first] = read;
  if (first === undefined || diagnostics.length > 0) return { family: undefined, diagnostics };
  const weights = uprightWeights(read.map(({ font }) => font));
  return {
    family: {
      name: familyName(first.font.family),
      faces: read.map(({ font, bytes, mime }) => ({ file: bytes, mime, weight: font.weight, italic: font.italic })),
      names: read.flatMap(({ font }) => font.names),
      weights,
    },
    diagnostics: weightFaults(first.font.family, weights, asked),
  };
}

function uprightWeights(fonts: readonly PrintableFont[]): number[] {
  const upright = fonts.filter(({ italic }) => !italic);
  return [...new Set((upright.length === 0 ? fonts : upright).map(({ weight }) => weight))].sort((a, b) => a - b);
}
