import type { ProjectEdit, YamlValue } from '../../../model/projectEdit.ts';
import type { TalkView } from '../../../model/studio.ts';
import { manifestEdit } from './sectionEdits.ts';

/** What a talk says of itself and can be asked for in a field, by its key in the manifest. */
export type AboutKey = 'title' | 'subtitle' | 'audience' | 'slot' | 'questions' | 'date' | 'host' | 'pace' | 'paper';

/**
 * Sets one key of a talk's manifest.
 * @param name what the field is called. @param value undefined takes the key out. @returns undefined when it is so.
 */
export function setAbout(
  talk: TalkView,
  key: AboutKey,
  name: string,
  value: YamlValue | undefined,
): ProjectEdit | undefined {
  if (value === talk[key]) return undefined;
  const isThere = Object.hasOwn(talk.lines, key);
  if (value !== undefined) return manifestEdit(talk, `${name}: ${value}`, [{ do: 'set', path: [key], value }]);
  return isThere ? manifestEdit(talk, `${name} taken out`, [{ do: 'remove', path: [key] }]) : undefined;
}

/** Asks for a handout, or asks for it no more. */
export function setHandout(talk: TalkView, layout: TalkView['handouts'][number], on: boolean): ProjectEdit | undefined {
  const place = talk.handouts.indexOf(layout);
  if (on === place >= 0) return undefined;
  const name = layout.replaceAll('-', ' ');
  return on
    ? manifestEdit(talk, `Handout added: ${name}`, [
        { do: 'insert', path: ['handouts'], index: talk.handouts.length, value: layout },
      ])
    : manifestEdit(talk, `Handout left out: ${name}`, [{ do: 'remove', path: ['handouts', place] }]);
}
