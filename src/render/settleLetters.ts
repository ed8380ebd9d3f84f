import { decodeEntities } from '../html/decodeEntities.ts';
import { escapeHtml } from '../html/html.ts';

/**
 * Markup without letters that no font can set: separators of lines become spaces, other controls vanish, and with them what says
 * how an emoji is colored, since it is drawn in one color. Tags are left as they are.
 * @param missing letters to be drawn as a box; none in a page for the screen, where the machine may have them.
 */
export function settleLetters(markup: string, missing: ReadonlySet<string>): string {
  if (missing.size === 0 && !invisible.test(decodeEntities(markup))) return markup;
  return markup
    .split(/(<style\b[\s\S]*?<\/style>|<script\b[\s\S]*?<\/script>|<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^>"'])*>)/i)
    .map((part, index) => (index % 2 === 1 ? part : settleText(part, missing)))
    .join('');
}

/** A box as fonts draw it where they have no letter. */
const box = '□';

function settleText(text: string, missing: ReadonlySet<string>): string {
  return (
    text
      .replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/gi, (entity) => {
        const letters = decodeEntities(entity);
        return letters === entity || isPlain(letters) ? entity : escapeHtml(letters);
      })
      .replace(/[\u2028\u2029]/g, ' ')
      .replace(invisibles, '')
      // Emoji that are joined stand in several files, and a browser shows a box where a file ends.
      .replace(/(\p{Extended_Pictographic})\u200d/gu, '$1')
      .replace(/\P{ASCII}/gu, (letter) => (missing.has(letter) ? box : letter))
  );
}

function isPlain(letters: string): boolean {
  return /^[\x20-\x7e\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]*$/.test(letters);
}

/** Joiners and marks of direction stay: scripts are set by them. */
const signs =
  '[\\0-\\x08\\x0b\\x0e-\\x1f\\x7f-\\x9f\\u2028\\u2029\\ufe00-\\ufe0f\\ufeff\\ufff9-\\ufffb\\u{1f3fb}-\\u{1f3ff}\\u{e0000}-\\u{e01ef}]';
const invisible = new RegExp(`${signs}|\\p{Extended_Pictographic}\\u200d`, 'u');
const invisibles = new RegExp(signs, 'gu');
