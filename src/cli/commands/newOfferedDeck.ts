import type { NewDeck } from '../../commands/scaffold.ts';
import { projectAround } from '../../load/projectAround.ts';
import type { TalkOffer } from '../../model/studio.ts';
import { proposalReasons } from '../../model/talkProposal.ts';
import { type Audience, audiences } from '../../schema/audienceSchema.ts';
import { buildRequest } from '../buildOptions.ts';
import { editedProject } from '../editedProject.ts';
import type { Io } from '../io.ts';
import { listOf } from '../listOf.ts';
import type { OptionRule, ReadOptions } from '../readOptions.ts';
import { unknownWord } from '../unknownWord.ts';
import type { NewThing } from './newThing.ts';

/** Options of a deck that is put together from sections that there are. */
export const offerRules: readonly OptionRule[] = [
  { name: 'audience', value: audiences.join('|'), help: 'Of a deck: who listens. Its sections are proposed then.' },
  { name: 'about', value: 'TOPIC,…', help: 'Of a deck: topics of the sections that are proposed; all when not given.' },
  { name: 'dry-run', help: 'Of a deck: say which sections are proposed, and why, and write nothing.' },
];

/** Whether a deck is to be put together from sections that there are. */
export function isOffered(options: ReadOptions): boolean {
  return offerRules.some(({ name }) => options.flag(name) || options.value(name) !== undefined);
}

/** `talk new deck` with answers: the deck that the studio would make of them. @throws TalkError */
export async function newOfferedDeck(name: string, asked: NewDeck, options: ReadOptions, io: Io): Promise<NewThing> {
  const project = editedProject(projectAround(io.folder), options, io);
  const audience = readAudience(options.value('audience'));
  const topics = listOf(options.value('about') ?? '');
  const { planNewTalk } = await import('../../commands/newTalk.ts');
  const planned = planNewTalk(
    project,
    name,
    { ...asked, audience, topics },
    // The slot is that of the new deck, in which no other one is to be fitted.
    { ...buildRequest(options, io, project.root), decks: [], slot: undefined },
  );
  const { offer, slot, edit } = planned;
  const thing = { told: offerLines(offer, slot), data: { name: planned.name, offer: offerRecord(offer, slot) } };
  if (options.flag('dry-run')) return { ...thing, written: [], next: ['Nothing was written.'] };
  const { requireEdit } = await import('../../commands/requireEdit.ts');
  const written = await requireEdit(project, edit, io.today);
  return { ...thing, written, next: [`See what it is: talk preview ${planned.name}`] };
}

/** `talk new deck` with another one that it is like. @throws TalkError */
export async function newCopiedDeck(
  as: string,
  like: string,
  { title, slot }: NewDeck,
  options: ReadOptions,
  io: Io,
): Promise<NewThing> {
  const { copyTalk } = await import('../../commands/wholeTalks.ts');
  const project = editedProject(projectAround(io.folder), options, io);
  const { files } = await copyTalk(project, like, { as, title, slot }, io.today);
  return { written: files, next: [`Its sections are those of ${like}: what you change in one, both tell.`] };
}

function readAudience(value = 'general'): Audience {
  const found = audiences.find((one) => one === value);
  if (found === undefined) throw unknownWord('audience', value, audiences);
  return found;
}

function offerLines({ sections, leftOut, planned, questions }: TalkOffer, slot: number): string[] {
  if (sections.length === 0) return ['No section fits: the deck begins with an empty one, for you to write.'];
  const width = Math.max(...sections.map(({ id }) => id.length));
  return [
    `${rounded(planned)} of ${slot} minutes, and ${questions} for questions:`,
    ...sections.map(
      ({ id, form, planned: minutes, reason }) =>
        `  ${id.padEnd(width)}  ${form.padEnd(5)}  ${rounded(minutes)} min  ${proposalReasons[reason]}`,
    ),
    ...(leftOut.length === 0 ? [] : [`No room for: ${leftOut.join(', ')}`]),
  ];
}

function offerRecord({ sections, ...offer }: TalkOffer, slot: number) {
  return {
    slot,
    ...offer,
    sections: sections.map(({ id, title, form, keep, planned, reason }) => ({
      id,
      title,
      form,
      keep,
      minutes: planned,
      reason,
    })),
  };
}

function rounded(minutes: number): string {
  return String(Math.round(minutes * 10) / 10);
}
