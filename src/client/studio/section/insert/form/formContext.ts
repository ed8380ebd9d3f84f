import { createContext, type FunctionComponent } from 'preact';
import { useContext } from 'preact/hooks';
import type { PlacedFieldFault } from '../../../../../model/insertForm.ts';
import type { YamlPath } from '../../../../../model/projectEdit.ts';
import type { ControlProps } from './controlProps.ts';

/** What all controls of a form share. */
export interface FormContext {
  /** What is to be told by now: of fields that were left, or of all once it was tried to put it in. */
  readonly faults: readonly PlacedFieldFault[];
  /** A field was left. */
  touch(path: YamlPath): void;
  /** Lets a fact be chosen: what is put into the text is handed to `take`. */
  askFact(take: (reference: string) => void): void;
  /** The control of any shape, for those that hold others. */
  readonly Control: FunctionComponent<ControlProps>;
}

export const formContext = createContext<FormContext>({
  faults: [],
  touch: () => undefined,
  askFact: () => undefined,
  Control: () => null,
});

/** What is wrong at a path itself, as one sentence or several. */
export function useFault(path: YamlPath): string | undefined {
  const { faults } = useContext(formContext);
  const key = pathKey(path);
  const own = faults.filter((one) => pathKey(one.path) === key);
  return own.length === 0 ? undefined : own.map(({ message }) => message).join(' ');
}

/** Names a place of a form, in ids as well. */
export function pathKey(path: YamlPath): string {
  return ['insert', ...path].join('-').replace(/[^\w-]/g, '_');
}
