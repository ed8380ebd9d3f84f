import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MapPoint } from '../../../../model/insertForm.ts';
import type { SectionView } from '../../../../model/studio.ts';
import { useFrameScale } from '../../frame/useFrameScale.ts';

interface FormPictureProps {
  /** Of the slide. */
  readonly page: string | undefined;
  readonly shape: NonNullable<SectionView['seenIn']>['shape'];
  /** The drawing on it was pressed. */
  readonly onPress: ((point: MapPoint) => void) | undefined;
}

/** The slide as it would be, which changes in its place as the form is filled in. */
export function FormPicture({ page, shape, onPress }: FormPictureProps): JSX.Element {
  const { box, frame } = useFrameScale(shape.width);
  /** The page that the frame was loaded with: what changes on it is put into that. */
  const [loaded, setLoaded] = useState<string>();
  const press = useRef(onPress);
  press.current = onPress;
  useEffect(() => {
    if (page === undefined) return;
    const there = frame.current?.contentDocument;
    if (loaded === undefined || there == null || headOf(loaded) !== headOf(page)) {
      setLoaded(page);
      return;
    }
    there.body.innerHTML = new DOMParser().parseFromString(page, 'text/html').body.innerHTML;
  }, [page]);
  const hear = (): void => {
    const there = frame.current?.contentDocument;
    // The focus stays in the form: Escape closes the dialog from there alone.
    there?.addEventListener('mousedown', (event) => event.preventDefault());
    there?.addEventListener('click', (event) => {
      const point = pointOf(there, event);
      if (point !== undefined) press.current?.(point);
    });
  };
  return (
    <div
      class="form-picture"
      ref={box}
      data-presses={onPress === undefined ? undefined : ''}
      style={{ aspectRatio: `${shape.width} / ${shape.height}` }}
    >
      <iframe
        ref={frame}
        title="How it will look"
        srcdoc={loaded}
        width={shape.width}
        height={shape.height}
        tabIndex={-1}
        hidden={loaded === undefined}
        onLoad={hear}
      />
      {loaded === undefined && <p class="quiet">The picture comes as you fill in the form.</p>}
    </div>
  );
}

function headOf(page: string): string {
  return page.slice(0, page.indexOf('<body'));
}

function pointOf(there: Document, { clientX, clientY }: MouseEvent): MapPoint | undefined {
  const drawing = there.querySelector<SVGSVGElement>('figure svg[viewBox], svg[role="img"][viewBox]');
  if (drawing === null) return undefined;
  const { left, top, width, height } = drawing.getBoundingClientRect();
  const { viewBox } = drawing;
  const own = viewBox.baseVal;
  return {
    x: ((clientX - left) / width) * own.width,
    y: ((clientY - top) / height) * own.height,
    width: own.width,
    height: own.height,
  };
}
