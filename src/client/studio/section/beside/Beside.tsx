import { signal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { SectionView } from '../../../../model/studio.ts';
import './beside.css';
import { HandoutBeside } from './HandoutBeside.tsx';
import { SheetBeside } from './SheetBeside.tsx';
import { SlideBeside } from './SlideBeside.tsx';
import { tabByKey } from './tabByKey.ts';

interface BesideProps {
  readonly section: SectionView;
  /** The slide of the cursor, from 0. */
  readonly current: number;
}

const tabs = ['slide', 'notes', 'handout'] as const;
type Tab = (typeof tabs)[number];
const names: Readonly<Record<Tab, string>> = { slide: 'Slide', notes: 'Notes', handout: 'Handout' };

/** What an author looks at in one section she looks at in the next. */
const chosen = signal<Tab>('slide');

/** What comes of the text as it is being written: the slide, the speaker's notes, and what listeners read. */
export function Beside({ section: { id, seenIn, slides }, current }: BesideProps): JSX.Element {
  const row = useRef<HTMLDivElement>(null);
  const tab = chosen.value;
  // What was never looked at is not loaded.
  const seen = useRef(new Set<Tab>(['slide'])).current.add(tab);
  const slide = slides[current];
  const lead = (event: KeyboardEvent): void => {
    const to = tabByKey(tabs, tab, event.key);
    if (to === undefined) return;
    event.preventDefault();
    chosen.value = to;
    row.current?.querySelector<HTMLElement>(`#beside-${to}-tab`)?.focus();
  };
  const parts: Readonly<Record<Tab, ComponentChildren>> = {
    slide: <SlideBeside seenIn={seenIn} slide={slide} />,
    notes: seenIn !== undefined && seen.has('notes') && (
      <SheetBeside
        talk={seenIn.name}
        section={id}
        sheet="lectern"
        page={seenIn.page}
        slide={slide?.key}
        isSeen={tab === 'notes'}
        label="Your notes, as they will print"
      />
    ),
    handout: seenIn !== undefined && seen.has('handout') && (
      <HandoutBeside id={id} seenIn={seenIn} slide={slide?.key} isSeen={tab === 'handout'} />
    ),
  };
  return (
    <aside class="beside" aria-label="What comes of the text">
      <div class="tabs" role="tablist" aria-label="What is shown beside the text" ref={row}>
        {tabs.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`beside-${one}-tab`}
            aria-selected={one === tab}
            aria-controls={`beside-${one}`}
            tabIndex={one === tab ? 0 : -1}
            onClick={() => {
              chosen.value = one;
            }}
            onKeyDown={lead}
          >
            {names[one]}
          </button>
        ))}
      </div>
      <div class="panels">
        {tabs.map((one) => (
          <div
            key={one}
            role="tabpanel"
            id={`beside-${one}`}
            aria-labelledby={`beside-${one}-tab`}
            data-tab={one}
            data-seen={one === tab}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel that scrolls is scrolled by keyboard (ARIA APG, tabs pattern).
            tabIndex={0}
          >
            {parts[one]}
          </div>
        ))}
      </div>
    </aside>
  );
}
