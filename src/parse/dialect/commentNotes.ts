import { isAttributeComment } from '../attributeComments.ts';
import type { Edit } from './dialect.ts';
import type { DialectComment } from './dialectSource.ts';

/** A comment that holds speaker notes, as reveal.js has them. */
export function commentNotes({ start, end, words }: DialectComment): Edit[] {
  const space = words.includes('\n') ? '\n\n' : '';
  return [
    { start, end: start + 4, text: `<aside class="notes">${space}` },
    { start: end - 3, end, text: `${space}</aside>` },
  ];
}

/** Comments that speak to programs and not to speakers: of the kit itself, of formatters and linters. */
export function isForPrograms({ words }: DialectComment): boolean {
  return (
    isAttributeComment(`<!--${words}`) ||
    /^\s*(?:prettier-ignore|markdownlint-|lint (?:disable|enable|ignore)|cspell:|vale |textlint-|\/?TOC\b)/i.test(words)
  );
}
