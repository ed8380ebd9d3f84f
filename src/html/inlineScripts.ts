import { attributeOf } from './attributeOf.ts';
import { readHtml } from './readHtml.ts';

/**
 * The texts of all scripts that stand in a page itself and that a browser would take for code, import maps and rules for loading
 * ahead included; other types are data. As the page's parser hands them on: with plain line breaks.
 */
export function inlineScripts(markup: string): string[] {
  const scripts: string[] = [];
  let start: number | undefined;
  for (const part of readHtml(markup)) {
    if (part.type === 'element' && part.name === 'script') {
      start = isCode(attributeOf(part, 'type')) && attributeOf(part, 'src') === undefined ? part.end : undefined;
    } else if (part.type === 'closing' && part.name === 'script' && start !== undefined) {
      scripts.push(markup.slice(start, part.start).replace(/\r\n?/g, '\n'));
      start = undefined;
    }
  }
  return scripts;
}

/** Source: HTML Standard, 4.12.1.1, “prepare the script element”. */
function isCode(type = ''): boolean {
  return /^\s*(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script|text\/(?:jscript|livescript|javascript1\.\d))\s*$/i.test(
    type,
  );
}
