import { basename } from 'node:path';
import { marked, type Token, type Tokens } from 'marked';
import { diagnosticCodes } from '../../src/model/diagnosticCodes.ts';

/** A rule as the head comment of its file tells it. */
export interface RuleDoc {
  /** Name of its file and of its main export. */
  readonly name: string;
  /** Path from the kit's root, with forward slashes. */
  readonly path: string;
  /** Codes of the diagnostics that its file makes, in the order of the file. */
  readonly codes: readonly string[];
  /** What it asks for, as Markdown. */
  readonly what: string;
  /** Why it asks, as Markdown; empty when the comment gives no reason. */
  readonly why: string;
  readonly examples: readonly RuleExample[];
}

/** What a rule says of one deck. */
export interface RuleExample {
  readonly title: string;
  /** `ok` when the rule has nothing to say; else codes of diagnostics that have no place, if there are any. */
  readonly said: readonly string[] | 'ok';
  readonly files: readonly ExampleFile[];
}

/** A file of an example as its author would write it, with comments that say what is wrong with it. */
export interface ExampleFile {
  /** `md`, `yaml`, `html`, or `xml` for a part of a presentation. */
  readonly language: string;
  /** What stands after the language, such as `facts` or the id of a section. */
  readonly name: string;
  readonly text: string;
}

/**
 * Reads a rule's file. Its main export has a comment of Markdown: what the rule asks for, a paragraph that begins with `Why:`, and
 * examples, each with a line `@example TITLE` and its files as fences. `ok:` before the title means that the rule is silent,
 * a code there that a diagnostic without a place is expected; all others are expected by comments inside the files.
 * @returns undefined for a file that makes no diagnostic.
 * @throws Error for an example without a title or a file.
 */
export function ruleDoc(path: string, source: string): RuleDoc | undefined {
  const name = basename(path, '.ts');
  const codes = codesIn(source);
  const comment = headComment(source, name);
  if (codes.length === 0) return undefined;
  const [head, ...examples] = cutAtExamples(marked.lexer(comment));
  const text = (head ?? [])
    .map(({ raw }) => raw)
    .join('')
    .replace(/^@[\s\S]*/m, '')
    .trim();
  const [what = '', why = ''] = text.split(/^Why: /m);
  return { name, path, codes, what: what.trim(), why: why.trim(), examples: examples.map(ruleExample) };
}

/** Codes that a file names where it makes diagnostics. The mutation tool hands such files out with quotes and brackets of its own. */
function codesIn(source: string): string[] {
  if (!/\b(?:report\(|code: )/.test(source)) return [];
  const quoted = [...source.matchAll(/["']([a-z]+(?:-[a-z]+)+)["']/g)].map((match) => match[1] ?? '');
  return [...new Set(quoted)].filter((code) => Object.hasOwn(diagnosticCodes, code));
}

/** The comment before the main export, without its stars; empty when there is none. */
function headComment(source: string, name: string): string {
  const comments = source.matchAll(/^\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:const|function) (\w+)/gm);
  const [, text] = [...comments].find((match) => match[2] === name) ?? [];
  return (text ?? '').replace(/^ \*(?: |$)/gm, '').trim();
}

const exampleLine = /^@example (?:([a-z-]+(?:, [a-z-]+)*): )?(.+)$/;

/** What stands before the first example, then each example, its title first. */
function cutAtExamples(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === 'paragraph' && token.raw.startsWith('@example')) parts.push([]);
    parts.at(-1)?.push(token);
  }
  return parts;
}

function ruleExample([head, ...rest]: readonly Token[]): RuleExample {
  const [, said, title = ''] = exampleLine.exec(head?.raw.trim().replaceAll('\n', ' ') ?? '') ?? [];
  const files = rest.filter(isCode).map(({ lang = '', text }) => {
    const [language = '', name = ''] = lang.split(' ');
    return { language, name, text };
  });
  if (title === '' || files.length === 0) throw new Error(`An example has no title or no file: ${head?.raw ?? ''}`);
  return { title, said: said === 'ok' ? 'ok' : (said?.split(', ') ?? []), files };
}

function isCode(token: Token): token is Tokens.Code {
  return token.type === 'code';
}
