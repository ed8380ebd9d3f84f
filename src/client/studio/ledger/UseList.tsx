import type { JSX } from 'preact';
import type { EntryUse } from '../../../model/ledgerView.ts';
import { placeHref } from '../frame/place.ts';
import { entryKey, kindNames } from './entryWords.ts';

/** Where an entry is used: a link to each place. */
export function UseList({ uses }: { uses: readonly EntryUse[] }): JSX.Element {
  if (uses.length <= mostShown + 1) return <Uses uses={uses} />;
  return (
    <>
      <Uses uses={uses.slice(0, mostShown)} />
      <details class="uses-more">
        <summary>{uses.length - mostShown} more places</summary>
        <Uses uses={uses.slice(mostShown)} />
      </details>
    </>
  );
}

/** So that the form below stays near. */
const mostShown = 6;

function Uses({ uses }: { uses: readonly EntryUse[] }): JSX.Element {
  return (
    <ul class="uses">
      {uses.map((use) => (
        <li key={JSON.stringify(use)}>
          <Use use={use} />
        </li>
      ))}
    </ul>
  );
}

function Use({ use }: { use: EntryUse }): JSX.Element {
  switch (use.by) {
    case 'section': {
      const [first] = use.talks;
      return (
        <>
          <a href={placeHref({ at: 'section', section: use.section, talk: first?.name, slide: undefined })}>
            {use.title}
          </a>
          {use.talks.length === 0 ? (
            <span class="quiet"> in no talk yet</span>
          ) : (
            <>
              {' in '}
              {use.talks.map((talk, index) => (
                <>
                  {index > 0 && ', '}
                  <a href={placeHref({ at: 'talk', talk: talk.name })}>{talk.title}</a>
                </>
              ))}
            </>
          )}
        </>
      );
    }
    case 'entry':
      return (
        <>
          <a href={placeHref({ at: 'facts', entry: entryKey(use) })}>{use.text}</a>
          <span class="quiet"> {kindNames[use.kind].one}</span>
        </>
      );
    case 'file':
      return <>{use.file}</>;
  }
}
