import type { JSX } from 'preact';
import type { SlideName, SlideShape } from '../../../model/studio.ts';
import { changes } from '../server/serverState.ts';
import { useFrameScale } from './useFrameScale.ts';

interface SlideThumbProps {
  readonly talk: string;
  readonly slide: SlideName;
  readonly shape: SlideShape;
  /** Changes with what is seen; when left out, the slide is shown anew with every change. */
  readonly look?: string;
}

/** A slide, small, as the deck itself shows it. For eyes alone: its title stands beside it. */
export function SlideThumb({ talk, slide, shape, look }: SlideThumbProps): JSX.Element {
  const { width, height } = shape;
  const { box, frame } = useFrameScale(width);
  const address = `/${encodeURIComponent(talk)}/slides/${encodeURIComponent(slide.key)}?${look ?? changes.value}`;
  return (
    <div class="slide-thumb" ref={box} aria-hidden="true" style={{ aspectRatio: `${width} / ${height}` }}>
      <iframe
        ref={frame}
        title={slide.title}
        src={address}
        width={width}
        height={height}
        loading="lazy"
        tabIndex={-1}
        sandbox="allow-same-origin"
      />
    </div>
  );
}
