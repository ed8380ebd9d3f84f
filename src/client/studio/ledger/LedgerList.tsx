import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { LedgerEntry } from '../../../model/ledgerView.ts';
import { placeHref } from '../frame/place.ts';
import { entryKey, kindNames, shortDueWords } from './entryWords.ts';

interface LedgerListProps {
  readonly entries: readonly LedgerEntry[];
  /** Key of the one that is open. */
  readonly open: string | undefined;
  /** Whether kinds are mixed, and each must say its own. */
  readonly withKinds: boolean;
}

/** Entries as one stop of the tab key: arrows go from one to the next. */
export function LedgerList({ entries, open, withKinds }: LedgerListProps): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const keys = entries.map(entryKey);
  const last = useRef(open);
  const [stop = keys[0]] = [open, last.current].filter((key) => key !== undefined && keys.includes(key));
  useEffect(() => {
    const link = linkTo(list.current, open ?? last.current);
    if (link !== undefined && list.current !== null) showInside(list.current, link);
    // Who comes back from an entry goes on where she was.
    if (open === undefined && last.current !== undefined) (link ?? list.current?.querySelector('a'))?.focus();
    else last.current = open;
  }, [open]);
  const move = (event: TargetedKeyboardEvent<HTMLUListElement>): void => {
    const links = [...(list.current?.querySelectorAll<HTMLAnchorElement>('a') ?? [])];
    const at = links.findIndex((link) => link.matches(':focus'));
    const places: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: links.length - 1,
    };
    const to = links[places[event.key] ?? -1];
    if (to === undefined) return;
    event.preventDefault();
    to.focus();
  };
  return (
    <ul class="entries" ref={list} onKeyDown={move}>
      {entries.map((entry, index) => (
        <li key={keys[index]}>
          <a
            href={placeHref({ at: 'facts', entry: keys[index] })}
            tabIndex={keys[index] === stop ? 0 : -1}
            aria-current={keys[index] === open ? 'true' : undefined}
          >
            <span class="claim">{entry.kind === 'word' ? `${entry.id}: ${entry.text}` : entry.text}</span>
            <span class="about">{about(entry, withKinds)}</span>
            <Marks entry={entry} />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Scrolls a list, and not the page, until a link in it is seen. */
function showInside(list: HTMLElement, link: HTMLElement): void {
  const [box, own] = [list.getBoundingClientRect(), link.getBoundingClientRect()];
  if (own.top < box.top || own.bottom > box.bottom) list.scrollTop += own.top - box.top - (box.height - own.height) / 2;
}

function linkTo(list: HTMLElement | null, key: string | undefined): HTMLElement | undefined {
  const href = key === undefined ? undefined : placeHref({ at: 'facts', entry: key });
  return [...(list?.querySelectorAll('a') ?? [])].find((link) => link.getAttribute('href') === href);
}

/** What asks for attention, in words. */
function Marks({ entry: { kind, value, due, uses, faults } }: { entry: LedgerEntry }): JSX.Element | null {
  const marks = [
    value.status === 'banned' && 'banned',
    faults.length > 0 && 'cannot be used yet',
    due !== undefined && shortDueWords(due, kind),
    uses.length === 0 && 'not used',
  ].filter((mark) => typeof mark === 'string');
  if (marks.length === 0) return null;
  const state = value.status === 'banned' || faults.length > 0 || due?.state === 'past' ? 'bad' : 'mild';
  return (
    <span class="marks" data-state={state}>
      {marks.join(' · ')}
    </span>
  );
}

function about({ kind, id, value, sources }: LedgerEntry, withKinds: boolean): string {
  const own =
    kind === 'fact'
      ? [value.year, value.status === 'banned' ? undefined : value.status, ...sources]
      : kind === 'source'
        ? [value.short, value.issued]
        : kind === 'helpline'
          ? [value.phone, value.region]
          : [];
  const name = kind === 'word' ? [] : [id];
  return [...(withKinds ? [kindNames[kind].one] : []), ...own, ...name].filter(Boolean).join(' · ');
}
