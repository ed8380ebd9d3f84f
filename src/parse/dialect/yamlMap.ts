import { nestingLimit } from '../nestingLimit.ts';
import { tooDeepAt } from '../yamlDepth.ts';
import { yamlDocument } from '../yamlDocument.ts';
import { yamlEntryTooMany } from '../yamlEntryTooMany.ts';

/** The values of a YAML text that is a map with plain words as keys; undefined for any other text. */
export function yamlMap(text: string): Readonly<Record<string, unknown>> | undefined {
  if (!/^[ \t]*["']?[$\w][\w.-]*["']?[ \t]*:/m.test(text)) return undefined;
  if (yamlEntryTooMany(text) !== undefined || tooDeepAt(text, nestingLimit) !== undefined) return undefined;
  try {
    const document = yamlDocument(text);
    const value: unknown = document.errors.length > 0 ? undefined : document.toJS();
    return isRecord(value) && Object.keys(value).every((key) => /^[$\w][\w.-]*$/.test(key)) ? value : undefined;
  } catch {
    // Names for names for names, whose values would grow without bound.
    return undefined;
  }
}

/** Whether a value is a map. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
