import type { ReadText } from '../../src/model/slideReading.ts';

/** A text as a browser reads it from a slide, one plain paragraph. */
export function readText(words: string, more: Partial<ReadText> = {}): ReadText {
  const run = { text: words, families: ['Source Sans 3'], size: 34, color: '12263A', bold: false, italic: false };
  return {
    type: 'text',
    role: 'words',
    box: { x: 80, y: 200, width: 1120, height: 46 },
    insets: [0, 0, 0, 0],
    isLine: true,
    paragraphs: [{ runs: [run], level: 0, align: 'start', lineHeight: 1.35, before: 0, indent: 0 }],
    ...more,
  };
}
