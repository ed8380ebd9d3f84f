import { leastOf } from '../model/leastOf.ts';
import type { Edit } from './dialect/dialect.ts';
import { proseOnly } from './proseOnly.ts';

/**
 * Code that stands in `<pre>`: an empty line in it would end the HTML around it, and Markdown take the rest for its own, so empty comments
 * stand there. Where reveal.js is asked to trim it (`data-trim`), empty lines around it go, and what indents all of its lines.
 */
export function rawCodeEdits(text: string): Edit[] {
  return [...proseOnly(text).matchAll(/(<pre\b[^>]*>(?:\s*<code\b[^>]*>)?)([\s\S]*?)<\/(?:code|pre)\s*>/gi)].flatMap(
    ({ 1: tags = '', 2: code = '', index }) => {
      const start = index + tags.length;
      const written = text.slice(start, start + code.length);
      const kept = /\sdata-trim\b/i.test(tags) ? trimmed(written) : written;
      const whole = kept.replace(/\n[ \t]*(?=\n)/g, '\n<!---->');
      return whole === written ? [] : [{ start, end: start + code.length, text: whole }];
    },
  );
}

function trimmed(code: string): string {
  const lines = code
    .replace(/^(?:[ \t]*\n)+/, '')
    .replace(/\s+$/, '')
    .split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const least = leastOf(indents);
  return lines.map((line) => line.slice(Number.isFinite(least) ? least : 0)).join('\n');
}
