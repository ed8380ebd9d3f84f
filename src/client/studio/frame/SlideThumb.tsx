import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { SeenSlide, SlideShape } from '../../../model/studio.ts';
import { pictureAsked } from '../server/picturesAsked.ts';
import { useFrameScale } from './useFrameScale.ts';
import { useIsNear } from './useIsNear.ts';

interface SlideThumbProps {
  readonly talk: string;
  readonly slide: SeenSlide;
  readonly shape: SlideShape;
}

/**
 * A slide, small, as the deck itself shows it. For eyes alone: its title stands beside it. It is asked for when it comes near to what is
 * seen of the page, and again only when it looks otherwise.
 */
export function SlideThumb({ talk, slide, shape }: SlideThumbProps): JSX.Element {
  const { width, height } = shape;
  const { box, frame } = useFrameScale<HTMLDivElement>(width);
  const isNear = useIsNear(box);
  const [shown, setShown] = useState<string>();
  const now = `/${encodeURIComponent(talk)}/slides/${encodeURIComponent(slide.key)}?${slide.look}`;
  const isAwaited = isNear && shown !== now;
  useLayoutEffect(() => (isAwaited ? pictureAsked() : undefined), [isAwaited, now]);
  // What was shown stays until the new picture is there. Each has a frame of its own: one that goes on is a step of the browser's history.
  const addresses = new Set([shown, isNear ? now : undefined].filter((one) => one !== undefined));
  return (
    <div class="slide-thumb" ref={box} aria-hidden="true" style={{ aspectRatio: `${width} / ${height}` }}>
      <div class="scaled" ref={frame}>
        {[...addresses].map((address) => (
          <iframe
            key={address}
            title={slide.title}
            src={address}
            width={width}
            height={height}
            tabIndex={-1}
            sandbox="allow-same-origin"
            onLoad={() => address === now && setShown(now)}
          />
        ))}
      </div>
    </div>
  );
}
