import { createHash } from 'node:crypto';

/** What a page needs beside styles, fonts and pictures that stand in it. */
export interface PageNeeds {
  /** Texts of the scripts that may run: the page's own, and those of windows that it writes. */
  readonly scripts: readonly string[];
  /** Whether it shows pages from where it comes itself, as the speaker view does. */
  readonly frames?: boolean;
  /** Whether it plays films and sounds that lie beside it. */
  readonly films?: boolean;
  /** Whether it is shown by the local server, and takes styles and a stream of changes from there. */
  readonly served?: boolean;
  /** Whether its scripts and pictures are files of the local server, too. */
  readonly files?: boolean;
}

/**
 * The Content-Security-Policy of a page: its own scripts by their hashes and no other code, be it in an attribute, in a link or
 * added later; nothing from a network. What slips past every check can neither run nor call.
 * Source: Content Security Policy Level 3, W3C.
 */
export function contentPolicy({
  scripts,
  frames = false,
  films = false,
  served = false,
  files = false,
}: PageNeeds): string {
  const hashes = [...(files ? ["'self'"] : []), ...new Set(scripts.map(scriptHash))];
  const own = served ? " 'self'" : '';
  return [
    "default-src 'none'",
    `script-src ${hashes.length === 0 ? "'none'" : hashes.join(' ')}`,
    `style-src 'unsafe-inline'${own}`,
    `img-src ${files ? "'self' blob: " : ''}data:`,
    `media-src ${films ? besidePage(served) : ''}data:`,
    'font-src data:',
    `connect-src${own || " 'none'"}`,
    `frame-src ${frames ? besidePage(served).trim() : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Where the page lies itself. In Firefox a file is no `self`. */
function besidePage(served: boolean): string {
  return served ? "'self' " : "'self' file: ";
}

/** @param script the text as it stands in the page. */
function scriptHash(script: string): string {
  const text = script.replace(/\r\n?/g, '\n');
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
