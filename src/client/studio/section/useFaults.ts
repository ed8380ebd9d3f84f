import { useMemo } from 'preact/hooks';
import type { TalkFaults } from '../../../model/studio.ts';
import { askOnce } from '../server/ask.ts';
import { useAnswer } from '../server/useAnswer.ts';
import type { TextFault } from './editor/textMarks.ts';

/** What the rules say of a file in a talk, as it is being written. */
export function useFaults(talk: string | undefined, file: string): readonly TextFault[] | undefined {
  const path = talk === undefined ? undefined : `/talks/${encodeURIComponent(talk)}/faults`;
  const { value } = useAnswer<TalkFaults>(path, askOnce);
  return useMemo(() => value?.diagnostics.filter((one): one is TextFault => one.at?.file === file), [value, file]);
}
