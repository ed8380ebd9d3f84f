import type { JSX } from 'preact';
import type { SlideStep } from '../../../model/projectEdit.ts';
import type { SectionView } from '../../../model/studio.ts';
import { editSlide } from './editSlide.ts';
import type { SectionText } from './useSectionText.ts';

interface SlideToolsProps {
  readonly section: SectionView;
  readonly current: number;
  readonly opened: SectionText | undefined;
}

/** What can be done with the slide in which the cursor is. */
export function SlideTools({ section, current, opened }: SlideToolsProps): JSX.Element | null {
  const { slides } = section;
  const slide = slides[current];
  if (slide === undefined) return null;
  const make = async (step: SlideStep): Promise<void> => {
    if (opened === undefined) return;
    const wasMade = await editSlide(section, opened, step);
    // Where a slide moves, the cursor goes along: what is done next is done with it.
    if (wasMade && step.do === 'move') opened.editor.beAt(lineOfMoved(section, step.from, step.to));
  };
  const tool = (name: string, isPossible: boolean, step: () => SlideStep): JSX.Element => (
    <button type="button" aria-disabled={!isPossible} onClick={() => void (isPossible && make(step()))}>
      {name}
    </button>
  );
  const isBehind = current < slides.length - 1;
  return (
    <fieldset class="slide-tools">
      <legend class="unseen">
        Slide {current + 1}: {slide.title}
      </legend>
      {tool('Split at the cursor', true, () => ({ do: 'split', slide: current, line: opened?.editor.line() ?? 1 }))}
      {tool('Join with the next', isBehind, () => ({ do: 'join', slide: current }))}
      {tool('Move earlier', current > 0, () => ({ do: 'move', from: current, to: current - 1 }))}
      {tool('Move later', isBehind, () => ({ do: 'move', from: current, to: current + 1 }))}
      {slide.isHidden
        ? tool('Show it', true, () => ({ do: 'show', slide: current }))
        : tool('Hide it', true, () => ({ do: 'hide', slide: current }))}
    </fieldset>
  );
}

/** Slides that change places keep their lines' count: one that goes up begins where the other began. */
function lineOfMoved({ slides }: SectionView, from: number, to: number): number {
  const [slide, other] = [slides[from], slides[to]];
  if (slide === undefined || other === undefined) return 1;
  return to < from ? other.line : other.lastLine - (slide.lastLine - slide.line);
}
