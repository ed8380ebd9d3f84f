import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

let last: Promise<void> = Promise.resolve();

/** A picture of a first page. One after the other is asked for: each takes the program a moment, and a browser has six roads to it. */
export function SheetPicture({ src, name }: { readonly src: string; readonly name: string }): JSX.Element {
  const image = useRef<HTMLImageElement>(null);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    let isWanted = true;
    last = last.then(async () => {
      const { current } = image;
      if (!isWanted || current === null) return;
      const settled = await settle(current, src);
      if (isWanted) setMissing(!settled);
    });
    return () => {
      isWanted = false;
    };
  }, [src]);
  return (
    <div class="sheet-picture">
      {isMissing && <p class="quiet">There is no picture of it now.</p>}
      <img ref={image} alt={`First page: ${name}`} hidden={isMissing} />
    </div>
  );
}

/** @returns whether the picture is there. */
function settle(image: HTMLImageElement, src: string): Promise<boolean> {
  return new Promise((resolve) => {
    image.onload = () => resolve(true);
    image.onerror = () => resolve(false);
    image.src = src;
  });
}
