import { readdirSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import { isLanguageTag, languageName } from '../model/languageTag.ts';
import type { Project } from '../model/project.ts';
import { readAuthoredText } from './readText.ts';

/** The file of a section's twin: `where.es.md` beside `where.md`. */
export interface TwinFile {
  /** Id of the section that it translates, whether that is there or not. */
  readonly section: string;
  /** BCP 47 tag, as the name has it. */
  readonly language: string;
  /** Project path. */
  readonly file: string;
}

/** A twin's file and its text. */
export interface TwinText extends TwinFile {
  readonly text: string;
}

const folder = 'decks/sections';

/**
 * Which of the files of decks/sections are twins: those with a language before their ending that stand beside their section. One that has
 * lost its section is known by a language that has a name.
 * @param paths below decks/sections.
 */
export function twinsAmong(paths: readonly string[]): TwinFile[] {
  const all = new Set(paths);
  return paths.flatMap((path) => {
    const [, section = '', language = ''] = /^(.+)\.([^./]+)\.md$/.exec(path) ?? [];
    if (section === '' || !isLanguageTag(language)) return [];
    if (!all.has(`${section}.md`) && languageName(language) === language) return [];
    return [{ section: section.normalize('NFC'), language, file: `${folder}/${path}` }];
  });
}

/** All twins of a project, in alphabetical order, those without their section among them. */
export function findTwins(project: Project): TwinFile[] {
  return twinsAmong(markdownIn(join(project.root, folder), true));
}

/** Reads the twins of sections, in alphabetical order; each folder is looked into once. @param sections their ids. */
export function readTwins(project: Project, sections: readonly string[]): Checked<TwinText[]> {
  const diagnostics: Diagnostic[] = [];
  const wanted = new Set(sections);
  const folders = [...new Set(sections.map((id) => posix.dirname(id)))];
  const value = folders.flatMap((topic) => {
    const paths = markdownIn(join(project.root, folder, topic), false).map((name) => posix.join(topic, name));
    return twinsAmong(paths).flatMap((twin): TwinText[] => {
      if (!wanted.has(twin.section)) return [];
      const text = readAuthoredText(project, twin.file);
      diagnostics.push(...(text?.diagnostics ?? []));
      return text === undefined || text.unread ? [] : [{ ...twin, text: text.value }];
    });
  });
  return { value, diagnostics };
}

/** Project paths of the twins of a section. @param root the project's folder, absolute. @param file the section's, as a project path. */
export function twinsBeside(root: string, file: string): string[] {
  const id = /^decks\/sections\/(.+)\.md$/.exec(file)?.[1]?.normalize('NFC');
  if (id === undefined) return [];
  const topic = posix.dirname(id);
  const paths = markdownIn(join(root, folder, topic), false).map((name) => posix.join(topic, name));
  return twinsAmong(paths).flatMap((twin) => (twin.section === id ? [twin.file] : []));
}

/** Paths of the Markdown files of a folder, from it on; none when it is not there. */
function markdownIn(root: string, recursive: boolean): string[] {
  try {
    return readdirSync(root, { recursive, withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && entry.name.endsWith('.md'))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
  } catch {
    return [];
  }
}
