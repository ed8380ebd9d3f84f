import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { PlacedFault, TalkFaults, TalkView } from '../../../model/studio.ts';
import { placeHref } from '../frame/place.ts';
import { send } from '../server/ask.ts';
import { makeEdit, tell } from '../server/makeEdit.ts';
import { countOf } from '../talks/talkWords.ts';
import { CodeWords } from './CodeWords.tsx';
import { mendFault } from './mendFault.ts';

interface FaultListProps {
  readonly talk: TalkView;
  /** Undefined while the rules are at work. */
  readonly faults: TalkFaults | undefined;
}

/** All that the rules say of a talk, each with its place, and with its mend where there is one. */
export function FaultList({ talk, faults }: FaultListProps): JSX.Element {
  const head = useRef<HTMLHeadingElement>(null);
  const mendable = faults?.diagnostics.filter((one) => mendFault(one) !== undefined).length ?? 0;
  const mendAll = async (): Promise<void> => {
    const path = `/talks/${encodeURIComponent(talk.name)}/mend`;
    const answer = await tell(`Mended: ${countOf(mendable, 'mistake')}`, () => send('POST', path));
    if (answer.kind === 'done') head.current?.focus();
  };
  const group = (severity: PlacedFault['severity'], word: string): JSX.Element | false => {
    const some = faults?.diagnostics.filter((one) => one.severity === severity) ?? [];
    return (
      some.length > 0 && (
        <>
          <h3 class={severity === 'error' ? 'fault' : 'warning'}>{countOf(some.length, word)}</h3>
          <ul>
            {some.map((one, at) => (
              <FaultItem
                key={`${one.code} ${one.message} ${at}`}
                talk={talk}
                fault={one}
                onMended={() => head.current?.focus()}
              />
            ))}
          </ul>
        </>
      )
    );
  };
  return (
    <section class="fault-list" aria-labelledby="faults-head">
      <h2 id="faults-head" tabIndex={-1} ref={head}>
        What the rules say
      </h2>
      {faults === undefined && <p class="quiet">Checking …</p>}
      {mendable > 1 && (
        <p>
          <button type="button" class="mend-all" onClick={() => void mendAll()}>
            Mend all that can be mended ({mendable})
          </button>
        </p>
      )}
      {faults?.diagnostics.length === 0 && <p class="fine">Ready: every rule is kept</p>}
      {group('error', 'error')}
      {group('warning', 'warning')}
    </section>
  );
}

interface FaultItemProps {
  readonly talk: TalkView;
  readonly fault: PlacedFault;
  readonly onMended: () => void;
}

function FaultItem({ talk, fault, onMended }: FaultItemProps): JSX.Element {
  const mend = mendFault(fault);
  const mended = async (edit: NonNullable<typeof mend>): Promise<void> => {
    if ((await makeEdit(edit)).kind === 'done') onMended();
  };
  return (
    <li>
      <p>
        <CodeWords text={fault.message} />
      </p>
      {fault.hint !== undefined && (
        <p class="quiet">
          <CodeWords text={fault.hint} />
        </p>
      )}
      <p class="where">
        <FaultPlace talk={talk} fault={fault} />
        {mend !== undefined && (
          <button type="button" aria-label={`Mend: ${fault.message}`} onClick={() => void mended(mend)}>
            Mend
          </button>
        )}
      </p>
    </li>
  );
}

function FaultPlace({ talk, fault: { at, where } }: Omit<FaultItemProps, 'onMended'>): JSX.Element | null {
  if (at === undefined) return null;
  const place = `${at.file}:${at.line}`;
  if (where !== undefined) {
    const { section, slide } = where;
    return <a href={placeHref({ at: 'section', section, talk: talk.name, slide })}>{place}</a>;
  }
  return ledgers.has(at.file) ? (
    <a href={placeHref({ at: 'facts', entry: undefined })}>{place}</a>
  ) : (
    <span>{place}</span>
  );
}

/** What the page of facts and help lines shows. */
const ledgers: ReadonlySet<string> = new Set(
  ['facts', 'sources', 'helplines', 'glossary'].map((name) => `decks/${name}.yaml`),
);
