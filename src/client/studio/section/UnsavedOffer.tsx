import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { loadEditor } from './loadEditor.ts';
import type { OpenSection } from './useSectionText.ts';

interface UnsavedOfferProps {
  readonly offer: NonNullable<OpenSection['offer']>;
  readonly decide: (isWanted: boolean) => void;
}

/** What was written and not saved when a page or the server went, beside what is in the file. */
export function UnsavedOffer({ offer, decide }: UnsavedOfferProps): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const { kept, saved } = offer;
  useEffect(() => {
    head.current?.focus();
    let clear = (): void => undefined;
    let isShown = true;
    void loadEditor().then(({ showDifferences }) => {
      if (!isShown || host.current === null) return;
      const inFile = { label: 'In the file', text: saved };
      clear = showDifferences(host.current, inFile, { label: 'Not saved', text: kept.text });
    });
    return () => {
      isShown = false;
      clear();
    };
  }, [kept.text, saved]);
  return (
    <div class="unsaved-offer">
      <h2 ref={head} tabIndex={-1}>
        Your last words here were not saved
      </h2>
      <p>They are still known. On the left is what is in the file, on the right what you had written.</p>
      <p class="buttons">
        <button type="button" class="first" onClick={() => decide(true)}>
          Go on with what I had written
        </button>
        <button type="button" onClick={() => decide(false)}>
          Take what is in the file
        </button>
      </p>
      <div class="differences" ref={host} />
    </div>
  );
}
