import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { languageName } from '../../../model/languageTag.ts';
import type { SectionView } from '../../../model/studio.ts';
import { placeHref } from '../frame/place.ts';
import { askOnce } from '../server/ask.ts';
import { useAnswer } from '../server/useAnswer.ts';
import { Beside } from './beside/Beside.tsx';
import { Figures } from './beside/Figures.tsx';
import { ConflictParts } from './ConflictParts.tsx';
import { FaultCount } from './FaultCount.tsx';
import { InsertMenu } from './insert/InsertMenu.tsx';
import { DroppedPictures } from './insert/picture/DroppedPictures.tsx';
import { SaveLine } from './SaveLine.tsx';
import './section.css';
import { SlideStrip } from './SlideStrip.tsx';
import { SlideTools } from './SlideTools.tsx';
import { LanguageChoice } from './twin/LanguageChoice.tsx';
import { TwinHead } from './twin/TwinHead.tsx';
import { TwinText } from './twin/TwinText.tsx';
import './twin/twin.css';
import { useTwin } from './twin/useTwin.ts';
import { UnsavedOffer } from './UnsavedOffer.tsx';
import { useFaults } from './useFaults.ts';
import { useSectionText } from './useSectionText.ts';
import { useWritingHelp } from './useWritingHelp.tsx';

interface SectionPageProps {
  readonly id: string;
  /** The talk in which it is seen. */
  readonly talk: string | undefined;
  /** The slide that is asked for, by its key. */
  readonly slide: string | undefined;
  /** The language that stands beside its own. */
  readonly language: string | undefined;
}

/** One section: its text, and beside it the slide as it is being written. */
export function SectionPage(props: SectionPageProps): JSX.Element {
  const { id, talk } = props;
  const asked = new URLSearchParams({ id, ...(talk !== undefined && { talk }) });
  const { value: section, error } = useAnswer<SectionView>(`/section?${asked}`, askOnce);
  if (section !== undefined) return <OpenedSection section={section} {...props} />;
  if (error?.status === 404) return <NoSection />;
  return (
    <section class="section-page" aria-label="Section">
      {error === undefined ? <p class="quiet">Opening …</p> : <p class="fault">{error.message}</p>}
    </section>
  );
}

function NoSection(): JSX.Element {
  return (
    <div class="empty">
      <h1>There is no such section</h1>
      <p>
        It may have been renamed or removed. <a href={placeHref({ at: 'talks' })}>All talks</a>
      </p>
    </div>
  );
}

type OpenedSectionProps = Pick<SectionPageProps, 'slide' | 'language'> & { readonly section: SectionView };

function OpenedSection({ section, slide: wanted, language }: OpenedSectionProps): JSX.Element {
  const { file, title, seenIn, slides } = section;
  const line = useSignal(1);
  const { help, dialog } = useWritingHelp(file, seenIn?.name);
  const spoken = { language: section.language };
  const { host, opened, offer, decide, failure } = useSectionText({ file, title, line, help, spoken });
  const faults = useFaults(seenIn?.name, file);
  const desk = useTwin(section, language, opened, line);
  const { current, twin } = desk;
  useEffect(() => {
    if (faults !== undefined) opened?.editor.mark(faults);
  }, [opened, faults]);
  useEffect(() => {
    const asked = slides.find(({ key }) => key !== undefined && key === wanted);
    if (asked !== undefined) opened?.editor.goTo(asked.line);
    else if (slides[0] !== undefined) opened?.editor.beAt(slides[0].line);
  }, [opened, wanted]);
  const state = opened?.session.state.value;
  return (
    <section class="section-page" aria-labelledby="section-head">
      <header>
        {section.talks.length === 0 ? (
          <p class="quiet">No talk tells this section yet: you see it by itself.</p>
        ) : (
          seenIn !== undefined && (
            <p>
              <a href={placeHref({ at: 'talk', talk: seenIn.name })}>{seenIn.title}</a>
            </p>
          )
        )}
        <h1 id="section-head">{title}</h1>
        <SaveLine opened={opened} />
        <FaultCount faults={faults} opened={opened} />
      </header>
      <SlideStrip section={section} current={current} opened={opened} />
      <div class="tools">
        <InsertMenu section={section} opened={desk.writing} />
        <DroppedPictures section={section} opened={desk.writing} />
        <SlideTools section={section} current={current} opened={opened} />
        <LanguageChoice section={section} chosen={twin?.language} opened={opened} />
      </div>
      <div class={twin === undefined ? 'desk' : 'desk two'}>
        {twin && (
          <TwinHead
            section={section}
            twin={twin}
            current={current}
            texts={{ own: opened, twin: desk.text }}
            faults={desk.faults}
          />
        )}
        <div class="writing" onFocusIn={() => desk.lead('own')}>
          {twin && <h2>{languageName(section.language)}</h2>}
          {failure !== undefined && <p class="fault">{failure}</p>}
          {offer !== undefined && <UnsavedOffer offer={offer} decide={decide} />}
          {state?.kind === 'conflict' && opened !== undefined && (
            <ConflictParts conflict={state.conflict} settle={opened.session.settle} />
          )}
          {dialog}
          <div class="text" ref={host} hidden={offer !== undefined || state?.kind === 'conflict'} />
          <Figures section={section} current={current} />
        </div>
        {twin && (
          <TwinText
            key={twin.file}
            twin={twin}
            title={title}
            talk={seenIn?.name}
            line={desk.line}
            faults={desk.faults}
            onOpened={desk.setText}
            onFocus={() => desk.lead('twin')}
          />
        )}
        <Beside section={{ ...section, seenIn: desk.seenIn }} current={current} />
      </div>
    </section>
  );
}
