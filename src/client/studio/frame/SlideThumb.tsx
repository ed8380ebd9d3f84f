import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SlideName, SlideShape } from '../../../model/studio.ts';
import { changes } from '../server/serverState.ts';

interface SlideThumbProps {
  readonly talk: string;
  readonly slide: SlideName;
  readonly shape: SlideShape;
}

/** A slide, small, as the deck itself shows it. For eyes alone: its title stands beside it. */
export function SlideThumb({ talk, slide, shape }: SlideThumbProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const { width, height } = shape;
  useLayoutEffect(() => {
    const host = box.current;
    if (host === null) return;
    const scale = (): void => {
      if (frame.current !== null) frame.current.style.transform = `scale(${host.clientWidth / width})`;
    };
    scale();
    const observer = new ResizeObserver(scale);
    observer.observe(host);
    return () => observer.disconnect();
  }, [width]);
  const address = `/${encodeURIComponent(talk)}/slides/${encodeURIComponent(slide.key)}?${changes.value}`;
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
