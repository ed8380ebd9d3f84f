import * as z from 'zod';
import { audienceSchema } from './audienceSchema.ts';
import { formSchema } from './formSchema.ts';
import { handoutTextsSchema } from './handoutTextsSchema.ts';
import { httpsAddressSchema } from './httpsAddressSchema.ts';
import { languageTagSchema } from './languageTagSchema.ts';

const keepSchema = z
  .enum(['must', 'should', 'could'])
  .describe('What may go when time is short: `could` first, `should` last, `must` never.');

const sectionIdSchema = z
  .string()
  .regex(/^[\p{L}\p{N}_-]+(\/[\p{L}\p{N}_-]+)*$/u)
  .describe('A section: its path under decks/sections without `.md`, such as `water/lakes`.');

const longUseSchema = z.strictObject({
  section: sectionIdSchema,
  form: formSchema.optional(),
  keep: keepSchema.optional(),
});

const sectionUseSchema = z
  .union([
    sectionIdSchema,
    longUseSchema,
    z.record(sectionIdSchema, formSchema).describe('A section and the form to use: `open/welcome: short`.'),
  ])
  .refine((use) => typeof use === 'string' || longUseSchema.safeParse(use).success || Object.keys(use).length === 1, {
    message: 'each section stands in an entry of its own',
  });

/** The handouts that a deck can ask for, in the order in which they are printed. */
export const handoutLayouts = [
  'summary',
  'two-up',
  'three-up',
  'six-up',
  'notes',
  'article',
  'guided',
  'guided-key',
  'worksheet',
  'worksheet-key',
  'vocabulary',
  'large-print',
  'wallet',
  'booklet',
  'host-brief',
  'leader-guide',
  'bulletin',
  'announcement',
  'hard-questions',
  'family-letter',
  'lesson-plan',
  'job-aid',
  'evaluation',
] as const;

/** Handouts that only the speaker gets: they stand with the lectern notes, and in no folder that is shared. */
export const privateLayouts: ReadonlySet<(typeof handoutLayouts)[number]> = new Set(['hard-questions'] as const);

/** What a build makes only for those who ask for it, by the names that `--only` gives. */
export const exportKinds = ['pptx', 'phone', 'classroom', 'notes-text'] as const;

/** Handouts that hosts and teachers get and listeners do not: what is published holds none of them. */
export const hostLayouts: ReadonlySet<(typeof handoutLayouts)[number]> = new Set([
  'guided-key',
  'worksheet-key',
  'host-brief',
  'leader-guide',
  'bulletin',
  'announcement',
  'lesson-plan',
  'evaluation',
] as const);

/** The most letters that a code 400 px wide on a slide shows in squares of 8 px: 49 of them in a row, its light frame among them. */
const phoneCopyLetters = 106;

const manifestWordsSchema = z
  .strictObject({
    title: z.string().min(1).optional(),
    subtitle: z.string().optional(),
    closing: z.string().optional(),
    phoneCopy: httpsAddressSchema(phoneCopyLetters).optional(),
    summary: z
      .strictObject({
        sentence: z.string().optional(),
        points: z.array(z.string()).max(6).optional(),
        actions: z.array(z.string()).max(5).optional(),
      })
      .optional(),
    confirmedBy: z
      .string()
      .min(1)
      .optional()
      .describe('Which reader of that language has confirmed it, and when: a role, no name.'),
  })
  .describe('The manifest’s words in one language; what is left out stands as it is.');

