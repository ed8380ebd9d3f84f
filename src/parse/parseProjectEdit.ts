import type { Checked } from '../model/diagnostic.ts';
import type { ProjectEdit } from '../model/projectEdit.ts';
import { projectEditSchema } from '../schema/projectEditSchema.ts';
import { parseYaml } from './parseYaml.ts';

/** The JSON of an edit, read as the YAML that it is → the edit; undefined where it has mistakes. @param file by which they name it. */
export function parseProjectEdit(file: string, text: string): Checked<ProjectEdit | undefined> {
  const pictures = new Map<string, string>();
  // A picture is longer than any text that is read, and nothing in it is YAML: a short name stands in for it meanwhile.
  let short = '';
  let at = 0;
  for (const begin of text.matchAll(pictureBegins)) {
    const from = begin.index + begin[0].length;
    const to = text.indexOf('"', from);
    if (to - from < longerThanLine) continue;
    const standIn = btoa(`picture ${pictures.size}`);
    pictures.set(standIn, text.slice(from, to));
    short += text.slice(at, from) + standIn;
    at = to;
  }
  short += text.slice(at);
  const { value, diagnostics } = parseYaml(short, file, projectEditSchema);
  const changes = value?.changes.map((change) =>
    change.kind === 'file' ? { ...change, base64: pictures.get(change.base64) ?? change.base64 } : change,
  );
  return { value: value && { ...value, changes: changes ?? [] }, diagnostics };
}

/** Where the bytes of a picture begin in JSON; inside of a text its quotes would be escaped. */
const pictureBegins = /"base64"\s*:\s*"/g;

/** Shorter ones are read like all else, so that mistakes in them have their place. */
const longerThanLine = 1000;
