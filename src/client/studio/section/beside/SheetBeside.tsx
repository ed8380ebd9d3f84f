import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { PaperFunctions } from '../../../../model/clientFunctions.ts';
import type { SectionSheet } from '../../../../model/sectionSheet.ts';
import type { SlideShape } from '../../../../model/studio.ts';
import { changes } from '../../server/serverState.ts';
import { nextFrames, noFrames } from './sheetFrames.ts';

interface SheetBesideProps {
  readonly talk: string;
  readonly section: string;
  readonly sheet: SectionSheet;
  /** Of the paper, in CSS pixels. */
  readonly page: SlideShape;
  /** The slide to follow, by its key. */
  readonly slide: string | undefined;
  /** Whether anybody sees it: only then is it kept as the draft is. */
  readonly isSeen: boolean;
  /** What it is called. */
  readonly label: string;
}

/** Below this a whole page would be too small to read: its sides are cut then, in CSS pixels and as a share. */
const narrow = { box: 480, share: 0.85 } as const;

/** What a section puts on a sheet of paper, from the draft: a page that has changed comes in behind the one that is seen, and takes its place when it is ready. */
export function SheetBeside({ talk, section, sheet, page, slide, isSeen, label }: SheetBesideProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const width = useBoxWidth(box);
  const frameWidth = width < narrow.box ? Math.round(page.width * narrow.share) : page.width;
  const scale = width / frameWidth;
  const [{ shown, next, isFailed }, tell] = useReducer(nextFrames, noFrames);
  const round = changes.value;
  const address = `/${encodeURIComponent(talk)}/sheets/${sheet}?${new URLSearchParams({ section, round: String(round) })}`;
  useEffect(() => {
    if (isSeen) tell({ kind: 'asked', address });
  }, [address, isSeen]);
  const come = async (id: number, frame: HTMLIFrameElement): Promise<void> => {
    const height = await arranged(frame, page.width).catch(() => undefined);
    tell(height === undefined ? { kind: 'failed', id } : { kind: 'came', id, height });
  };
  // What stands above the slide may have grown; only to another slide does the page go by itself.
  const place = `${sheet} ${slide}`;
  const gone = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const frame = box.current?.querySelector('iframe');
    if (shown === undefined || frame === null || frame === undefined || !isSeen || gone.current === place) return;
    if (!shown.address.includes(`/${sheet}?`)) return;
    gone.current = place;
    box.current?.closest('[role="tabpanel"]')?.scrollTo({ top: topOf(frame, slide) * scale - 8 });
  }, [shown, place, isSeen, scale]);
  const frames = [shown, next].filter((one) => one !== undefined);
  return (
    <div class="sheet" ref={box} aria-busy={next !== undefined}>
      {shown === undefined && (
        <p class="quiet">{isFailed ? 'This cannot be shown until the talk can be read.' : 'Putting it on paper …'}</p>
      )}
      <div class="paper" style={{ height: `${(shown?.height ?? 0) * scale}px` }}>
        {frames.map((one) => (
          <iframe
            key={one.id}
            title={label}
            src={one.address}
            width={frameWidth}
            height={one === shown ? shown.height : 100}
            data-next={one === shown ? undefined : ''}
            tabIndex={-1}
            style={{ transform: `scale(${scale})` }}
            onLoad={(event) => void (one !== shown && come(one.id, event.currentTarget))}
          />
        ))}
      </div>
    </div>
  );
}

/** Has a page arrange itself as paper. @returns its height in CSS pixels. @throws where it is no sheet. */
async function arranged(frame: HTMLIFrameElement, width: number): Promise<number> {
  const view = frame.contentWindow as (Window & { readonly talk: { readonly functions: PaperFunctions } }) | null;
  if (view === null) throw new Error('The frame has gone.');
  await view.talk.functions.showSheet(width);
  return Math.ceil(view.document.documentElement.getBoundingClientRect().height);
}

/** Where on its page a slide is told, in CSS pixels: the beginning where it is not. */
function topOf(frame: HTMLIFrameElement, slide: string | undefined): number {
  const told = slide === undefined ? null : frame.contentDocument?.getElementById(slide);
  return (told?.closest('article') ?? told)?.getBoundingClientRect().top ?? 0;
}

function useBoxWidth(box: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState<number>(narrow.box);
  useLayoutEffect(() => {
    const host = box.current;
    if (host === null) return;
    const observer = new ResizeObserver(() => setWidth(host.clientWidth));
    setWidth(host.clientWidth);
    observer.observe(host);
    return () => observer.disconnect();
  }, []);
  return width;
}
