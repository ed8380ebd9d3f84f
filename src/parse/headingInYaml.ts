import { commentedKey } from './frontKeys.ts';

/**
 * Where a heading begins that YAML would take for a comment: front matter that was not closed ends with the rule of its first slide.
 * It stands behind all keys, with an empty line on both sides, and is no key that was commented out.
 */
export function headingInYaml(yaml: string): number | undefined {
  const match = /\n[ \t]*\n(#{1,6} [^\n]*\n(?:[ \t]*\n|#{1,6} [^\n]*\n)*[ \t]*)$/.exec(`${yaml}\n`);
  const isSpaced = match !== null && /\n[ \t]*\n$/.test(`${yaml}\n`);
  if (!isSpaced || commentedKey.test(match[1] ?? '')) return undefined;
  return match.index + match[0].length - (match[1] ?? '').length;
}
