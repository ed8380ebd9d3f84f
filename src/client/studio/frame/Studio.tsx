import type { JSX } from 'preact';
import { LedgerPage } from '../ledger/LedgerPage.tsx';
import { PrintPage } from '../print/PrintPage.tsx';
import { SectionPage } from '../section/SectionPage.tsx';
import { TalkPage } from '../talk/TalkPage.tsx';
import { TalksPage } from '../talks/TalksPage.tsx';
import { Tour } from '../tour/Tour.tsx';
import { EditBar } from './EditBar.tsx';
import './studio.css';
import { currentPlace } from './currentPlace.ts';
import { TopBar } from './TopBar.tsx';
import { useUndoKeys } from './useUndoKeys.ts';

/** The studio: a bar that is always there, and the place where the reader is. */
export function Studio(): JSX.Element {
  useUndoKeys();
  return (
    <>
      <a class="skip" href="#main">
        To the page
      </a>
      <TopBar />
      <main id="main" tabIndex={-1}>
        <CurrentPage />
      </main>
      <EditBar />
      <Tour />
    </>
  );
}

function CurrentPage(): JSX.Element {
  const here = currentPlace.value;
  switch (here.at) {
    case 'talk':
      return <TalkPage name={here.talk} />;
    case 'print':
      return <PrintPage name={here.talk} />;
    case 'section':
      return (
        <SectionPage
          key={here.section}
          id={here.section}
          talk={here.talk}
          slide={here.slide}
          language={here.language}
        />
      );
    case 'facts':
      return <LedgerPage entry={here.entry} />;
    default:
      return <TalksPage />;
  }
}
