import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import { isSameLanguage, lookUpLanguage } from '../model/languageTag.ts';
import type { Section } from '../model/section.ts';
import type { Twin } from '../model/twin.ts';
import { withoutTwin, withTwin } from './withTwin.ts';

/** In which a section is written that does not say it. */
const usualLanguage = 'en';

/**
 * A deck's sections in one language: each in the words of its twin, where it is not written in that language itself. A deck none of whose
 * sections says its language, or has a twin in the one that is wanted, is written in that language: nothing is told of it.
 * @param wanted BCP 47 tag. @param asked whether translations are wanted for certain: another language than the deck's own was asked for.
 */
export function takeTwins(
  sections: ReadonlyMap<string, Section>,
  twins: ReadonlyMap<string, readonly Twin[]>,
  wanted: string,
  asked: boolean,
): Checked<ReadonlyMap<string, Section>> {
  const twinOf = (id: string): Twin | undefined => {
    const all = twins.get(id) ?? [];
    const language = lookUpLanguage(
      wanted,
      all.map((twin) => twin.language),
    );
    return all.find((twin) => twin.language === language);
  };
  const isTranslated = asked || [...sections.keys()].some((id) => twinOf(id) !== undefined);
  const diagnostics: Diagnostic[] = [];
  const value = [...sections].map(([id, section]): [string, Section] => {
    const language = section.language ?? (isTranslated ? usualLanguage : wanted);
    if (isSameLanguage(language, wanted)) return [id, section];
    const twin = twinOf(id);
    const languages = { source: language, wanted };
    const taken = twin === undefined ? withoutTwin(section, languages) : withTwin(section, twin, languages);
    diagnostics.push(...taken.diagnostics);
    return [id, taken.value];
  });
  return { value: new Map(value), diagnostics };
}
