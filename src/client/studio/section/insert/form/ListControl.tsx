import type { JSX } from 'preact';
import { useContext, useRef } from 'preact/hooks';
import type { ValueShape } from '../../../../../model/insertForm.ts';
import type { YamlValue } from '../../../../../model/projectEdit.ts';
import type { ControlProps } from './controlProps.ts';
import { type Draft, freshDraft } from './draft.ts';
import { formContext, pathKey, useFault } from './formContext.ts';

interface ListControlProps extends Omit<ControlProps, 'shape' | 'draft'> {
  readonly shape: ValueShape & { readonly type: 'list' };
  readonly draft: readonly Draft[];
}

/** Several of a kind in their order: each is changed, moved up and taken out by itself. */
export function ListControl({ shape, draft, path, label, help, isNeeded, onDraft }: ListControlProps): JSX.Element {
  const { Control } = useContext(formContext);
  const box = useRef<HTMLFieldSetElement>(null);
  const fault = useFault(path);
  const id = pathKey(path);
  const { item, most } = shape;
  const set = (items: readonly Draft[], focus: string): void => {
    onDraft(items as YamlValue);
    // What has the focus may be gone: it goes to where she would go on.
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(focus)?.focus());
  };
  const nameOf = (index: number): string => `${label} ${index + 1}`;
  return (
    <fieldset class="list" ref={box} aria-describedby={`${id}-help ${id}-fault`}>
      <legend>
        {label}
        {isNeeded && <span class="needed"> (needed)</span>}
      </legend>
      {help !== '' && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <ol>
        {draft.map((one, index) => (
          <li key={index}>
            <Control
              shape={item}
              draft={one}
              path={[...path, index]}
              label={nameOf(index)}
              help=""
              isNeeded={false}
              onDraft={(next) => onDraft(draft.map((old, at) => (at === index ? next : old)) as YamlValue)}
            />
            <span class="entry-buttons">
              {index > 0 && (
                <button
                  type="button"
                  aria-label={`Move ${nameOf(index)} up`}
                  onClick={() =>
                    set(
                      draft.toSpliced(index, 1).toSpliced(index - 1, 0, one),
                      `li:nth-child(${index}) .entry-buttons button`,
                    )
                  }
                >
                  ↑
                </button>
              )}
              {draft.length > (isNeeded ? shape.least : 0) && (
                <button
                  type="button"
                  aria-label={`Take out ${nameOf(index)}`}
                  onClick={() => set(draft.toSpliced(index, 1), ':scope > .add')}
                >
                  ✕
                </button>
              )}
            </span>
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="add"
        aria-disabled={draft.length >= (most ?? Number.POSITIVE_INFINITY)}
        onClick={() =>
          draft.length < (most ?? Number.POSITIVE_INFINITY) &&
          set([...draft, freshDraft(item)], 'li:last-child :is(input, select, textarea)')
        }
      >
        Add to {label.toLowerCase()}
      </button>
      <p class="fault" id={`${id}-fault`} role="alert">
        {fault}
      </p>
    </fieldset>
  );
}
