import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { ValueShape } from '../../../../../model/insertForm.ts';
import type { ControlProps } from './controlProps.ts';
import { freshDraft, wayOf } from './draft.ts';
import { formContext, pathKey } from './formContext.ts';

/** One of several shapes: as the first of them until another is asked for. */
export function EitherControl({
  shape,
  draft,
  ...props
}: ControlProps<ValueShape & { readonly type: 'either' }>): JSX.Element {
  const { Control } = useContext(formContext);
  const way = wayOf(shape.ways, draft ?? '') ?? shape.ways[0];
  const id = `${pathKey(props.path)}-way`;
  return (
    <div class="either">
      {way !== undefined && <Control shape={way} draft={draft} {...props} />}
      <label class="way" for={id}>
        <span class="hidden">{props.label} by </span>
        <select
          id={id}
          value={String(way === undefined ? -1 : shape.ways.indexOf(way))}
          onChange={(event) => {
            const wanted = shape.ways[Number(event.currentTarget.value)];
            if (wanted !== undefined) props.onDraft(freshDraft(wanted));
          }}
        >
          {shape.ways.map((one, index) => (
            <option key={wayName(one)} value={String(index)}>
              {wayName(one)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function wayName(shape: ValueShape): string {
  if (shape.type === 'group') return shape.fields.map(({ label }) => label.toLowerCase()).join(' and ');
  return shape.type === 'list' ? 'several' : 'its name';
}
