import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import type { DeckManifest } from '../model/manifest.ts';
import { plainText } from '../model/plainText.ts';
import { report } from '../model/report.ts';
import type { Section } from '../model/section.ts';
import { externalDeckSchema } from '../schema/externalDeckSchema.ts';
import { manifestSchema } from '../schema/manifestSchema.ts';
import { cutSlides, dialectSeparators, type Separators } from './cutSlides.ts';
import { normaliseText, splitFrontMatter } from './frontMatter.ts';
import { parseSlides } from './parseSlides.ts';
import { parseYaml } from './parseYaml.ts';
import { revealLook } from './revealLook.ts';

/** A deck that is one Markdown file: its manifest is made up from the front matter. */
export interface ExternalDeck {
  readonly manifest: DeckManifest;
  readonly section: Section;
}

/**
 * Reads a deck written for reveal.js or reveal-md.
 * Slides come in reveal-md's number and order, save that dashes inside code never part slides here.
 * @param name the deck's name, taken from the file name.
 */
export function parseExternalDeck(name: string, file: string, source: string): Checked<ExternalDeck | undefined> {
  const { yaml, body, bodyLine } = splitFrontMatter(normaliseText(source));
  const front = parseYaml(yaml ?? '', file, externalDeckSchema, 2);
  if (front.value === undefined) return { value: undefined, diagnostics: front.diagnostics };
  const record = front.value;
  const separators: Separators = {
    horizontal: record.separator ?? dialectSeparators.horizontal,
    vertical: record.verticalSeparator ?? dialectSeparators.vertical,
  };
  const bad = unreadable(separators, record.notesSeparator);
  if (bad !== undefined) {
    const diagnostic: Diagnostic = report('bad-value', {
      message: `\`${bad}\` is not a regular expression that can be read.`,
      at: front.spanOf([bad]),
      hint: 'Separators are regular expressions, such as "^---$".',
    });
    return { value: undefined, diagnostics: [diagnostic] };
  }
  const slides = parseSlides(file, body, bodyLine, {
    separators,
    notesMarker: record.notesSeparator ?? '^\\s*notes?:',
    external: true,
  });
  const at = { file, line: 1, column: 1, length: 1 };
  const title = record.title ?? (plainText(slides.value[0]?.heading ?? []) || name);
  const { look, ground } = revealLook(record.theme, record.revealOptions ?? {});
  const section: Section = {
    id: name,
    title,
    message: undefined,
    why: undefined,
    audience: { full: 'general', short: 'general' },
    minutes: { full: 0, short: undefined },
    topics: [],
    role: undefined,
    after: [],
    slides: slides.value,
    at,
  };
  const manifest: DeckManifest = {
    ...manifestSchema.parse({
      title,
      audience: 'professional',
      slot: 600,
      titleSlide: false,
      theme: '_reveal',
      ground,
      sections: [],
    }),
    name,
    sections: [{ section: name, form: 'full', formGiven: true, keep: 'must', at }],
    revealOptions: record.revealOptions ?? {},
    reveal: look,
    at,
    themeAt: at,
  };
  return { value: { manifest, section }, diagnostics: [...front.diagnostics, ...slides.diagnostics] };
}

/** The front matter key whose regular expression cannot be compiled. */
function unreadable(separators: Separators, notes: string | undefined): string | undefined {
  const tries: readonly (readonly [string, () => unknown])[] = [
    ['separator', () => cutSlides('', { ...separators, vertical: 'x' })],
    ['verticalSeparator', () => cutSlides('', { ...separators, horizontal: 'x' })],
    ['notesSeparator', () => new RegExp(notes ?? '')],
  ];
  return tries.find(([, attempt]) => {
    try {
      attempt();
      return false;
    } catch {
      return true;
    }
  })?.[0];
}
