import type { ExampleFile } from '../../scripts/rules/ruleDoc.ts';
import { wholeFacts, wholeHelpLines, wholeManifest, wholeSection, wholeSources } from './exampleDefaults.ts';

/** Project paths of what an example writes. */
export const sectionFolder = 'decks/sections/';
export const manifestFile = 'decks/made.yaml';
/** A deck that was written for another tool. */
export const externalFile = 'talk.md';

/** YAML beside the deck: the project's wishes, what a browser saw, what a PDF says of itself. */
const besides: readonly string[] = ['gates', 'privacy', 'credits', 'seen', 'codes', 'fits', 'metadata', 'log'];

const wholes: Readonly<Record<string, (text: string, sections: readonly string[]) => string>> = {
  manifest: wholeManifest,
  facts: wholeFacts,
  sources: wholeSources,
  helplines: wholeHelpLines,
  project: (text) => text,
};

/**
 * The files of an example's deck by their project path, whole, with their comments still in them. Empty when it has no deck.
 * @throws Error for a file that nothing would read.
 */
export function exampleFiles(files: readonly ExampleFile[]): ReadonlyMap<string, string> {
  const sections = files.flatMap((file) => (isSection(file) ? [idOf(file)] : []));
  const written = files.flatMap((file): [string, string][] => {
    const { language, name, text } = file;
    if (isSection(file)) return [[`${sectionFolder}${idOf(file)}.md`, wholeSection(text)]];
    if (language === 'md') return [[externalFile, text]];
    if (language === 'html' || language === 'xml' || (language === 'yaml' && besides.includes(name))) return [];
    const whole = wholes[name];
    if (language !== 'yaml' || whole === undefined) throw new Error(`Nothing reads a file \`${language} ${name}\`.`);
    return [[name === 'manifest' ? manifestFile : `decks/${name}.yaml`, whole(text, sections)]];
  });
  if (written.length === 0 || sections.length === 0) return new Map(written);
  return new Map([[manifestFile, wholeManifest('', sections)], ['decks/sources.yaml', wholeSources('')], ...written]);
}

function isSection({ language, name }: ExampleFile): boolean {
  return language === 'md' && name !== 'external';
}

function idOf({ name }: ExampleFile): string {
  return name === '' ? 'part/one' : name;
}
