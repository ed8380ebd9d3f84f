import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { languageName } from '../../../../model/languageTag.ts';
import type { SectionView } from '../../../../model/studio.ts';
import { currentPlace, goTo } from '../../frame/currentPlace.ts';
import type { SectionText } from '../useSectionText.ts';
import { NewLanguageDialog } from './NewLanguageDialog.tsx';
import { translate } from './translate.ts';

interface LanguageChoiceProps {
  readonly section: SectionView;
  /** The one that stands beside the section's own. */
  readonly chosen: string | undefined;
  readonly opened: SectionText | undefined;
}

/** The languages of a section: each is put beside its own, or begun. */
export function LanguageChoice({ section, chosen, opened }: LanguageChoiceProps): JSX.Element {
  const [isAsking, setAsking] = useState(false);
  const { id, title, twins } = section;
  const show = (language: string | undefined): void => {
    const here = currentPlace.value;
    if (here.at === 'section') goTo({ ...here, language });
  };
  const begin = async (language: string): Promise<void> => {
    const label = `“${title}” is begun in ${languageName(language)}`;
    if (await translate({ section: id, language }, label, [opened])) show(language);
  };
  return (
    <fieldset class="language-choice">
      <legend class="unseen">Another language beside the text</legend>
      {twins.map(({ language, name, isThere }) =>
        isThere ? (
          <button
            key={language}
            type="button"
            aria-pressed={language === chosen}
            onClick={() => show(language === chosen ? undefined : language)}
          >
            {name}
          </button>
        ) : (
          <button key={language} type="button" onClick={() => void begin(language)}>
            Start the {name} text
          </button>
        ),
      )}
      <button type="button" onClick={() => setAsking(true)}>
        Another language …
      </button>
      {isAsking && (
        <NewLanguageDialog
          section={section}
          onDone={(language) => {
            setAsking(false);
            void begin(language);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </fieldset>
  );
}
