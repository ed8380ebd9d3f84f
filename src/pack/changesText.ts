import { basename } from 'node:path';
import { isUnchanged, packChanges } from './packChanges.ts';
import type { PackedSlide, PackRecord } from './packRecord.ts';

/** CHANGES.txt: what whoever has the last pack must take anew. @param last undefined for the first pack. */
export function changesText(now: PackRecord, last: PackRecord | undefined): string {
  const whose = now.host === undefined ? '' : ` for ${now.host}`;
  if (last === undefined) {
    return `This is the first pack${whose}: all is new.\n\n${slideList('Slides', now.slides)}`;
  }
  const day = last.day === undefined ? '' : ` (${last.day})`;
  const head = `What is other than in the last pack${whose}${day}\n`;
  const changes = packChanges(last, now);
  if (isUnchanged(changes)) return `${head}\nNothing changed.\n`;
  const { added, changed, removed, moved, redrawn, files } = changes;
  const parts = [
    slideList('New slides', added),
    slideList('Slides that show something else', changed),
    slideList('Slides that are gone', removed),
    slideList('Slides that stand elsewhere now, and have another number', moved),
    slideList('Slides that say the same in a new picture (the number at their foot, or their look)', redrawn),
    list('New files', files.added),
    list('Files that changed', files.changed),
    list('Files that are gone', files.removed),
  ].filter((part) => part !== '');
  return `${head}\n${parts.join('\n')}`;
}

function slideList(head: string, slides: readonly PackedSlide[]): string {
  return list(
    head,
    slides.map(({ pictures, title }) => `${pictureRange(pictures)}  ${title}`),
  );
}

/** The pictures of a slide in a line: the first, and the last where there are more. */
function pictureRange(paths: readonly string[]): string {
  const names = paths.map((path) => basename(path));
  const [first = '', last = ''] = [names[0], names.at(-1)];
  return first === last ? first : `${first} to ${last}`;
}

function list(head: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${head}:\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
