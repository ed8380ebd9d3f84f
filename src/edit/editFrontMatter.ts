import type { ChangedText } from '../model/plannedEdit.ts';
import type { YamlStep } from '../model/projectEdit.ts';
import { normaliseText, splitFrontMatter } from '../parse/frontMatter.ts';
import { editYaml } from './editYaml.ts';

/** The same steps in the front matter of a Markdown file. @returns refused as `editYaml`, and as `unreadable` where there is none. */
export function editFrontMatter(source: string, steps: readonly YamlStep[]): ChangedText {
  const { yaml, bodyLine } = splitFrontMatter(normaliseText(source));
  if (yaml === undefined)
    return {
      kind: 'refused',
      reason: 'unreadable',
      message: 'The file has no front matter: begin it with `---` lines.',
    };
  const lines = source.split(/(?<=\r\n|\r(?!\n)|\n)/);
  const [front, own, rest] = [lines.slice(0, 1), lines.slice(1, bodyLine - 2), lines.slice(bodyLine - 2)];
  const changed = editYaml(own.join(''), steps);
  if (changed.kind === 'refused') return changed;
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  const closed = changed.text === '' || /[\r\n]$/.test(changed.text) ? changed.text : changed.text + lineEnd;
  const text = front.join('') + closed + rest.join('');
  const again = splitFrontMatter(normaliseText(text));
  // A line of dashes in a text would close the front matter above its end.
  if (closed !== '' && `${again.yaml}\n` !== normaliseText(closed))
    return { kind: 'refused', reason: 'unsafe', message: 'A line `---` cannot stand in front matter.' };
  return { kind: 'text', text };
}
