import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/fences/drawing/textWidth.ts';
import { wrapText } from '../../src/fences/drawing/wrapText.ts';

describe.each([400, 600, 700] as const)('text of weight %d', (weight) => {
  const path = `node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`;
  const font = create(readFileSync(path)) as Font;

  it('is as wide as its font makes it, before kerning', () => {
    for (const text of ['Kazakhstan', 'Kyrgyzstan', '973 km', 'Of these, “forced” labor?'.replace(/[“”]/g, '"')]) {
      const advances = [...text].map((letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth);
      const width = (advances.reduce((sum, one) => sum + one, 0) / font.unitsPerEm) * 24;
      expect(Math.abs(textWidth(text, 24, weight) - width), text).toBeLessThan(0.5);
    }
  });
});

describe('a text', () => {
  it('is broken at spaces so that no line is too wide', () => {
    const lines = wrapText('Family, who know where you are', 160, 28, 600);
    expect(lines.join(' ')).toBe('Family, who know where you are');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => textWidth(line, 28, 600) > 160)).toEqual([]);
  });

  it('keeps a word that is too long on a line of its own', () => {
    expect(wrapText('an Incomprehensibility indeed', 60, 28, 600)).toEqual(['an', 'Incomprehensibility', 'indeed']);
  });
});
