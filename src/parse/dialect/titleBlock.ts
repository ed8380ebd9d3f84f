import type { Edit } from './dialect.ts';
import type { DialectSource } from './dialectSource.ts';
import { isRecord } from './yamlMap.ts';

/** The title slide that Pandoc and Quarto make of `%` lines, or of the front matter; undefined when neither names a title. */
export function titleBlock({ text, front }: DialectSource): Edit | undefined {
  const percent = /^\s*%(?: [^\n]*|)\n?(?:(?: [^\n]*|%(?: [^\n]*)?)(?:\n|$))*/.exec(text);
  if (percent !== null) {
    const [title = '', authors = '', date = ''] = percent[0]
      .trim()
      .split(/\n(?=%)/)
      .map((field) => field.replace(/^%\s*/, '').replace(/\s*\n\s+/g, ' '));
    return { start: 0, end: percent[0].length, text: titleText(title, undefined, [...authors.split(/\s*;\s*/), date]) };
  }
  const { title, subtitle, author, date } = front;
  if (typeof title !== 'string' || title.trim() === '') return undefined;
  const others = [...authors(author), typeof date === 'string' ? date : ''];
  return { start: 0, end: 0, text: titleText(title, typeof subtitle === 'string' ? subtitle : undefined, others) };
}

function titleText(title: string, subtitle: string | undefined, others: readonly string[]): string {
  const line = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const rest = others.map(line).filter((one) => one !== '');
  return [
    `# ${line(title)}`,
    ...(subtitle === undefined ? [] : [line(subtitle)]),
    ...(rest.length === 0 ? [] : [rest.join(' · ')]),
    '',
  ].join('\n\n');
}

/** Names of authors: a text, a list, records with a name. */
function authors(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(authors);
  if (!isRecord(value)) return [];
  const { name, given, family, literal } = value;
  if (name !== undefined) return authors(name);
  return [[literal, given, family].filter((part) => typeof part === 'string').join(' ')];
}
