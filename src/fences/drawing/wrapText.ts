import { type FontWeight, textWidth } from './textWidth.ts';

/** Breaks a text at its spaces into lines no wider than `width` pixels; a single longer word keeps its own line. */
export function wrapText(text: string, width: number, size: number, weight: FontWeight): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, weight) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}
