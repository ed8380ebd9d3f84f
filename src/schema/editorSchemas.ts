import * as z from 'zod';
import { creditsFileSchema } from './creditsSchema.ts';
import { factsFileSchema } from './factSchema.ts';
import { gatesSchema } from './gatesSchema.ts';
import { glossaryFileSchema } from './glossarySchema.ts';
import { handoutTextsSchema } from './handoutTextsSchema.ts';
import { helpLinesFileSchema } from './helpLineSchema.ts';
import { manifestSchema } from './manifestSchema.ts';
import { privacySchema } from './privacySchema.ts';
import { projectSchema } from './projectSchema.ts';
import { sectionSchema } from './sectionSchema.ts';
import { sourcesFileSchema } from './sourceSchema.ts';
import { speakerSchema } from './speakerSchema.ts';
import { talkRecordSchema } from './talkRecordSchema.ts';
import { themeSchema } from './themeSchema.ts';
import { twinSchema } from './twinSchema.ts';
import { wordsFileSchema } from './wordsSchema.ts';

/** What an author may write, file by file, under the name that the first line of such a file gives. */
const files = {
  deck: [manifestSchema, 'A deck’s manifest'],
  section: [sectionSchema, 'A section’s front matter'],
  twin: [twinSchema, 'A section’s twin in another language'],
  facts: [factsFileSchema, 'The ledger of facts'],
  sources: [sourcesFileSchema, 'Sources'],
  helplines: [helpLinesFileSchema, 'Help lines'],
  glossary: [glossaryFileSchema, 'Glossary'],
  handouts: [handoutTextsSchema, 'Texts for hosts and the speaker'],
  words: [wordsFileSchema, 'What the kit prints'],
  speaker: [speakerSchema, 'The speaker'],
  project: [projectSchema, 'The project'],
  gates: [gatesSchema, 'Severity of the gates'],
  privacy: [privacySchema, 'Names that must not go out'],
  credits: [creditsFileSchema, 'Credits of photographs'],
  theme: [themeSchema, 'A theme'],
  talk: [talkRecordSchema, 'A talk in the log'],
} as const satisfies Record<string, readonly [z.ZodType, string]>;

/** A JSON Schema as text, and its path below decks/schemas/. */
export interface SchemaFile {
  readonly path: string;
  readonly text: string;
}

/**
 * JSON Schemas (draft 7, which YAML editors know best) for editors: of each YAML file, of a section's front matter, and of each fence. They are made
 * from the definitions that check what is read, so they complete and explain the same keys. Equal definitions give equal text.
 */
export function editorSchemas(fenceSchemas: Readonly<Record<string, z.ZodType>>): SchemaFile[] {
  const ofFiles = Object.entries(files).map(([name, [schema, title]]) =>
    schemaFile(`${name}.schema.json`, title, schema),
  );
  const ofFences = Object.entries(fenceSchemas).map(([kind, schema]) =>
    schemaFile(`fences/${kind}.schema.json`, `The \`${kind}\` fence`, schema),
  );
  return [...ofFiles, ...ofFences];
}

function schemaFile(path: string, title: string, schema: z.ZodType): SchemaFile {
  // `input`: a key with a default may be left out. Checks that JSON Schema cannot say are left to the kit.
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-07', io: 'input' });
  return { path, text: `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n` };
}
