import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fenceSchemas } from '../fences/fences.ts';
import { readText } from '../load/readText.ts';
import { diagnosticCodes, runErrorCodes } from '../model/diagnosticCodes.ts';
import type { Project } from '../model/project.ts';
import { TalkError } from '../model/talkError.ts';
import { editorSchemas } from '../schema/editorSchemas.ts';
import { decksHead, decksTable } from './decksTable.ts';

/** A file that the kit writes from its own definitions. `path` is a project path. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/**
 * All generated files of decks/: the JSON Schemas that editors read, and the author's guide with its tables of codes, when the
 * project has a guide that asks for one.
 */
export function generatedFiles(project: Project): GeneratedFile[] {
  const schemas = editorSchemas(fenceSchemas).map(({ path, text }) => ({ path: `decks/schemas/${path}`, text }));
  const guide = readText(project, guidePath);
  return guide === undefined || !codesBlock.test(guide)
    ? schemas
    : [...schemas, { path: guidePath, text: withDecks(withCodes(guide), project) }];
}

/** Writes those that are not up to date. @returns their project paths. @throws TalkError `output-unwritable`. */
export function writeSchemas(project: Project): string[] {
  const stale = generatedFiles(project).filter(({ path, text }) => readText(project, path) !== text);
  for (const { path, text } of stale) {
    try {
      mkdirSync(dirname(join(project.root, path)), { recursive: true });
      writeFileSync(join(project.root, path), text);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new TalkError('output-unwritable', `${path} cannot be written: ${reason}.`, {
        hint: 'Check who owns decks/.',
        cause,
      });
    }
  }
  return stale.map(({ path }) => path);
}

const guidePath = 'decks/README.md';
const decksBlock = /(<!-- decks:start -->\n)[\s\S]*?(<!-- decks:end -->)/;
const codesBlock = /(<!-- codes:start -->\n)[\s\S]*?(<!-- codes:end -->)/;

function withCodes(guide: string): string {
  const written = Object.entries(diagnosticCodes).map(([code, { severity, meaning }]) => [
    `\`${code}\``,
    severity,
    meaning,
  ]);
  const met = Object.entries(runErrorCodes).map(([code, { exit, meaning }]) => [`\`${code}\``, String(exit), meaning]);
  const text = `About what you wrote:

${table(['Code', 'Severity', 'Meaning'], written)}

About the run, with the exit status it ends with:

${table(['Code', 'Exit', 'Meaning'], met)}
`;
  return guide.replace(codesBlock, (_, start: string, end: string) => `${start}${text}${end}`);
}

function withDecks(guide: string, project: Project): string {
  if (!decksBlock.test(guide)) return guide;
  const text = `${table(decksHead, decksTable(project))}\n`;
  return guide.replace(decksBlock, (_, start: string, end: string) => `${start}${text}${end}`);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
