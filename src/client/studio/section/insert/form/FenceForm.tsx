import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { InsertForm, InsertWish, MapPoint, MapSpot } from '../../../../../model/insertForm.ts';
import type { YamlPath, YamlValue } from '../../../../../model/projectEdit.ts';
import { send } from '../../../server/ask.ts';
import { FactDialog } from '../FactDialog.tsx';
import { FormPicture } from '../FormPicture.tsx';
import type { InsertDialogProps } from '../insertDialogProps.ts';
import { addToLayer, isPlaceLayer, layersOf } from '../places/layers.ts';
import { PlacePicker } from '../places/PlacePicker.tsx';
import { chartRows } from '../rows/chartRows.ts';
import { drawNow, useInsertLook } from '../useInsertLook.ts';
import { asGroup, asList, chartTable, type Draft, freshDraft, tidyDraft } from './draft.ts';
import { type FormContext, formContext, pathKey } from './formContext.ts';
import { GroupFields } from './GroupFields.tsx';
import { NameLists } from './NameLists.tsx';
import { ShapeControl } from './ShapeControl.tsx';

interface FenceFormProps extends InsertDialogProps {
  readonly form: InsertForm;
}

/** A form that was closed by a slip of the hand holds its words when it is opened again. */
const kept = new Map<string, Draft>();

/** The form of a fence, its faults by field, and the slide as it would be. */
export function FenceForm({ form, section, headline, onDone, onClose }: FenceFormProps): JSX.Element {
  const { kind, shape, help } = form;
  const [draft, setDraft] = useState<Draft>(() => kept.get(kind) ?? freshDraft(shape));
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(0);
  const [layer, setLayer] = useState<string>();
  const [said, setSaid] = useState('');
  const [factFor, setFactFor] = useState<(reference: string) => void>();
  const box = useRef<HTMLFormElement>(null);
  const change = (next: Draft): void => {
    kept.set(kind, next);
    setDraft(next);
  };
  const value = tidyDraft(shape, draft) ?? {};
  const wish: InsertWish = { kind, value, headline, ...(section.seenIn && { talk: section.seenIn.name }) };
  const { look, failure } = useInsertLook(wish);
  const faults = look?.faults ?? [];
  const context = useMemo(
    (): FormContext => ({
      faults: tried > 0 ? faults : faults.filter(({ path }) => touched.has(pathKey(path))),
      touch: (path: YamlPath) => setTouched((before) => new Set([...before, pathKey(path)])),
      askFact: (take) => setFactFor(() => take),
      Control: ShapeControl,
    }),
    [faults, touched, tried],
  );
  useEffect(() => {
    if (tried > 0) box.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [tried]);

  const group = asGroup(draft);
  const fields = shape.type === 'group' ? shape.fields : [];
  const table = chartTable(fields, group);
  const tableFaults = table === undefined ? [] : chartRows(table).faults;
  const insert = async (): Promise<void> => {
    const now = await drawNow(wish).catch(() => undefined);
    if (now?.text === undefined || tableFaults.length > 0) {
      setTried(tried + 1);
      return;
    }
    kept.delete(kind);
    onDone(now.text);
  };

  const layers = layersOf(fields);
  const chosen = layers.find(({ key }) => key === layer) ?? layers[0];
  const addTo = (key: string, entry: YamlValue): void => {
    const to = layers.find((one) => one.key === key);
    if (to === undefined) return;
    change({ ...group, [key]: addToLayer(to, group[key], entry) } as YamlValue);
    const name = typeof entry === 'object' ? 'A place without a name yet' : String(entry);
    setSaid(`${name}: added to ${to.label.toLowerCase()}.`);
  };
  const press = async (point: MapPoint): Promise<void> => {
    if (chosen === undefined) return;
    const spot = await send<MapSpot | undefined>('POST', '/inserts/spot', { ...wish, point }).catch(() => undefined);
    const name = isPlaceLayer(chosen) ? spot?.place : spot?.land;
    if (name !== undefined) addTo(chosen.key, name);
    else if (spot !== undefined && isPlaceLayer(chosen)) {
      addTo(chosen.key, { name: '', at: [...spot.at] });
      const name = pathKey([chosen.key, asList(group[chosen.key]).length, 'name']);
      requestAnimationFrame(() => document.getElementById(name)?.focus());
    } else setSaid(spot === undefined ? 'That is not on the map.' : 'There is no land there.');
  };
  // What concerns no field that is seen is told below all of them.
  const atFields = new Set([...(box.current?.querySelectorAll('[id$="-fault"]') ?? [])].map(({ id }) => id));
  const loose = context.faults.filter(({ path }) => path.length === 0 || !atFields.has(`${pathKey(path)}-fault`));
  return (
    <formContext.Provider value={context}>
      <p class="quiet">{help}</p>
      <form
        ref={box}
        class="insert-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void insert();
        }}
      >
        <div class="filling">
          {chosen !== undefined && (
            <PlacePicker
              layers={layers}
              chosen={chosen}
              draft={group}
              said={said}
              onLayer={setLayer}
              onPick={(name) => addTo(chosen.key, name)}
              onDraft={change}
            />
          )}
          {shape.type === 'group' ? (
            <GroupFields
              fields={fields.filter((field) => !layers.includes(field))}
              draft={group}
              path={[]}
              onDraft={(next) => change({ ...group, ...asGroup(next) } as YamlValue)}
            />
          ) : (
            <ShapeControl shape={shape} draft={draft} path={[]} label={form.name} help="" isNeeded onDraft={change} />
          )}
        </div>
        <div class="seeing">
          <FormPicture
            page={look?.page}
            shape={section.seenIn?.shape ?? usualShape}
            onPress={chosen === undefined ? undefined : (point) => void press(point)}
          />
          <div role="status">
            {[...new Set(loose.map(({ message }) => message))].map((message) => (
              <p key={message} class="fault">
                {message}
              </p>
            ))}
            {failure !== undefined && <p class="fault">{failure}</p>}
          </div>
        </div>
        <div class="buttons">
          <button type="submit" class="first">
            Put it in
          </button>
          <button
            type="button"
            onClick={() => {
              kept.delete(kind);
              onClose();
            }}
          >
            Cancel
          </button>
          <p class="fault" role="alert">
            {tried > 0 && (faults.length > 0 || tableFaults.length > 0)
              ? 'Some of it cannot be put in yet: see above.'
              : ''}
          </p>
        </div>
      </form>
      <NameLists />
      {factFor !== undefined && (
        <FactDialog
          part="year"
          onDone={(reference) => {
            setFactFor(undefined);
            factFor(reference);
          }}
          onClose={() => setFactFor(undefined)}
        />
      )}
    </formContext.Provider>
  );
}

/** Of a section that no talk tells yet. */
const usualShape = { width: 1280, height: 720 };
