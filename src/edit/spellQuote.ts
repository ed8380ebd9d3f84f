import { escapeMarkdown } from '../parse/escapeMarkdown.ts';
import type { Quote } from '../schema/quoteSchema.ts';

/** Someone's words as an author would write them: a block quotation, and a paragraph that says whose they are. */
export function spellQuote({ words, who, where, fact }: Quote): string {
  const paragraphs = words.trim().split(/\n\s*\n/);
  const lines = paragraphs.map((one) => one.split('\n').map(asWritten).join('\\\n').replace(/^/gm, '> '));
  const year = fact === undefined ? [] : [`{fact:${fact}.year}`];
  const whose = [...[who, where ?? []].flat().map(asWritten), ...year].join(', ');
  return `${lines.join('\n>\n')}\n\n${whose}\n`;
}

function asWritten(line: string): string {
  return escapeMarkdown(line.trim().replace(/\s+/g, ' '));
}
