import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A box, and in it a frame of a fixed width that is made to fill it, whatever width the box has. */
interface ScaledFrame<Frame extends HTMLElement> {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly frame: RefObject<Frame | null>;
}

/** @param width of the frame's page, in CSS pixels. */
export function useFrameScale<Frame extends HTMLElement = HTMLIFrameElement>(width: number): ScaledFrame<Frame> {
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<Frame>(null);
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
  return { box, frame };
}
