import type { Checked } from '../model/diagnostic.ts';
import type { DeckManifest, SectionUse } from '../model/manifest.ts';
import { type ManifestRecord, manifestSchema } from '../schema/manifestSchema.ts';
import { normaliseText } from './frontMatter.ts';
import { parseYaml } from './parseYaml.ts';
import { placeHandoutTexts } from './placeHandoutTexts.ts';

/** The text of `decks/<name>.yaml` → the manifest, every default filled in. */
export function parseManifest(name: string, file: string, source: string): Checked<DeckManifest | undefined> {
  const { diagnostics, spanOf, salvage } = parseYaml(normaliseText(source), file, manifestSchema);
  const value = salvage()?.value;
  if (value === undefined) return { value: undefined, diagnostics };
  const sections = value.sections.map((use, index) => sectionUse(use, spanOf(['sections', index])));
  return {
    value: {
      ...value,
      name,
      language: value.languages?.[0] ?? value.language,
      sections,
      handoutsAt: Object.fromEntries(value.handouts.map((layout, index) => [layout, spanOf(['handouts', index])])),
      languageAt: spanOf(['language']),
      ...(value.summary?.picture === undefined ? {} : { summaryPictureAt: spanOf(['summary', 'picture']) }),
      ...(value.phoneCopy === undefined ? {} : { phoneCopyAt: spanOf(['phoneCopy']) }),
      titlePicture: value.titlePicture && { ...value.titlePicture, at: spanOf(['titlePicture', 'file']) },
      handoutTexts: placeHandoutTexts(value.handoutTexts, spanOf, ['handoutTexts']),
      revealOptions: {},
      at: { file, line: 1, column: 1, length: 1 },
      themeAt: spanOf(['theme']),
    },
    diagnostics,
  };
}

function sectionUse(use: ManifestRecord['sections'][number], at: SectionUse['at']): SectionUse {
  if (typeof use === 'string') return { section: use, form: 'full', formGiven: false, keep: 'must', at };
  if (isLongUse(use)) {
    return {
      section: use.section,
      form: use.form ?? 'full',
      formGiven: use.form !== undefined,
      keep: use.keep ?? 'must',
      at,
    };
  }
  const [section = '', form = 'full'] = Object.entries(use)[0] ?? [];
  return { section, form, formGiven: true, keep: 'must', at };
}

type LongUse = Extract<ManifestRecord['sections'][number], { section: string }>;

function isLongUse(use: Exclude<ManifestRecord['sections'][number], string>): use is LongUse {
  return 'section' in use && typeof use.section === 'string' && !['full', 'short'].includes(use.section);
}
