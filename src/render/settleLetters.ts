import { decodeEntities } from '../html/decodeEntities.ts';
import { escapeHtml } from '../html/html.ts';
import { clusterParts, isJoined, letterCluster, shapeOf } from '../model/letterClusters.ts';

/** What the fonts of a page cannot do. */
export interface LetterLimits {
  /** Letters with their marks that are to be drawn as a box; none in a page for the screen, where the machine may have them. */
  readonly missing: ReadonlySet<string>;
  /** Whether a font has the picture that joined emoji make together. */
  readonly joins: (cluster: string) => boolean;
}

/**
 * Markup without letters that no font can set: separators of lines become spaces, other controls vanish, and with them what says
 * how an emoji is colored, since it is drawn in one color; joined emoji that no font has as one stand one by one. Tags are left as
 * they are.
 */
export function settleLetters(markup: string, limits: LetterLimits): string {
  if (limits.missing.size === 0 && !unsettled.test(decodeEntities(markup))) return markup;
  return markup
    .split(/(<style\b[\s\S]*?<\/style>|<script\b[\s\S]*?<\/script>|<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^>"'])*>)/i)
    .map((part, index) => (index % 2 === 1 ? part : settleText(part, limits)))
    .join('');
}

/** A box as fonts draw it where they have no letter. */
const box = '□';

function settleText(text: string, limits: LetterLimits): string {
  return text
    .replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/gi, (entity) => {
      const letters = decodeEntities(entity);
      return letters === entity || isPlain(letters) ? entity : escapeHtml(letters);
    })
    .replace(/[\u2028\u2029]/g, ' ')
    .replace(controls, '')
    .replace(clusters, (cluster) => settleCluster(cluster, limits));
}

function settleCluster(cluster: string, { missing, joins }: LetterLimits): string {
  if (/^[\0-\x7f]+$/.test(cluster)) return cluster;
  const shape = shapeOf(cluster);
  if (missing.has(shape)) return box;
  if (!isJoined(shape)) return cluster.replace(coloring, '');
  if (joins(shape)) return shape;
  return clusterParts(shape)
    .map((part) => (missing.has(part) ? box : part))
    .join('');
}

function isPlain(letters: string): boolean {
  return /^[\x20-\x7e\u00a0\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069]*$/.test(letters);
}

/** Runs of plain text, which need no look, and clusters. */
const clusters = new RegExp(`[\\0-\\x7f]+(?!\\p{M})|${letterCluster}`, 'gu');

/** Joiners and marks of direction stay: scripts are set by them. */
const controlSigns = '\\0-\\x08\\x0b\\x0e-\\x1f\\x7f-\\x9f\\ufeff\\ufff9-\\ufffb';
const controls = new RegExp(`[${controlSigns}]`, 'gu');

/** Variation selectors, tones of skin and tags. */
const coloringSigns = '\\ufe00-\\ufe0f\\u{1f3fb}-\\u{1f3ff}\\u{e0000}-\\u{e01ef}';
const coloring = new RegExp(`[${coloringSigns}]`, 'gu');
const unsettled = new RegExp(`[${controlSigns}\\u2028\\u2029${coloringSigns}]|\\p{Extended_Pictographic}\\u200d`, 'u');
