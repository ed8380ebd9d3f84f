import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decodeEntities } from '../../src/html/decodeEntities.ts';
import { lettersOf, type SlideTexts } from './wordsInFile.ts';

/** What LibreOffice has read of a presentation, in its own words (flat OpenDocument). @param folder for what it writes. */
export function readInOffice(path: string, folder: string): SlideTexts {
  const text = readFileSync(convert(path, folder, 'fodp'), 'utf8');
  const pages = text.split('<draw:page ').slice(1);
  const inside = pages.map((page) => page.slice(page.indexOf('>') + 1));
  return {
    slides: inside.map((page) => wordsOf(page.replace(notesPattern, ''))),
    notes: inside.map((page) => wordsOf(notesPattern.exec(page)?.[0] ?? '')),
  };
}

/** Prints a presentation in LibreOffice. @returns path of the PDF. */
export function printInOffice(path: string, folder: string): string {
  return convert(path, folder, 'pdf');
}

function convert(path: string, folder: string, format: string): string {
  mkdirSync(folder, { recursive: true });
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, path], {
    stdio: 'ignore',
  });
  return join(folder, `${basename(path, '.pptx')}.${format}`);
}

const notesPattern = /<presentation:notes\b.*?<\/presentation:notes>/s;

/** Words of paragraphs; figures of charts stand in tables of their own, and descriptions are no words of a slide. */
function wordsOf(markup: string): string {
  const told = markup
    .replace(
      /<(draw:object|svg:desc|svg:title|office:binary-data|text:page-number|presentation:footer-decl)\b.*?<\/\1>/gs,
      '',
    )
    .replace(/<[^>]*>/g, ' ');
  return lettersOf(decodeEntities(told));
}
