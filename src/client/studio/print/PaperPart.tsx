import type { JSX } from 'preact';
import type { PrintView } from '../../../model/printView.ts';
import type { YamlStep, YamlValue } from '../../../model/projectEdit.ts';
import { editManifest } from './editManifest.ts';

const papers = { letter: 'US Letter', a4: 'A4' } as const;
const inks = { color: 'Colour', black: 'Black, for copiers' } as const;

/** On which paper and in which ink a talk is printed, and for how many. All of it is the talk's own, kept in its file. */
export function PaperPart({ view }: { readonly view: PrintView }): JSX.Element {
  const set = (label: string, key: string, value: YamlValue): void =>
    void editManifest(view.name, label, () => [{ do: 'set', path: [key], value }]);
  const setListeners = (text: string): void => {
    const listeners = Number(text);
    const isCount = Number.isInteger(listeners) && listeners > 0 && listeners <= mostListeners;
    if (text !== '' && !isCount) return;
    void editManifest(view.name, 'Set how many listeners come', (now): readonly YamlStep[] => {
      if (text !== '') return [{ do: 'set', path: ['copies'], value: listeners }];
      return now.listeners === undefined ? [] : [{ do: 'remove', path: ['copies'] }];
    });
  };
  return (
    <section class="paper-part" aria-labelledby="paper-head">
      <h2 id="paper-head">Paper and copies</h2>
      <Choice
        legend="Size"
        name="paper"
        of={papers}
        is={view.paper}
        choose={(one) => set('Set the paper', 'paper', one)}
      />
      <Choice legend="Ink" name="ink" of={inks} is={view.ink} choose={(one) => set('Set the ink', 'ink', one)} />
      <label>
        Listeners{' '}
        <input
          type="number"
          min={1}
          max={mostListeners}
          value={view.listeners ?? ''}
          placeholder="how many?"
          onChange={(event) => setListeners(event.currentTarget.value)}
        />
      </label>
      <p class="quiet">Print at actual size (100 %), not fitted to the page.</p>
    </section>
  );
}

/** As the manifest's schema has it. */
const mostListeners = 100_000;

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly of: Readonly<Record<Value, string>>;
  readonly is: Value;
  choose(value: Value): void;
}

/** One of a few. */
export function Choice<Value extends string>({ legend, name, of, is, choose }: ChoiceProps<Value>): JSX.Element {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {(Object.keys(of) as Value[]).map((value) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={value === is} onChange={() => choose(value)} />
          {of[value]}
        </label>
      ))}
    </fieldset>
  );
}
