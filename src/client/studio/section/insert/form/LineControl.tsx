import type { JSX, TargetedEvent } from 'preact';
import { useContext } from 'preact/hooks';
import type { ValueShape } from '../../../../../model/insertForm.ts';
import type { ControlProps } from './controlProps.ts';
import { formContext, pathKey, useFault } from './formContext.ts';
import { namesId } from './NameLists.tsx';

type Line = Exclude<ValueShape, { readonly type: 'list' | 'table' | 'cells' | 'group' | 'either' }>;

/** One value with its name, what it is for, and what is wrong with it. */
export function LineControl({ shape, draft, path, label, help, isNeeded, onDraft }: ControlProps<Line>): JSX.Element {
  const { touch, askFact } = useContext(formContext);
  const fault = useFault(path);
  const id = pathKey(path);
  const text = draft === undefined || draft === null ? '' : Array.isArray(draft) ? draft.join(', ') : String(draft);
  const same = {
    id,
    'aria-describedby': `${id}-help ${id}-fault`,
    'aria-invalid': fault === undefined ? undefined : ('true' as const),
    'aria-required': isNeeded ? ('true' as const) : undefined,
    onBlur: () => touch(path),
  };
  const typed = {
    ...same,
    value: text,
    onInput: (event: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) => onDraft(event.currentTarget.value),
  };
  const of = shape.type === 'text' ? shape.of : undefined;
  const control = (): JSX.Element => {
    if (shape.type === 'flag') {
      return (
        <input
          {...same}
          type="checkbox"
          checked={draft === true}
          onChange={(event) => onDraft(event.currentTarget.checked)}
        />
      );
    }
    if (shape.type === 'choice') {
      return (
        <select {...same} value={text} onChange={(event) => onDraft(event.currentTarget.value)}>
          {(!isNeeded || text === '') && (
            <option value="">{shape.otherwise ?? (isNeeded ? 'Choose …' : 'not said')}</option>
          )}
          {shape.choices
            .filter((choice) => choice !== shape.otherwise)
            .map((choice) => (
              <option key={choice} value={choice}>
                {choice}
              </option>
            ))}
        </select>
      );
    }
    if (of === 'long') return <textarea {...typed} rows={2} />;
    const isName = of !== undefined && of !== 'caption';
    return <input {...typed} type="text" autocomplete="off" {...(isName ? { list: namesId(of) } : {})} />;
  };
  return (
    <div class="field" data-type={shape.type}>
      <label for={id}>
        {label}
        {isNeeded && <span class="needed"> (needed)</span>}
      </label>
      <p class="help" id={`${id}-help`}>
        {help}
      </p>
      {control()}
      {of === 'caption' && (
        <button
          type="button"
          class="beside-field"
          onClick={() => askFact((reference) => onDraft(text === '' ? reference : `${text}, ${reference}`))}
        >
          Add the year and source of a fact …
        </button>
      )}
      <p class="fault" id={`${id}-fault`} role="alert">
        {fault}
      </p>
    </div>
  );
}
