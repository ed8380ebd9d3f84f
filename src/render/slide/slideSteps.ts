import type { Slide } from '../../model/deck.ts';
import type { DeckManifest } from '../../model/manifest.ts';
import type { Attributes } from '../../model/tokens.ts';

/**
 * Whether list items, rows of tables and icons of a slide come by themselves, as its comment says (`steps="true"`, `steps="false"`), or else its
 * manifest. Decks of other tools have ways of their own.
 */
export function comesInSteps({ attributes }: Pick<Slide, 'attributes'>, manifest: DeckManifest): boolean {
  if (manifest.reveal !== undefined) return false;
  return attributes.steps === undefined ? manifest.steps === true : attributes.steps === 'true';
}

/** The attributes of an element that comes by itself, as it does already where its author said so. */
export function asStep(attributes: Attributes): Attributes {
  const classes = attributes.class?.split(/\s+/) ?? [];
  return classes.includes('fragment') ? attributes : { ...attributes, class: [...classes, 'fragment'].join(' ') };
}

/** The markup of an `icons` fence, each of whose icons comes by itself. */
export function iconSteps(markup: string): string {
  return markup.replaceAll('<li>', '<li class="fragment">');
}
