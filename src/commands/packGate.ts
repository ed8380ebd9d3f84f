import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkOutput } from '../check/checkOutput.ts';
import { html } from '../html/html.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { report } from '../model/report.ts';
import { isSpeakers } from '../pack/packPaths.ts';
import { pageWords } from '../pack/pageWords.ts';
import type { PrivacyList } from '../schema/privacySchema.ts';

/** What the gate of a pack holds files against. */
export interface PackGate {
  readonly privacy: PrivacyList | undefined;
  readonly tellsNotes: (text: string) => boolean;
}

/** Files whose words stand in them plainly; those of the others were held against the gates as they were made. */
const plainFile = /\.(?:html|txt|csv|json|gift|svg|xml)$|SUMS$/i;

/**
 * The last gate of a pack: no shared file, as it lies on disk, holds a passage of the notes, a private name or an address to be fetched, and
 * none has such a name in its own.
 * @param folder absolute. @param paths of its files.
 */
export function packGate(folder: string, paths: readonly string[], { privacy, tellsNotes }: PackGate): Diagnostic[] {
  return paths
    .filter((path) => !isSpeakers(path))
    .flatMap((path) => {
      const page = plainFile.test(path) ? pageOf(readFileSync(join(folder, path), 'utf8'), path) : '';
      const found = checkOutput({ path, audience: 'shared' }, { html: page }, privacy);
      return tellsNotes(pageWords(page)) ? [...found, notesTold(path)] : found;
    });
}

/** A file as a page without the bytes of its pictures, in which there is nothing to be read. */
function pageOf(text: string, path: string): string {
  return /\.(?:html|svg|xml)$/i.test(path)
    ? text.replace(/data:[\w/+.-]+;base64,[\w+/=]+/g, 'data:,')
    : html`<pre>${text}</pre>`.markup;
}

/** @param path of a shared file that holds a passage of the notes. */
export function notesTold(path: string): Diagnostic {
  return report('shared-notes', {
    message: `${path} is to be shared and holds a passage of the speaker’s notes that no slide and no handout says.`,
    hint: 'Look in the theme, the manifest and handouts.yaml for words that belong to the notes.',
  });
}
