import type { JSX } from 'preact';
import { languageName } from '../../../../model/languageTag.ts';
import type { SectionView } from '../../../../model/studio.ts';
import type { TwinSlideState, TwinView } from '../../../../model/twinView.ts';
import type { TextFault } from '../editor/textMarks.ts';
import { FaultCount } from '../FaultCount.tsx';
import { SaveLine } from '../SaveLine.tsx';
import type { SectionText } from '../useSectionText.ts';
import { translate } from './translate.ts';
import { stateWords } from './twinSlides.ts';

interface TwinHeadProps {
  readonly section: SectionView;
  readonly twin: TwinView;
  /** The slide that is being written, from 0. */
  readonly current: number;
  readonly texts: { readonly own: SectionText | undefined; readonly twin: SectionText | undefined };
  readonly faults: readonly TextFault[] | undefined;
}

/** How a translation stands: saved, what the rules say, and which of its slides are right. */
export function TwinHead({ section, twin, current, texts, faults }: TwinHeadProps): JSX.Element {
  const { id, slides: own } = section;
  const { language, name, slides } = twin;
  const source = languageName(section.language);
  const titleOf = (index: number): string => own[index]?.title ?? '';
  const right = slides.filter(({ state }) => state === 'right').length;
  const missing = slides.filter(({ state }) => state === 'missing').length;
  const both = [texts.own, texts.twin];
  const goThere = (index: number): void => {
    const line = slides[index]?.line;
    if (line !== undefined) texts.twin?.editor.goTo(line);
  };
  const see = async (index: number): Promise<void> => {
    const { id: slide = '' } = slides[index] ?? {};
    const label = `“${titleOf(index)}” is right in ${name}`;
    // The button goes with what it says: she goes on in the slide's text.
    if (await translate({ section: id, language, seen: [slide] }, label, both)) goThere(index);
  };
  const add = (): Promise<boolean> =>
    translate({ section: id, language }, `${name} has all slides now`, both).then((isDone) => {
      if (isDone) goThere(0);
      return isDone;
    });
  const seeButton = (index: number, state: TwinSlideState): JSX.Element | null =>
    state === 'waiting' || state === 'changed' ? (
      <button type="button" onClick={() => void see(index)}>
        {state === 'waiting' ? 'It is translated' : 'Seen, and right now'}
        <span class="unseen">
          : slide {index + 1} {titleOf(index)}
        </span>
      </button>
    ) : null;
  const now = slides[current]?.state;
  return (
    <section class="twin-head" aria-label={`${name} text`}>
      <p class="twin-now">
        <span role="status">
          <strong>
            Slide {current + 1} in {name}:
          </strong>{' '}
          {now === undefined ? '' : stateWords(now, source)}
        </span>
        {now !== undefined && seeButton(current, now)}
        {missing > 0 && (
          <button type="button" onClick={() => void add()}>
            Add what is missing
          </button>
        )}
      </p>
      <SaveLine opened={texts.twin} />
      <FaultCount faults={faults} opened={texts.twin} />
      <details class="twin-slides">
        <summary>
          {right} of {slides.length} slides are translated
          {twin.confirmedBy === undefined ? ', no reader has confirmed them' : ''}
        </summary>
        <ol>
          {slides.map(({ state, line }, index) => (
            <li key={`${index}`} data-state={state}>
              {line === undefined ? (
                <span>Slide {index + 1}</span>
              ) : (
                <button type="button" onClick={() => goThere(index)}>
                  Slide {index + 1}
                </button>
              )}
              <span class="what">
                <strong>{titleOf(index)}</strong> {stateWords(state, source)}
              </span>
              {seeButton(index, state)}
            </li>
          ))}
        </ol>
        <p class="quiet">
          When a reader of {name} has read all of it, write at its top: confirmedBy: a native reader, and the year.
          Until then every sheet says that nobody has.
        </p>
      </details>
    </section>
  );
}
