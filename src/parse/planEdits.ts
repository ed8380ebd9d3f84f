import { isDeepStrictEqual } from 'node:util';
import type * as z from 'zod';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { editText, type TextEdit } from '../model/textEdit.ts';
import type { Form } from '../schema/formSchema.ts';
import { manifestSchema } from '../schema/manifestSchema.ts';
import { sectionSchema } from '../schema/sectionSchema.ts';
import { normaliseText, splitFrontMatter } from './frontMatter.ts';
import { parseYaml } from './parseYaml.ts';

/**
 * The change to a section's file that plans other minutes for one of its forms: the figure alone, so that comments and quotes stay.
 * @returns undefined where that cannot be done without touching anything else, such as in a file that cannot be read.
 */
export function minutesEdit(file: string, source: string, form: Form, minutes: number): TextEdit | undefined {
  const read = frontMatter(file, source);
  const { value } = read;
  if (value === undefined) return undefined;
  const isOneForm = typeof value.minutes === 'number';
  if (form === 'short' && isOneForm) return undefined;
  const edit = replace(source, read.spanOf(isOneForm ? ['minutes'] : ['minutes', form]), String(minutes));
  const wanted = {
    ...value,
    minutes: typeof value.minutes === 'number' ? minutes : { ...value.minutes, [form]: minutes },
  };
  return edit && isDeepStrictEqual(frontMatter(file, editText(source, [edit]).text).value, wanted) ? edit : undefined;
}

/**
 * The change to a manifest that sets another pace: its figure, or a line of its own after the slot's.
 * @returns undefined where that cannot be done without touching anything else.
 */
export function paceEdit(file: string, source: string, pace: number): TextEdit | undefined {
  const read = readWhole(file, source, manifestSchema);
  const { value } = read;
  if (value === undefined) return undefined;
  const line = { ...read.spanOf(['slot']), column: 1, length: 0 };
  const edit =
    read.textOf(['pace']) === undefined
      ? { at: { ...line, line: line.line + 1 }, from: '', to: `pace: ${pace}\n` }
      : replace(source, read.spanOf(['pace']), String(pace));
  const wanted = { ...value, pace };
  return edit && isDeepStrictEqual(readWhole(file, editText(source, [edit]).text, manifestSchema).value, wanted)
    ? edit
    : undefined;
}

function frontMatter(file: string, source: string) {
  return parseYaml(splitFrontMatter(normaliseText(source)).yaml ?? '', file, sectionSchema, 2);
}

function readWhole<T extends z.ZodType>(file: string, source: string, schema: T) {
  return parseYaml(normaliseText(source), file, schema);
}

function replace(source: string, at: SourceSpan, to: string): TextEdit | undefined {
  const line = normaliseText(source).split('\n')[at.line - 1] ?? '';
  const from = line.slice(at.column - 1, at.column - 1 + at.length);
  return from.length === at.length ? { at, from, to } : undefined;
}
