import type { Checked } from '../model/diagnostic.ts';
import type { DeckManifest } from '../model/manifest.ts';
import type { Section } from '../model/section.ts';
import type { Twin } from '../model/twin.ts';
import { sideBySide } from './sideBySide.ts';
import { takeTwins } from './takeTwins.ts';

/**
 * A deck's sections in the language of its manifest, or in two side by side.
 * @param own the language in which the deck's author has written it: one that is asked for beside it is one of translations.
 */
export function inLanguages(
  { language, languages }: Pick<DeckManifest, 'language' | 'languages'>,
  sections: ReadonlyMap<string, Section>,
  twins: ReadonlyMap<string, readonly Twin[]>,
  own: string,
): Checked<ReadonlyMap<string, Section>> {
  const first = takeTwins(sections, twins, language, language !== own);
  const [, other] = languages ?? [];
  if (other === undefined) return first;
  const second = takeTwins(sections, twins, other, true);
  const value = [...first.value].map(([id, section]): [string, Section] => {
    const beside = second.value.get(id);
    return [id, beside === undefined ? section : sideBySide(section, beside, other)];
  });
  return { value: new Map(value), diagnostics: [...first.diagnostics, ...second.diagnostics] };
}
