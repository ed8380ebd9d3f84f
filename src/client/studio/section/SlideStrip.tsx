import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SectionView } from '../../../model/studio.ts';
import { SlideThumb } from '../frame/SlideThumb.tsx';
import { editSlide } from './editSlide.ts';
import type { SectionText } from './useSectionText.ts';

interface SlideStripProps {
  readonly section: SectionView;
  /** The slide of the cursor, from 0. */
  readonly current: number;
  readonly opened: SectionText | undefined;
}

/** The section's slides in their order: each leads to its text, and moves by Alt and the arrows. */
export function SlideStrip({ section, current, opened }: SlideStripProps): JSX.Element {
  const { seenIn, slides } = section;
  const list = useRef<HTMLOListElement>(null);
  /** A slide that moves takes the focus along. */
  const moved = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (moved.current === undefined) return;
    list.current?.querySelectorAll('button')[moved.current]?.focus();
    moved.current = undefined;
  }, [slides]);
  const move = async (event: KeyboardEvent, from: number): Promise<void> => {
    const step = event.altKey ? { ArrowLeft: -1, ArrowRight: 1 }[event.key] : undefined;
    const to = from + (step ?? 0);
    if (step === undefined) return;
    // Alt and an arrow are the browser's keys for its history as well.
    event.preventDefault();
    if (opened === undefined || slides[to] === undefined) return;
    moved.current = to;
    await editSlide(section, opened, { do: 'move', from, to });
  };
  return (
    <ol class="slide-strip" ref={list} aria-label="Slides of this section">
      {slides.map(({ title, key, look, line, isHidden }, index) => (
        <li key={`${index}`} data-hidden={isHidden ? '' : undefined}>
          {seenIn !== undefined && key !== undefined ? (
            <SlideThumb talk={seenIn.name} slide={{ key, title, look }} shape={seenIn.shape} />
          ) : (
            <div class="slide-thumb none">{isHidden ? 'Hidden' : 'Not in this form'}</div>
          )}
          <button
            type="button"
            aria-current={index === current ? 'true' : undefined}
            aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight"
            onClick={() => opened?.editor.goTo(line)}
            onKeyDown={(event) => void move(event, index)}
          >
            {index + 1} {title}
          </button>
        </li>
      ))}
    </ol>
  );
}
