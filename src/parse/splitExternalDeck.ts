import { yamlMap } from './dialect/yamlMap.ts';
import { commentedKey, frontKey } from './frontKeys.ts';
import { splitFrontMatter } from './frontMatter.ts';
import { headingInYaml } from './headingInYaml.ts';

/** An external deck's front matter and text. */
export interface ExternalDeckText {
  readonly yaml: string | undefined;
  /** Line (from 1) on which `yaml` begins. */
  readonly yamlLine: number;
  readonly body: string;
  /** Line on which `body` begins. */
  readonly bodyLine: number;
  /** The front matter is never closed; `body` is the whole text. */
  readonly open: boolean;
}

/**
 * Splits a deck that was written for another tool. Its first lines count as front matter only when they can be: a first slide that
 * begins with a rule is text, so that nothing of it is lost. Empty lines may stand above.
 * @param text normalised.
 */
export function splitExternalDeck(text: string): ExternalDeckText {
  const blank = /^(?:[ \t]*\n)*/.exec(text)?.[0] ?? '';
  const above = blank.split('\n').length - 1;
  const rest = text.slice(blank.length);
  const whole = { yaml: undefined, yamlLine: 1, body: text, bodyLine: 1, open: false };
  if (!/^---[ \t]*(?:\n|$)/.test(rest)) return whole;
  const { yaml, body, bodyLine } = splitFrontMatter(rest);
  if (yaml === undefined) {
    const first = rest.split('\n')[1] ?? '';
    return { ...whole, yamlLine: above + 2, open: frontKey.test(first) };
  }
  if (!isFrontMatter(yaml)) return withoutRule(rest, above);
  const heading = headingInYaml(yaml);
  if (heading === undefined) return { yaml, yamlLine: above + 2, body, bodyLine: bodyLine + above, open: false };
  const front = yaml.slice(0, heading);
  return {
    yaml: front,
    yamlLine: above + 2,
    body: rest.slice(rest.indexOf('\n') + 1 + heading),
    bodyLine: above + 1 + front.split('\n').length,
    open: false,
  };
}

/** A rule in the first line opens the first slide. */
function withoutRule(rest: string, above: number): ExternalDeckText {
  const body = rest.slice(rest.indexOf('\n') + 1);
  return { yaml: undefined, yamlLine: above + 2, body, bodyLine: above + 2, open: false };
}

/** What reads as a map of plain words, or would but for a mistake. An empty line at its beginning is a sign of text. */
function isFrontMatter(yaml: string): boolean {
  if (yaml.trim() === '' || yaml.split('\n').every((line) => commentedKey.test(line))) return true;
  const hasKey = frontKey.test(yaml);
  if (yamlMap(yaml) !== undefined) return hasKey || !/^[ \t]*\n/.test(yaml);
  const first = yaml.split('\n').find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
  return hasKey || (!/^[ \t]*\n/.test(yaml) && /^["']?[\w.-]+["']?[ \t]*:(?:\s|$)/.test(first));
}
