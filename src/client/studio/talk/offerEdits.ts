import type { ProjectEdit, YamlStep } from '../../../model/projectEdit.ts';
import type { TalkView } from '../../../model/studio.ts';
import { manifestEdit } from './sectionEdits.ts';
import { spellEntry } from './spellEntry.ts';
import { durationWords } from './useWords.ts';

/** One part of what would make a talk fit its slot. */
export interface OfferPart {
  readonly words: string;
  readonly edit: ProjectEdit;
}

type Offer = NonNullable<TalkView['offer']>;

/** The solver's offer, part by part, in the order of the talk; none when there is no offer. */
export function offerParts(talk: TalkView): readonly OfferPart[] {
  return planned(talk).map(({ words, step }) => ({ words, edit: manifestEdit(talk, words, [step]) }));
}

/** All of it at once. @returns undefined when there is nothing to do. */
export function takeOffer(talk: TalkView): ProjectEdit | undefined {
  const parts = planned(talk);
  // From the end, so that no step moves what a later one names.
  const steps = parts.map(({ step }) => step).reverse();
  return steps.length === 0 ? undefined : manifestEdit(talk, `Made it fit ${talk.slot} minutes`, steps);
}

function planned(talk: TalkView): { readonly words: string; readonly step: YamlStep }[] {
  const { offer } = talk;
  if (offer === undefined) return [];
  return [...offer.cuts.flatMap((cut) => cutPart(talk, cut)), ...questionsPart(offer)];
}

function cutPart({ sections }: TalkView, { section, how, minutes }: Offer['cuts'][number]) {
  const card = sections.find(({ id }) => id === section);
  if (card === undefined) return [];
  const path = ['sections', card.index];
  const saved = `saves ${durationWords(minutes)}`;
  const step: YamlStep =
    how === 'left out' ? { do: 'remove', path } : { do: 'set', path, value: spellEntry(card, { form: 'short' }) };
  return [{ words: `${how === 'left out' ? 'Leave out' : 'Shorten'} ${card.title}: ${saved}`, step }];
}

function questionsPart({ questions, questionsAsked }: Offer) {
  if (questions === questionsAsked) return [];
  const words = `Keep ${durationWords(questions)} for questions instead of ${durationWords(questionsAsked)}`;
  return [{ words, step: { do: 'set', path: ['questions'], value: questions } as const }];
}
