import type { JSX } from 'preact';
import type { PlacedFault, TalkFaults, TalkView } from '../../../model/studio.ts';
import { audienceName } from '../talks/talkWords.ts';
import { CodeWords } from './CodeWords.tsx';

interface SafetyNotesProps {
  readonly talk: TalkView;
  readonly faults: TalkFaults | undefined;
}

/** Whether the talk keeps to its audience, begins with a note of care and ends with help: what is there, and what the rules miss. */
export function SafetyNotes({ talk, faults }: SafetyNotesProps): JSX.Element {
  const told = (...codes: readonly PlacedFault['code'][]): readonly PlacedFault[] =>
    faults?.diagnostics.filter(({ code }) => codes.includes(code)) ?? [];
  const titles = (role: 'care' | 'helplines'): readonly string[] =>
    talk.sections.filter((section) => section.role === role).map(({ title }) => title);
  return (
    <dl class="safety">
      <SafetyNote name="Audience" there={audienceName(talk.audience)} faults={told('above-audience')} />
      <SafetyNote name="Care note" there={listed(titles('care'))} faults={told('missing-care-note')} />
      <SafetyNote
        name="Help lines"
        there={listed(titles('helplines'))}
        faults={told('missing-helplines', 'unknown-helpline', 'unverified-helpline')}
      />
    </dl>
  );
}

interface SafetyNoteProps {
  readonly name: string;
  readonly there: string;
  readonly faults: readonly PlacedFault[];
}

function SafetyNote({ name, there, faults }: SafetyNoteProps): JSX.Element {
  const [first] = faults;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{there}</dd>
      {first !== undefined && (
        <dd class={faults.some(({ severity }) => severity === 'error') ? 'fault' : 'warning'}>
          <CodeWords text={first.message} />
          {faults.length > 1 && ` And ${faults.length - 1} more, below.`}
        </dd>
      )}
    </div>
  );
}

function listed(titles: readonly string[]): string {
  return titles.length === 0 ? 'No such section' : titles.join(', ');
}
