import { factText, helpLineText, oneSource, sectionText } from './makeDeck.ts';

/** What an example leaves out of a file is filled in, so that it shows only what its rule is about; see docs/rules.md. */

/** A section as a file: what its front matter lacks, or all of it. */
export function wholeSection(text: string): string {
  if (!text.startsWith('---\n')) return sectionText(text);
  const end = text.indexOf('\n---', 3) + 1;
  return `${text.slice(0, end)}${missingLines(text.slice(0, end), ['title: One', 'minutes: 1'])}${text.slice(end)}\n`;
}

/** A manifest, with all sections unless it names some. */
export function wholeManifest(text: string, sections: readonly string[]): string {
  const all = ['title: A talk', 'audience: adult', 'slot: 60', 'titleSlide: false'];
  const uses = /^sections:/m.test(text) ? '' : `\nsections:\n${sections.map((id) => `  - ${id}\n`).join('')}`;
  // At the end: a diagnostic of the whole deck points at its first line.
  return `${[text, missingLines(text, all)]
    .filter((part) => part !== '')
    .join('\n')
    .trimEnd()}${uses}\n`;
}

/** Records of the ledger, each with what it lacks. */
export function wholeFacts(text: string): string {
  return wholeRecords(text, factText);
}

/** Help lines, each with what it lacks. */
export function wholeHelpLines(text: string): string {
  return wholeRecords(text, helpLineText);
}

/** Sources, `counted` among them. */
export function wholeSources(text: string): string {
  return `${oneSource}${text}\n`;
}

function wholeRecords(text: string, recordText: (id: string) => string): string {
  const defaults = (record: string): string[] =>
    recordText(record.slice(0, record.indexOf(':')))
      .trimEnd()
      .split('\n')
      .slice(1);
  return text
    .split(/^(?=[\w-]+:$)/m)
    .map((record) => `${record.trimEnd()}\n${missingLines(record, defaults(record))}`)
    .join('');
}

/** Those of some lines whose key a text does not have. */
function missingLines(text: string, lines: readonly string[]): string {
  return lines
    .filter((line) => !new RegExp(`^${line.slice(0, line.indexOf(':') + 1)}`, 'm').test(text))
    .map((line) => `${line}\n`)
    .join('');
}
