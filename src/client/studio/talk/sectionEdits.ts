import type { ProjectEdit, YamlStep } from '../../../model/projectEdit.ts';
import type { SectionCard, SectionInfo, TalkView } from '../../../model/studio.ts';
import { spellEntry, type UseChange } from './spellEntry.ts';
import { keepWords } from './useWords.ts';

/** What can be changed of a talk's sections: each an edit of its manifest that changes their lines alone. */

/** @param to place among the talk's cards, from 0. @returns undefined when it stands there. */
export function moveSection(talk: TalkView, card: SectionCard, to: number): ProjectEdit | undefined {
  const from = talk.sections.indexOf(card);
  const goal = talk.sections[Math.min(Math.max(to, 0), talk.sections.length - 1)];
  if (goal === undefined || goal === card) return undefined;
  const way = talk.sections.indexOf(goal) < from ? 'earlier' : 'later';
  const step: YamlStep = { do: 'move', path: ['sections'], from: card.index, to: goal.index };
  return manifestEdit(talk, `Moved ${card.title} ${way}`, [step]);
}

export function removeSection(talk: TalkView, card: SectionCard): ProjectEdit {
  return manifestEdit(talk, `Took ${card.title} out`, [{ do: 'remove', path: ['sections', card.index] }]);
}

/** @param after the card behind which it comes; undefined puts it first. */
export function addSection(talk: TalkView, { id, title }: SectionInfo, form: SectionCard['form'], after?: SectionCard) {
  const index = after === undefined ? 0 : after.index + 1;
  const value = form === 'full' ? id : { section: id, form };
  return manifestEdit(talk, `Added ${title}`, [{ do: 'insert', path: ['sections'], index, value }]);
}

/** @returns undefined when it is so. */
export function changeUse(talk: TalkView, card: SectionCard, change: UseChange): ProjectEdit | undefined {
  const value = spellEntry(card, change);
  if (value === card.entry) return undefined;
  const what =
    change.form === undefined ? keepWords[change.keep ?? card.keep].toLowerCase() : `told in its ${change.form} form`;
  return manifestEdit(talk, `${card.title}: ${what}`, [{ do: 'set', path: ['sections', card.index], value }]);
}

/** An edit of a talk's manifest as it was shown. */
export function manifestEdit({ file, version }: TalkView, label: string, steps: readonly YamlStep[]): ProjectEdit {
  return { label, changes: [{ kind: 'yaml', file, expected: version, steps }] };
}
