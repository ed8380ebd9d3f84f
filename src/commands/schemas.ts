import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fenceSchemas } from '../fences/fences.ts';
import { readText } from '../load/readText.ts';
import { type DiagnosticRule, diagnosticCodes, runErrorCodes } from '../model/diagnosticCodes.ts';
import type { Project } from '../model/project.ts';
import { TalkError } from '../model/talkError.ts';
import { editorSchemas } from '../schema/editorSchemas.ts';
import { decksHead, decksTable } from './decksTable.ts';
import { dialectsText } from './dialectsText.ts';
import { markdownTable } from './markdownTable.ts';

/** A file that the kit writes from its own definitions. `path` is a project path. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/**
 * All generated files: the JSON Schemas that editors read, and pages with tables between marks, when the project has the page and
 * the marks: the decks with their minutes, the codes that the kit may say, what is read of other tools' decks.
 */
export function generatedFiles(project: Project): GeneratedFile[] {
  const schemas = editorSchemas(fenceSchemas).map(({ path, text }) => ({ path: `decks/schemas/${path}`, text }));
  return [...schemas, ...tables.flatMap(({ path, mark, text }) => withTable(project, path, mark, text))];
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
        hint: `Check who owns ${dirname(path)}/.`,
        cause,
      });
    }
  }
  return stale.map(({ path }) => path);
}

/** Tables that are written into a page of the project, each between its marks. */
const tables = [
  {
    path: 'decks/README.md',
    mark: 'decks',
    text: (project: Project) => `${markdownTable(decksHead, decksTable(project))}\n`,
  },
  { path: 'docs/guide/messages.md', mark: 'codes', text: codesText },
  { path: 'docs/guide/other-tools.md', mark: 'dialects', text: dialectsText },
] as const;

function withTable(project: Project, path: string, mark: string, text: (project: Project) => string): GeneratedFile[] {
  const page = readText(project, path);
  const block = new RegExp(`(<!-- ${mark}:start -->\\n)[\\s\\S]*?(<!-- ${mark}:end -->)`);
  if (page === undefined || !block.test(page)) return [];
  return [{ path, text: page.replace(block, (_, start: string, end: string) => `${start}${text(project)}${end}`) }];
}

function codesText(): string {
  const written = Object.entries<DiagnosticRule>(diagnosticCodes).map(([code, { severity, external, meaning }]) => [
    `\`${code}\``,
    external === undefined ? severity : `${severity} (other tools’ decks: ${external})`,
    meaning,
  ]);
  const met = Object.entries(runErrorCodes).map(([code, { exit, meaning }]) => [`\`${code}\``, String(exit), meaning]);
  return `About what you wrote:

${markdownTable(['Code', 'Severity', 'Meaning'], written)}

About the run, with the exit status it ends with:

${markdownTable(['Code', 'Exit', 'Meaning'], met)}
`;
}
