import * as z from 'zod';
import { deckNameFault } from '../model/deckName.ts';
import { formSchema } from './formSchema.ts';

const seconds = z
  .number()
  .int()
  .min(0)
  .max(7 * 86_400);
const claimKind = z.enum(['fact', 'helpline']);

const sectionSchema = z.strictObject({
  section: z.string().min(1).describe('Its id.'),
  form: formSchema.optional(),
  words: z.number().int().min(0).optional().describe('Words of the notes of its slides that were shown.'),
  plannedSeconds: seconds,
  tookSeconds: seconds,
  notShown: z.array(z.string()).describe('Ids of slides that nobody saw.'),
});

const saidSchema = z.strictObject({
  kind: claimKind,
  id: z.string().min(1),
  words: z.string().describe('As they were said on that day.'),
  hash: z.string().describe('Changes with what is claimed.'),
});

const pollSchema = z.strictObject({
  slide: z.string(),
  question: z.string(),
  answers: z.array(z.strictObject({ text: z.string(), count: z.number().int().min(0) })),
});

const toldSchema = z.strictObject({
  kind: claimKind,
  id: z.string().min(1),
  day: z.iso.date().describe('When the host was told.'),
  holds: z.string().describe('What has held since: the hash of the claim, or `banned`, or `gone`.'),
});

/** One talk or rehearsal, `decks/log/<day>-<deck>.json`. */
export const talkRecordSchema = z
  .strictObject({
    format: z.literal(1),
    kind: z.enum(['rehearsal', 'given']),
    day: z.iso.date().describe('YYYY-MM-DD, where the talk was given.'),
    where: z.string().min(1).optional().describe('A place: a church, a school.'),
    for: z.string().min(1).optional().describe('A group, never the names of listeners.'),
    deck: z
      .string()
      .min(1)
      .refine((name) => deckNameFault(name) === undefined, { message: 'no deck can have this name' }),
    title: z.string(),
    version: z.string().describe('Names what the slides showed.'),
    started: z.iso.datetime().describe('ISO 8601, UTC.'),
    slotSeconds: seconds,
    tookSeconds: seconds.describe('From the start to the end, without pauses.'),
    questionSeconds: seconds,
    unseenSeconds: seconds.describe('What went by while the page was closed or the machine slept.'),
    sections: z.array(sectionSchema),
    said: z.array(saidSchema).default([]).describe('Facts and help lines of the slides that were shown.'),
    polls: z.array(pollSchema).optional().describe('What hands were counted, by slide.'),
    told: z.array(toldSchema).optional().describe('What the host has been told since, because it no longer holds.'),
  })
  .describe('A talk that was given, or a rehearsal: what the speaker’s page has kept of it.');

export type TalkLogRecord = z.infer<typeof talkRecordSchema>;
