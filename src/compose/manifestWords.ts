import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import { isSameLanguage, languageName, lookUpLanguage } from '../model/languageTag.ts';
import type { DeckManifest, ManifestWords } from '../model/manifest.ts';
import { report } from '../model/report.ts';

/**
 * A manifest's own words in the language that is asked for; what `inLanguages` does not say of them stays as it is, and is told.
 * @param own the language in which its author has written it.
 */
export function manifestInLanguages(manifest: DeckManifest, own: string): Checked<DeckManifest> {
  const [, second] = manifest.languages ?? [];
  const beside = second === undefined ? undefined : wordsIn(manifest, second);
  const both: DeckManifest =
    beside === undefined || second === undefined
      ? manifest
      : {
          ...manifest,
          beside: { language: second, ...beside },
          translation: { language: second, confirmedBy: beside.confirmedBy, at: manifest.at },
        };
  if (isSameLanguage(manifest.language, own)) return { value: both, diagnostics: [] };
  const words = wordsIn(manifest, manifest.language);
  const kept = (['title', 'subtitle', 'closing', 'summary', 'phoneCopy'] as const).filter(
    (key) => manifest[key] !== undefined && manifest[key] !== false && words?.[key] === undefined,
  );
  const told = kept.map(
    (key): Diagnostic =>
      report('untranslated', {
        message: `The deck’s ${key} is not translated into ${languageName(manifest.language)}; it stands in ${languageName(own)}.`,
        at: manifest.at,
        hint: `Write it under \`inLanguages\`: ${manifest.language}: { ${key}: … }.`,
      }),
  );
  const { confirmedBy, summary, ...texts } = words ?? {};
  const given = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));
  return {
    value: {
      ...both,
      ...given,
      ...(words === undefined ? {} : { translation: { language: manifest.language, confirmedBy, at: manifest.at } }),
      ...(summary === undefined ? {} : { summary: { ...summary, picture: manifest.summary?.picture } }),
      wordsLanguages: Object.fromEntries(kept.map((key) => [key, own])),
    },
    diagnostics: told,
  };
}

function wordsIn({ inLanguages = {} }: DeckManifest, language: string): ManifestWords | undefined {
  const found = lookUpLanguage(language, Object.keys(inLanguages));
  return found === undefined ? undefined : inLanguages[found];
}
