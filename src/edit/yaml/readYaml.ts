import type { Document } from 'yaml';
import type { YamlValue } from '../../model/projectEdit.ts';
import { tooLongText } from '../../model/textLimits.ts';
import { nestingLimit } from '../../parse/nestingLimit.ts';
import { tooDeepAt } from '../../parse/yamlDepth.ts';
import { yamlDocument } from '../../parse/yamlDocument.ts';
import { yamlEntryTooMany } from '../../parse/yamlEntryTooMany.ts';

/** A YAML text as nodes with their places, and as plain values. */
export interface ReadYaml {
  readonly text: string;
  readonly document: Document;
  readonly value: YamlValue;
}

/** @param text with `\n` alone. @returns undefined when it has mistakes, holds several documents, or is beyond the kit's limits. */
export function readYaml(text: string): ReadYaml | undefined {
  if (tooLongText(text, '') !== undefined || yamlEntryTooMany(text) !== undefined) return undefined;
  if (tooDeepAt(text, nestingLimit) !== undefined) return undefined;
  const document = yamlDocument(text, { keepTokens: true });
  if (document.errors.length > 0) return undefined;
  try {
    return { text, document, value: document.toJS() as YamlValue };
  } catch {
    // A name that stands for nothing, or names for names without bound.
    return undefined;
  }
}
