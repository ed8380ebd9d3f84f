import * as z from 'zod';
import type { YamlValue } from '../model/projectEdit.ts';

const file = z.string().min(1).describe('Project path, with forward slashes.');
const expected = z.string().describe('The version of the text that it began from.');
const place = z.number().int().min(0);
const path = z.array(z.union([z.string(), place]));
/** What YAML can say without tags. */
export const yamlValueSchema: z.ZodType<YamlValue> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.null(),
    z.array(yamlValueSchema),
    z.record(z.string(), yamlValueSchema),
  ]),
);

const yamlStep = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('set'), path, value: yamlValueSchema }),
  z.strictObject({ do: z.literal('remove'), path }),
  z.strictObject({ do: z.literal('insert'), path, index: place, value: yamlValueSchema }),
  z.strictObject({ do: z.literal('move'), path, from: place, to: place }),
]);

const slideStep = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('move'), from: place, to: place }),
  z.strictObject({ do: z.literal('split'), slide: place, line: z.number().int().min(1) }),
  z.strictObject({ do: z.enum(['join', 'hide', 'show', 'remove']), slide: place }),
  z.strictObject({ do: z.literal('insert'), slide: place, text: z.string() }),
]);

const textEdit = z.strictObject({
  at: z.strictObject({ file, line: place, column: place, length: place }),
  from: z.string(),
  to: z.string(),
});

/** An edit as it comes from a page or a file. */
export const projectEditSchema = z.strictObject({
  label: z.string().min(1).describe('What is done, in a few words, as undo names it.'),
  changes: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('write'), file, base: z.string(), text: z.string() }),
      z.strictObject({ kind: z.literal('yaml'), file, expected, steps: z.array(yamlStep) }),
      z.strictObject({ kind: z.literal('slides'), file, expected, step: slideStep }),
      z.strictObject({ kind: z.literal('mend'), file, edits: z.array(textEdit) }),
      z.strictObject({ kind: z.literal('create'), file, text: z.string() }),
      z.strictObject({ kind: z.literal('file'), file, base64: z.base64().min(1) }),
      z.strictObject({ kind: z.literal('remove'), file, expected }),
    ]),
  ),
});
