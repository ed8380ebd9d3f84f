import type { JSX } from 'preact';
import type { InsertNames, ShapeField } from '../../../../../model/insertForm.ts';
import type { YamlValue } from '../../../../../model/projectEdit.ts';
import { useAnswer } from '../../../server/useAnswer.ts';
import { asList, type Draft, type GroupDraft } from '../form/draft.ts';
import { ShapeControl } from '../form/ShapeControl.tsx';
import { PickList } from '../PickList.tsx';
import { isPlaceLayer } from './layers.ts';

interface PlacePickerProps {
  readonly layers: readonly ShapeField[];
  /** The one to which a place is added. */
  readonly chosen: ShapeField;
  readonly draft: GroupDraft;
  /** What was done last. */
  readonly said: string;
  readonly onLayer: (key: string) => void;
  readonly onPick: (name: string) => void;
  readonly onDraft: (draft: Draft) => void;
}

/** Places for a map: found by name in a list, or pressed on the map itself. */
export function PlacePicker({ layers, chosen, draft, said, onLayer, onPick, onDraft }: PlacePickerProps): JSX.Element {
  const { value: names } = useAnswer<InsertNames>('/inserts/names');
  const options = (isPlaceLayer(chosen) ? names?.place : names?.land) ?? [];
  return (
    <fieldset class="place-picker">
      <legend>Places on the map</legend>
      <div class="field">
        <label for="insert-layer">What they are there for</label>
        <select id="insert-layer" value={chosen.key} onChange={(event) => onLayer(event.currentTarget.value)}>
          {layers.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
        <p class="help">{chosen.help}</p>
      </div>
      <PickList
        label={`Find ${isPlaceLayer(chosen) ? 'a place or a land' : 'a land'} by its name, or press it on the map`}
        options={options.map((name) => ({ key: name, text: name }))}
        onPick={onPick}
      />
      <p class="said" role="status">
        {said}
      </p>
      {layers
        .filter(({ key }) => asList(draft[key]).length > 0)
        .map(({ key, label, shape }) => (
          <ShapeControl
            key={key}
            shape={shape}
            draft={draft[key]}
            path={[key]}
            label={label}
            help=""
            isNeeded={false}
            onDraft={(next) => onDraft({ ...draft, [key]: next } as YamlValue)}
          />
        ))}
    </fieldset>
  );
}
