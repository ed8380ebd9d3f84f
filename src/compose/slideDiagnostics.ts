import type { Slide } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DeckManifest } from '../model/manifest.ts';
import { report } from '../model/report.ts';
import type { Section } from '../model/section.ts';

/** What is wrong with the slides of a deck taken together: ids that are taken twice, steps that are neither on nor off, and nothing to show at all. */
export function slideDiagnostics(
  manifest: DeckManifest,
  slides: readonly Slide[],
  sections: ReadonlyMap<string, Section>,
): Diagnostic[] {
  return [...duplicateIds(slides), ...unclearSteps(manifest, slides), ...emptyDeck(manifest, slides, sections)];
}

function duplicateIds(slides: readonly Slide[]): Diagnostic[] {
  const seen = new Map<string, Slide>();
  return slides.flatMap((slide) => {
    const other = seen.get(slide.id);
    if (other === undefined) seen.set(slide.id, slide);
    // A slide that meets itself stands in a section that the deck names twice, which is told of already.
    if (other === undefined || other.at === slide.at) return [];
    return [
      report('duplicate-id', {
        message: `Slide id \`${slide.id}\` is taken already, in ${other.at.file}:${other.at.line}.`,
        at: slide.at,
        related: [{ ...other.at, message: `\`${slide.id}\` is the id of this slide.` }],
        hint: 'Give one of the two another id.',
      }),
    ];
  });
}

function unclearSteps({ reveal }: DeckManifest, slides: readonly Slide[]): Diagnostic[] {
  if (reveal !== undefined) return [];
  return slides.flatMap(({ attributes: { steps }, attributesAt, at }) =>
    steps === undefined || steps === 'true' || steps === 'false'
      ? []
      : [
          report('unknown-attribute', {
            message: `A slide’s \`steps\` cannot be \`${steps}\`.`,
            at: attributesAt.steps ?? at,
            hint: 'Write steps="true" or steps="false".',
          }),
        ],
  );
}

function emptyDeck(
  manifest: DeckManifest,
  slides: readonly Slide[],
  sections: ReadonlyMap<string, Section>,
): Diagnostic[] {
  // A section that could not be read was reported where it is named; the deck is not empty by its author's will.
  if (manifest.sections.some((use) => !sections.has(use.section))) return [];
  // Those of no section are the kit's own.
  const shown = slides.filter((slide) => slide.section !== '');
  const blank = shown.every((slide) => slide.tokens.length === 0);
  if (!blank) return [];
  return [
    report('empty-deck', {
      message: 'This deck has nothing to show.',
      at: manifest.at,
      hint: 'Name at least one section under `sections`.',
    }),
  ];
}
