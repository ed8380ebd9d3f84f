import { isDictionary, isReference } from '../pdfFile.ts';
import type { PdfValue } from '../pdfSyntax.ts';

/** A value as it stands in a PDF file (ISO 32000-1, 7.3), as Latin-1 characters. */
export function writePdfValue(value: PdfValue): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : value.toFixed(6);
  if (isReference(value)) return `${value.object} 0 R`;
  if (isDictionary(value))
    return `<<${[...value].map(([key, item]) => `${writeName(key)} ${writePdfValue(item)}`).join('\n')}>>`;
  if (Array.isArray(value)) return `[${value.map((item: PdfValue) => writePdfValue(item)).join(' ')}]`;
  if ('name' in value) return writeName(value.name);
  if ('raw' in value) return `<${Buffer.from(value.raw, 'latin1').toString('hex')}>`;
  throw new TypeError('not a PDF value');
}

function writeName(name: string): string {
  return `/${name.replace(/[^!-~]|[#()<>[\]{}/%]/g, (character) => `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;
}
