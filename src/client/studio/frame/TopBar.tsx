import type { JSX } from 'preact';
import { redo, undo } from '../server/makeEdit.ts';
import { isConnected, undoNames } from '../server/serverState.ts';
import { startTour } from '../tour/tourState.ts';
import { currentPlace } from './currentPlace.ts';
import { type Place, placeHref } from './place.ts';

/** Where one can go from everywhere, and what can be undone from everywhere. */
export function TopBar(): JSX.Element {
  const names = undoNames.value;
  return (
    <header class="top-bar">
      <a class="brand" href={placeHref({ at: 'talks' })}>
        Talk Deck Kit
      </a>
      <nav aria-label="Studio">
        <TopLink to={{ at: 'talks' }} isHere={currentPlace.value.at !== 'facts'}>
          Talks
        </TopLink>
        <TopLink to={{ at: 'facts', entry: undefined }} isHere={currentPlace.value.at === 'facts'}>
          Facts and help lines
        </TopLink>
      </nav>
      <button type="button" class="show-around" onClick={startTour}>
        Show me around
      </button>
      <div class="undo">
        <button type="button" disabled={names.undo === undefined} onClick={() => void undo()}>
          Undo<span class="what"> {names.undo}</span>
        </button>
        <button type="button" disabled={names.redo === undefined} onClick={() => void redo()}>
          Redo<span class="what"> {names.redo}</span>
        </button>
      </div>
      <p class="lost" role="status">
        {isConnected.value ? '' : 'The studio does not answer. What you write is kept here until it does.'}
      </p>
    </header>
  );
}

function TopLink({ to, isHere, children }: { to: Place; isHere: boolean; children: string }): JSX.Element {
  return (
    <a href={placeHref(to)} aria-current={isHere ? 'page' : undefined}>
      {children}
    </a>
  );
}
