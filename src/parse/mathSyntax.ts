import type { TokenizerAndRendererExtension } from 'marked';
import { placeInParagraph } from './limitedLexer.ts';

/** A formula as its author wrote it. */
export interface LexedMath {
  readonly type: 'math';
  readonly raw: string;
  /** TeX, without the signs around it. */
  readonly tex: string;
  readonly display: boolean;
  /** Whether it is a block of its own; one on display may stand in a paragraph as well. */
  readonly block: boolean;
}

/** Environments that are formulas without any signs around them, as MathJax has it. */
const environment =
  /^ {0,3}(\\begin\{((?:align|alignat|equation|gather|multline)\*?)\}(?:(?!\n[ \t]*\n)[\s\S])+?\\end\{\2\})[ \t]*(?=\n|$)/;

const blockBelow = /\n {0,3}(?:\$\$|\\\\\[|\\begin\{)/;

/**
 * `$$…$$`, `\\[…\\]` and `\begin{align}…\end{align}` as blocks of their own, across lines too.
 */
export function mathBlock(): TokenizerAndRendererExtension {
  return {
    name: 'mathBlock',
    level: 'block',
    start(text) {
      const index = placeInParagraph(this, blockBelow, text);
      return index === -1 ? undefined : index + 1;
    },
    tokenizer(text) {
      const match =
        /^ {0,3}\$\$(?!\$)((?:\\[\s\S]|(?!\n[ \t]*\n)[^$\\])+)\$\$[ \t]*(?=\n|$)/.exec(text) ??
        /^ {0,3}\\\\\[((?:(?!\n[ \t]*\n|\\\\\])[\s\S])+)\\\\\][ \t]*(?=\n|$)/.exec(text) ??
        environment.exec(text);
      return match === null ? undefined : formula(match, true, true);
    },
    renderer: () => '',
  };
}

/** `$…$`, and `$$…$$`, `\\(…\\)` and `\\[…\\]` in running text, as reveal.js's plug-in for formulas reads them. */
export function mathInLine(): TokenizerAndRendererExtension {
  return {
    name: 'mathInLine',
    level: 'inline',
    start: (text) => {
      const index = text.search(/(?<![\p{L}\p{N}$\\])\$(?!\s)|\\\\[([]/u);
      return index === -1 ? undefined : index;
    },
    tokenizer: readInline,
    renderer: () => '',
  };
}

/** The text with its formulas blanked out, so that their signs open and close no emphasis. */
export function maskMath(text: string): string {
  let masked = '';
  let rest = text;
  for (;;) {
    const start = rest.search(/(?<![\p{L}\p{N}$\\])\$[\s\S]|\\\\[([][\s\S]/u);
    if (start === -1) return masked + rest;
    masked += rest.slice(0, start);
    rest = rest.slice(start);
    const raw = readInline(rest)?.raw ?? rest.slice(0, 1);
    masked += raw.length > 1 ? 'a'.repeat(raw.length) : raw;
    rest = rest.slice(raw.length);
  }
}

function readInline(text: string): LexedMath | undefined {
  const display =
    /^\$\$(?!\$)((?:\\[\s\S]|[^$\\])+)\$\$(?!\$)/.exec(text) ?? /^\\\\\[((?:(?!\\\\\])[\s\S])+)\\\\\]/.exec(text);
  if (display !== null) return formula(display, true);
  const match =
    /^\$(?![\s$])((?:\\[\s\S]|[^$\\])+)(?<!\s)\$(?![\d$_A-Z])/.exec(text) ??
    /^\\\\\(((?:(?!\\\\\))[\s\S])+)\\\\\)/.exec(text);
  return match === null || isMoney(match[1] ?? '') ? undefined : formula(match, false);
}

/**
 * Pandoc's rule keeps most sums of money out: no space inside the signs, no digit behind them. What is left is a number and words,
 * as in `$20 bill for 5$`, or the end of one sum and the begin of another.
 */
function isMoney(tex: string): boolean {
  return /^\d[\d.,]*\s?(?:[a-z]{2,}|[-–,;])\b/i.test(tex) && !/[\\^_=+*<>]/.test(tex);
}

function formula({ 0: raw, 1: inside = '' }: RegExpExecArray, display: boolean, block = false): LexedMath | undefined {
  if (inside.trim() === '' || /\n[ \t]*\n/.test(inside)) return undefined;
  return { type: 'math', raw, tex: plainTex(inside), display, block };
}

/**
 * TeX as it was meant. Where Markdown takes its escapes first, as in reveal.js, its authors write `\\{ x \\}` and `\\\\` for the end of a
 * line; either is none otherwise. Extensions of MathJax are all there (`\require`).
 */
function plainTex(inside: string): string {
  const isEscaped = /\\{4}|\\\\\}|\\(?:left|right|[bB]igg?[lr]?)\\\\[{}|]/.test(inside);
  const tex = isEscaped
    ? inside.replace(/\\\\(\\\\|[^\w\s\\])/g, (_, sign: string) => (sign.startsWith('\\') ? sign : `\\${sign}`))
    : inside;
  return tex.replace(/\\require\s*\{[^}]*\}/g, '').trim();
}
