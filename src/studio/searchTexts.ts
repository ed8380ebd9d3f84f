import { readContentFiles } from '../load/readContentFiles.ts';
import { findTwins } from '../load/readTwins.ts';
import { type FoundText, mostFound } from '../model/studio.ts';
import type { StudioContext } from './studioContext.ts';

/** Letters on each side of a word that was found. */
const around = 60;

/**
 * Looks for words in everything that is written for talks: sections with notes and handout text, their twins, facts, sources, help lines.
 * A line is found when it has all words, in any order, capitals and accents aside. @param most how many lines are wanted.
 */
export function searchTexts(
  words: string,
  { project, request }: Pick<StudioContext, 'project' | 'request'>,
  most = mostFound,
): FoundText[] {
  const wanted = plain(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return [];
  const twins = new Map(findTwins(project).map(({ file, section }) => [file, section]));
  const found: FoundText[] = [];
  for (const { path, text: saved } of readContentFiles(project)) {
    if (!/^decks\/.*\.(?:md|ya?ml)$/.test(path)) continue;
    const text = request.drafts?.get(path) ?? saved;
    for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
      const letters = plain(line);
      if (!wanted.every((word) => letters.includes(word))) continue;
      const section = twins.get(path) ?? /^decks\/sections\/(.+)\.md$/.exec(path)?.[1];
      found.push({ file: path, line: index + 1, text: excerpt(line, letters.indexOf(wanted[0] ?? '')), section });
      if (found.length === most) return found;
    }
  }
  return found;
}

function excerpt(line: string, at: number): string {
  const [start, end] = [Math.max(0, at - around), at + around];
  const text = line.slice(start, end).trim();
  return `${start > 0 ? '… ' : ''}${text}${end < line.length ? ' …' : ''}`;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
