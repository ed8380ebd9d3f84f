import * as z from 'zod';

const sentence = z.string().min(1);
const sentences = (most: number) => z.array(sentence).min(1).max(most).optional();

const topics = z
  .array(sentence)
  .min(1)
  .optional()
  .describe('Only for talks whose sections name one of these under `topics`; else for every talk.');

const hostSchema = z
  .strictObject({
    door: sentence.optional().describe('Who stands at the door, and what that person does.'),
    quietRoom: sentence.optional().describe('Where somebody may sit who steps out.'),
    beforehand: sentences(6).describe('What else the host settles before the day.'),
    equipment: sentences(8).describe('What must be in the room.'),
    introduction: sentence.optional().describe('How the speaker is introduced, word by word.'),
  })
  .describe('For `host-brief`.');

const reportingSchema = z.strictObject({
  where: sentence.describe('The state or country whose law it is.'),
  who: sentence.describe('Who must report by law.'),
  what: sentence.describe('What is reported, to whom, and how soon.'),
  topics,
});

const familySchema = z
  .strictObject({
    told: sentences(6).describe('What will be said; else the summary’s points or the sections’ messages.'),
    shown: sentence.optional().describe('What will be seen on the screen.'),
    notTold: sentence.optional().describe('What will not be said or shown.'),
    optOut: sentence.optional().describe('How a family says that its child does not take part.'),
    ask: sentence.optional().describe('Whom a family may ask.'),
  })
  .describe('For `family-letter`.');

const lessonSchema = z
  .strictObject({
    grades: sentence.optional().describe('Such as `Grades 9–12, social studies`.'),
    aims: sentences(6).describe(
      'What students can do afterwards; else the summary’s points or the sections’ messages.',
    ),
    materials: sentences(6).describe('What is needed beside the screen.'),
    activity: z
      .strictObject({ title: sentence, minutes: z.number().positive().max(120).optional(), steps: sentences(6) })
      .optional()
      .describe('What students do by themselves; else questions of the talk to speak about in pairs.'),
    standards: z
      .array(z.strictObject({ code: sentence.optional(), text: sentence }))
      .min(1)
      .max(10)
      .optional()
      .describe('Standards that the lesson serves, with their codes.'),
    standardsNote: sentence.optional().describe('Where the standards were read, and when.'),
    after: sentence.optional().describe('What may follow in the next lesson.'),
  })
  .describe('For `lesson-plan`.');

const guideSchema = z
  .strictObject({
    questions: sentences(7).describe('Questions to talk about; else the `discuss` questions and whys of the sections.'),
    reading: z
      .strictObject({ reference: sentence, why: sentence.optional() })
      .optional()
      .describe('One reading, by its reference: a text of Scripture, an article, a page of this talk.'),
    prayer: sentence.optional().describe('A prompt for those who pray; the words are left to the leader.'),
    act: sentence.optional().describe('One thing to do together; else the summary’s first action.'),
  })
  .describe('For `leader-guide`.');

const bulletinSchema = z
  .strictObject({
    insert: z
      .string()
      .min(1)
      .max(420)
      .optional()
      .describe('What the half page says; else the summary’s sentence or the subtitle.'),
    announcement: z
      .string()
      .min(1)
      .max(520)
      .optional()
      .describe(
        'For `announcement`: what is said aloud a week before, in about 60 words. Else it is made of title, subtitle and day.',
      ),
    where: z.string().min(1).max(90).optional().describe('Place and hour, as the program prints them.'),
  })
  .describe('For `bulletin`.');

const jobAidSchema = z
  .strictObject({
    signs: sentences(10).describe('What one may notice.'),
    ask: sentences(8).describe('What one may ask, in words to say aloud.'),
    steps: sentences(6).describe('What to do, in order.'),
    never: sentences(5).describe('What not to do.'),
    facts: z
      .array(sentence)
      .min(1)
      .max(5)
      .optional()
      .describe('Ids of facts that stand on the back, each with its source.'),
    own: sentences(6).describe('Names and numbers of its own that a team writes on the back.'),
  })
  .describe('For `job-aid`.');

const evaluationSchema = z
  .strictObject({
    rate: sentences(5).describe('Sentences that are rated from 1 to 5.'),
    ask: sentences(3).describe('Questions with lines to write on.'),
  })
  .describe('For `evaluation`.');

const hardQuestionSchema = z.strictObject({
  ask: sentence.describe('The question as people ask it.'),
  answer: sentence.describe('An honest answer, to be said in under a minute.'),
  facts: z.array(sentence).min(1).max(3).optional().describe('Ids of the facts behind it.'),
  topics,
});

const cardSideSchema = z.strictObject({
  title: z.string().min(1).max(40),
  lines: z.array(z.string().min(1).max(60)).min(1).max(6),
});

const cardSchema = z
  .strictObject({
    ...cardSideSchema.shape,
    helpLines: z
      .array(sentence)
      .min(1)
      .optional()
      .describe(
        'Ids of help lines: of those that a talk names, the cards carry these. Else all, as far as there is room.',
      ),
    lang: z
      .record(
        z.string().min(2),
        z.strictObject({
          ...cardSideSchema.shape,
          confirmedBy: sentence
            .optional()
            .describe(
              'Which reader of that language has confirmed it, and when: a role, no name. Without it, it is not printed.',
            ),
        }),
      )
      .optional()
      .describe('The same in other languages, by tag, each on a sheet of its own.'),
  })
  .describe('For the second side of `wallet`: questions to ask, or signs to notice.');

const texts = {
  host: hostSchema.optional(),
  family: familySchema.optional(),
  lesson: lessonSchema.optional(),
  guide: guideSchema.optional(),
  bulletin: bulletinSchema.optional(),
  jobAid: jobAidSchema.optional(),
  evaluation: evaluationSchema.optional(),
  card: cardSchema.optional(),
  reporting: z.array(reportingSchema).default([]).describe('Who must report what to whom, place by place.'),
  hardQuestions: z
    .array(hardQuestionSchema)
    .default([])
    .describe('For `hard-questions`, which only the speaker gets: what people ask, with an honest answer.'),
};

/** What pages for hosts say that stands on no slide: `handoutTexts` of a manifest, and for all talks `decks/handouts.yaml`. */
export const handoutTextsSchema = z
  .strictObject(texts)
  .describe('What pages for hosts and the speaker say that stands on no slide.');

export type HandoutTextsRecord = z.infer<typeof handoutTextsSchema>;
export type CardRecord = z.infer<typeof cardSchema>;
export type JobAidRecord = z.infer<typeof jobAidSchema>;
export type HardQuestionRecord = z.infer<typeof hardQuestionSchema>;
