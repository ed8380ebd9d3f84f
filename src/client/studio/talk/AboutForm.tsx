import type { JSX } from 'preact';
import type { PlacedFault, TalkView } from '../../../model/studio.ts';
import { audienceName } from '../talks/talkWords.ts';
import { AboutChoice } from './AboutChoice.tsx';
import { AboutField } from './AboutField.tsx';
import { type AboutKey, setAbout, setHandout } from './aboutEdits.ts';
import { faultsOfKey } from './faultPlaces.ts';
import type { EditTalk } from './useTalkEdits.ts';

interface AboutFormProps {
  readonly talk: TalkView;
  readonly faults: readonly PlacedFault[];
  readonly edit: EditTalk;
}

/** What a talk says of itself: each field is saved when it is left. */
export function AboutForm({ talk, faults, edit }: AboutFormProps): JSX.Element {
  const common = (key: AboutKey, name: string) => ({ name, value: talk[key], faults: faultsOfKey(talk, key, faults) });
  const text = (key: AboutKey, name: string) => ({
    ...common(key, name),
    onSet: (value: string | undefined) => edit((now) => setAbout(now, key, name, value)),
  });
  const number = (key: AboutKey, name: string, min: number, max: number) => ({
    ...common(key, name),
    type: 'number' as const,
    required: true,
    min,
    max,
    onSet: (value: string | undefined) => edit((now) => setAbout(now, key, name, Number(value))),
  });
  return (
    <section class="about" aria-labelledby="about-head">
      <h2 id="about-head">About this talk</h2>
      <p class="quiet">Each field is saved when you leave it.</p>
      <div class="fields">
        <AboutField {...text('title', 'Title')} type="text" required />
        <AboutField {...text('subtitle', 'Subtitle')} type="text" />
        <AboutChoice
          {...text('audience', 'Audience')}
          choices={audiences.map((value) => ({ value, words: audienceName(value) }))}
        />
        <AboutField {...number('slot', 'Minutes in the room', 1, 600)} />
        <AboutField {...number('questions', 'Minutes for questions', 0, 600)} />
        <AboutField {...text('date', 'Day')} type="date" hint="Printed on the handouts." />
        <AboutField {...text('host', 'Host')} type="text" hint="Who invites you. It is printed nowhere." />
        <AboutField {...number('pace', 'Words a minute', 60, 220)} hint="120 as a rule, 100 for learners of English." />
        <AboutChoice {...text('paper', 'Paper')} choices={papers} />
      </div>
      <HandoutChoices talk={talk} faults={faultsOfKey(talk, 'handouts', faults)} edit={edit} />
    </section>
  );
}

const audiences: readonly TalkView['audience'][] = ['general', 'teen', 'adult', 'professional'];
const papers: readonly { readonly value: TalkView['paper']; readonly words: string }[] = [
  { value: 'letter', words: 'Letter' },
  { value: 'a4', words: 'A4' },
];

function HandoutChoices({ talk, faults, edit }: AboutFormProps): JSX.Element {
  const { handouts, layouts } = talk;
  return (
    <details class="handouts">
      <summary>
        Handouts to print:{' '}
        {handouts.length === 0 ? 'none yet' : handouts.map((one) => one.replaceAll('-', ' ')).join(', ')}
      </summary>
      <fieldset>
        <legend class="unseen">Handouts to print</legend>
        {layouts.map((layout) => (
          <label key={layout}>
            <input
              type="checkbox"
              checked={handouts.includes(layout)}
              onChange={({ currentTarget: { checked } }) => void edit((now) => setHandout(now, layout, checked))}
            />
            {layout.replaceAll('-', ' ')}
          </label>
        ))}
      </fieldset>
      {faults.map(({ message }) => (
        <p key={message} class="fault">
          {message}
        </p>
      ))}
    </details>
  );
}
