import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import type { Project } from '../model/project.ts';
import { readAuthoredText } from './readText.ts';

/** A YAML file of decks/ as read from disk. */
export interface LedgerFile {
  readonly kind: 'facts' | 'sources' | 'helplines' | 'glossary' | 'handouts' | 'speaker' | 'words' | 'project';
  readonly file: string;
  readonly text: string;
  /** It is there, but nothing of it was read: what it holds is not known. */
  readonly unread?: true;
}

const kinds: readonly (readonly [LedgerFile['kind'], RegExp])[] = [
  ['facts', /^facts.*\.ya?ml$/],
  ['sources', /^sources\.ya?ml$/],
  ['helplines', /^helplines\.ya?ml$/],
  ['glossary', /^glossary\.ya?ml$/],
  ['handouts', /^handouts\.ya?ml$/],
  ['speaker', /^speaker\.ya?ml$/],
  ['words', /^words\.ya?ml$/],
  ['project', /^project\.ya?ml$/],
];

/** Reads the shared YAML files of decks/, in alphabetical order; a project may have none of them. */
export function readLedger(project: Project): Checked<LedgerFile[]> {
  const diagnostics: Diagnostic[] = [];
  const files = deckFiles(project).flatMap((name): LedgerFile[] => {
    const kind = kinds.find(([, pattern]) => pattern.test(name))?.[0];
    const text = kind === undefined ? undefined : readAuthoredText(project, `decks/${name}`);
    if (kind === undefined || text === undefined) return [];
    diagnostics.push(...text.diagnostics);
    return [{ kind, file: `decks/${name}`, text: text.value, ...(text.unread ? { unread: true } : {}) }];
  });
  return { value: files, diagnostics };
}

function deckFiles(project: Project): string[] {
  try {
    return readdirSync(join(project.root, 'decks')).sort();
  } catch {
    return [];
  }
}
