import { effect } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { besideText, lookAgain } from '../../../../model/preview.ts';
import type { SectionSlide, SectionTalk, SectionView } from '../../../../model/studio.ts';
import { useFrameScale } from '../../frame/useFrameScale.ts';
import { changes, drafts } from '../../server/serverState.ts';

interface SlideBesideProps {
  readonly seenIn: SectionView['seenIn'];
  readonly slide: SectionSlide | undefined;
}

/** The slide that is being written, in its talk's live preview: each key shows there before it is saved. */
export function SlideBeside({ seenIn, slide }: SlideBesideProps): JSX.Element {
  if (seenIn === undefined)
    return (
      <div class="empty">
        <p>The slides are shown here as soon as the talk that tells this section can be read.</p>
      </div>
    );
  return <LiveDeck key={seenIn.name} seenIn={seenIn} slide={slide} />;
}

interface LiveDeckProps {
  readonly seenIn: SectionTalk;
  readonly slide: SectionSlide | undefined;
}

function LiveDeck({ seenIn: { name, shape }, slide }: LiveDeckProps): JSX.Element {
  const { box, frame } = useFrameScale(shape.width);
  /** A page that is still on its way would be loaded once more. */
  const isLoaded = useRef(false);
  const key = slide?.key;
  const deck = `/${encodeURIComponent(name)}/?${besideText}`;
  const show = (): void => {
    if (key === undefined || !isLoaded.current) return;
    // Put in the place of what is shown, so that the browser's back button knows of no slide.
    frame.current?.contentWindow?.location.replace(`${deck}#/${encodeURIComponent(key)}`);
  };
  useEffect(show, [key]);
  useEffect(
    () =>
      effect(() => {
        void [changes.value, drafts.value];
        frame.current?.contentWindow?.postMessage(lookAgain, location.origin);
      }),
    [],
  );
  return (
    <div
      class="live-slide"
      ref={box}
      style={{ aspectRatio: `${shape.width} / ${shape.height}`, '--shape': shape.width / shape.height }}
    >
      <iframe
        ref={frame}
        title="The slide as the room sees it"
        src={deck}
        width={shape.width}
        height={shape.height}
        tabIndex={-1}
        onLoad={() => {
          isLoaded.current = true;
          show();
        }}
      />
      <p role="status">{slide === undefined || key !== undefined ? '' : unseenWords(slide)}</p>
    </div>
  );
}

function unseenWords({ isHidden }: SectionSlide): string {
  return isHidden
    ? 'This slide is hidden: nobody sees it.'
    : 'This slide is not shown in the form that the talk takes.';
}