/** A deck's manifest, `decks/<name>.yaml`. */
export const manifestSchema = z
  .strictObject({
    title: z.string().min(1).describe('What the host prints in the programme.'),
    subtitle: z.string().optional(),
    audience: audienceSchema,
    classroom: z
      .boolean()
      .optional()
      .describe(
        'Whether listeners are pupils, whose sheets ask for a name and a date; else the audience says it: `general` or `teen`.',
      ),
    slot: z.number().positive().max(600).describe('Minutes in the room.'),
    questions: z.number().min(0).default(0).describe('Minutes of the slot that are kept for questions.'),
    pace: z
      .number()
      .min(60)
      .max(220)
      .default(120)
      .describe('Words a minute: 120 as a rule, 100 for learners of English and for middle school.'),
    paper: z.enum(['letter', 'a4']).default('letter').describe('Paper of the handouts.'),
    ink: z.enum(['color', 'black']).default('color').describe('Ink of handouts and notes; `black` for copiers.'),
    format: z.enum(['16:9', '4:3']).default('16:9').describe('Shape of the slides.'),
    language: languageTagSchema
      .default('en')
      .describe('BCP 47 tag of the talk’s language; sections with a twin in it stand in the twin’s words.'),
    languages: z
      .tuple([languageTagSchema, languageTagSchema])
      .optional()
      .describe('Two languages side by side, the one that is spoken first: [en, es]. It goes before `language`.'),
    inLanguages: z
      .record(languageTagSchema, manifestWordsSchema)
      .optional()
      .describe('Its own words in other languages, for builds in them, by language tag.'),
    date: z.iso
      .date()
      .optional()
      .describe('Day of the talk, YYYY-MM-DD. Printed on handouts and written into the files.'),
    host: z
      .string()
      .min(1)
      .optional()
      .describe('Who invites: a church, a school. The log tells by it what they have heard; it is printed nowhere.'),
    theme: z.string().default('steppe').describe('A folder of assets/themes.'),
    ground: z
      .enum(['light', 'dark'])
      .optional()
      .describe('Ground of the slides: dark for a dim hall. Else the theme’s, which is light as a rule.'),
    titlePicture: z
      .strictObject({
        file: z.string().min(1).describe('Its path from the manifest, such as `../assets/scenes/yurts.svg`.'),
        alt: z.string().min(1).describe('One sentence that says what it shows.'),
      })
      .optional()
      .describe('A scene for the title slide, such as those of assets/scenes.'),
    titleSlide: z.boolean().default(true).describe('Whether the kit puts a title slide first.'),
    summary: z
      .strictObject({
        sentence: z.string().optional().describe('The talk in one sentence.'),
        points: z.array(z.string()).max(6).optional().describe('Five things to remember; else the sections’ messages.'),
        actions: z.array(z.string()).max(5).optional().describe('What a listener can do.'),
        picture: z.string().optional().describe('Id of the slide that is the page’s picture.'),
      })
      .optional()
      .describe('What the one-page summary says, where it should not follow from the sections.'),
    seed: z
      .union([z.string(), z.number()])
      .optional()
      .describe('Another seed shuffles the worksheet in another order.'),
    steps: z
      .boolean()
      .optional()
      .describe('Whether list items, rows of tables and icons come one by one; a slide’s `steps` goes before it.'),
    closing: z.string().optional().describe('One sentence at the end of each handout.'),
    sections: z.array(sectionUseSchema).describe('The talk, in order.'),
    handouts: z.array(z.enum(handoutLayouts)).default([]).describe('Handouts to print.'),
    publish: z.boolean().optional().describe('Whether `talk publish` puts it on the site when no deck is named.'),
    phoneCopy: z
      .union([httpsAddressSchema(phoneCopyLetters), z.literal(false)])
      .optional()
      .describe(
        'Where listeners find the phone copy, such as https://example.org/talk.html: the deck ends with its code to scan. Else it is where `site` of speaker.yaml says, if the deck says `publish: true`; `false` for no code.',
      ),
    copies: z
      .number()
      .int()
      .positive()
      .max(100_000)
      .optional()
      .describe('How many listeners are expected: `talk pack` tells the host how often each sheet is copied.'),
    exports: z
      .array(z.enum(exportKinds))
      .default([])
      .describe('Files that hosts ask for beside slides and handouts; they stand in each build of the deck.'),
    handoutTexts: handoutTextsSchema
      .optional()
      .describe('What pages for hosts and the speaker say; it goes before what decks/handouts.yaml says to all talks.'),
  })
  .describe('A deck: who it is for, how long it may take, and its sections in order.');

export type ManifestRecord = z.infer<typeof manifestSchema>;
export type HandoutLayout = (typeof handoutLayouts)[number];
export type Keep = z.infer<typeof keepSchema>;
