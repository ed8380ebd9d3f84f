import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import { likelyWord } from '../model/likelyWord.ts';
import type { SectionUse } from '../model/manifest.ts';
import type { Project } from '../model/project.ts';
import { report } from '../model/report.ts';
import { brokenLink, leadsNowhere, linkHint } from './brokenLink.ts';
import { decodeText } from './decodeText.ts';
import { mostTextBytes } from './fileLimits.ts';
import { readContained } from './readContained.ts';
import { twinsAmong } from './readTwins.ts';
import { unreadText } from './unreadText.ts';

/** A section's file as read from disk. */
export interface SectionFile {
  readonly id: string;
  /** Project path, for diagnostics. */
  readonly file: string;
  readonly text: string;
}

/** Reads the sections that a manifest names, each once; what is not there is a diagnostic at the manifest's line. */
export function readSections(project: Project, uses: readonly SectionUse[]): Checked<SectionFile[]> {
  const diagnostics: Diagnostic[] = [];
  const files = new Map<string, SectionFile>();
  let known: readonly string[] | undefined;
  for (const use of uses) {
    if (files.has(use.section)) continue;
    const file = `decks/sections/${use.section}.md`;
    const draft = project.drafts?.get(file);
    const read =
      draft === undefined
        ? readContained(project.root, join(project.root, file), mostTextBytes)
        : ({ kind: 'read', bytes: Buffer.from(draft) } as const);
    if (read.kind === 'large') {
      diagnostics.push(unreadText(file, read.size));
      continue;
    }
    if (read.kind !== 'read') {
      known ??= findSections(project);
      diagnostics.push(unreadable(use, file, read.kind, { root: project.root, known }));
      continue;
    }
    const text = decodeText(read.bytes, file);
    diagnostics.push(...text.diagnostics);
    files.set(use.section, { id: use.section, file, text: text.value });
  }
  return { value: [...files.values()], diagnostics };
}

/** Ids of all sections in decks/sections, in alphabetical order; their twins in other languages are none. */
export function findSections(project: Project): string[] {
  const folder = join(project.root, 'decks', 'sections');
  try {
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && entry.name !== 'README.md')
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
    const twins = new Set(twinsAmong(paths).map(({ file }) => file));
    return paths
      .filter((path) => !twins.has(`decks/sections/${path}`))
      .map((path) => path.replace(/\.md$/, '').normalize('NFC'))
      .sort();
  } catch {
    return [];
  }
}

function unreadable(
  use: SectionUse,
  file: string,
  kind: 'missing' | 'outside',
  { root, known }: { readonly root: string; readonly known: readonly string[] },
): Diagnostic {
  if (kind === 'outside') {
    return report('path-outside-project', {
      message: `\`${file}\` leads out of the project.`,
      at: use.at,
      hint: 'Copy the file into decks/sections; links to places outside are not followed.',
    });
  }
  const link = brokenLink(root, file);
  if (link !== undefined) {
    return report('missing-section', { message: leadsNowhere(link), at: use.at, hint: linkHint });
  }
  const near = likelyWord(use.section, [...known]);
  return report('missing-section', {
    message: `There is no section \`${use.section}\`.`,
    at: use.at,
    hint: near === undefined ? `Write it in ${file}.` : `Did you mean \`${near}\`? Else write it in ${file}.`,
  });
}
