import { isDeepStrictEqual } from 'node:util';
import type { ChangedText, Refusal } from '../model/plannedEdit.ts';
import type { YamlStep, YamlValue } from '../model/projectEdit.ts';
import { plainText } from './plainText.ts';
import { applyStep, memberOf } from './yaml/applyStep.ts';
import { readYaml } from './yaml/readYaml.ts';
import { setSteps } from './yaml/setSteps.ts';
import { stepSplices } from './yaml/stepSplices.ts';

/**
 * Makes steps in a YAML text. All that they do not name keeps its bytes: comments, order, quotes, blank lines, line ends, a byte-order
 * mark. After each step the text is read again, and holds what the step asks for, or the whole is refused.
 * @returns refused as `unreadable`, `no-place` or `unsafe`.
 */
export function editYaml(source: string, steps: readonly YamlStep[]): ChangedText {
  let text = source;
  for (const step of steps) {
    const changed = makeStep(text, step);
    if (changed.kind === 'refused') return changed;
    text = changed.text;
  }
  return { kind: 'text', text };
}

function makeStep(source: string, step: YamlStep): ChangedText {
  const plain = plainText(source);
  const read = readYaml(plain.text);
  if (read === undefined) return refused('unreadable', 'The file has mistakes in its YAML: mend these first.');
  const expected = applyStep(read.value, step);
  if (expected === undefined) return refused('no-place', `There is nothing at ${placeName(step)} to change so.`);
  if (isDeepStrictEqual(expected.value, read.value)) return { kind: 'text', text: source };
  const smaller = step.do === 'set' ? setSteps(step.path, valueAt(read.value, step), step.value) : [step];
  if (smaller.length > 1 || smaller[0]?.path.length !== step.path.length) return editYaml(source, smaller);
  for (const splices of smaller.flatMap((one) => stepSplices(read, one))) {
    const text = plain.splice(splices);
    const now = readYaml(plainText(text).text);
    if (now !== undefined && isDeepStrictEqual(now.value, expected.value)) return { kind: 'text', text };
  }
  return refused('unsafe', `${placeName(step)} cannot be changed without changing more of the file: edit its text.`);
}

function valueAt(value: YamlValue, { path }: YamlStep): YamlValue | undefined {
  return path.reduce<YamlValue | undefined>((here, key) => (here === undefined ? here : memberOf(here, key)), value);
}

function placeName({ path }: YamlStep): string {
  return path.length === 0 ? 'the top of the file' : `\`${path.join('.')}\``;
}

function refused(reason: Refusal['reason'], message: string): Refusal {
  return { kind: 'refused', reason, message };
}
