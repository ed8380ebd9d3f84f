import type { Section } from '../../src/model/section.ts';
import type { Twin } from '../../src/model/twin.ts';
import { parseSection } from '../../src/parse/parseSection.ts';
import { parseTwin } from '../../src/parse/parseTwin.ts';

/** The section `part/one` from its body. */
export function madeSection(body: string, front = ''): Section {
  const text = `---\ntitle: One\nminutes: 1\n${front}---\n${body}`;
  const { value } = parseSection('part/one', 'decks/sections/part/one.md', text);
  if (value === undefined) throw new Error('no section');
  return value;
}

/** Its twin in Spanish from its body. */
export function madeTwin(body: string, front = 'title: Uno\n'): Twin {
  const { value } = parseTwin('part/one', 'decks/sections/part/one.es.md', `---\n${front}---\n${body}`);
  if (value === undefined) throw new Error('no twin');
  return value;
}
