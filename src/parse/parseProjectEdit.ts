import type { Checked } from '../model/diagnostic.ts';
import type { ProjectEdit } from '../model/projectEdit.ts';
import { projectEditSchema } from '../schema/projectEditSchema.ts';
import { parseYaml } from './parseYaml.ts';

/** The JSON of an edit, read as the YAML that it is → the edit; undefined where it has mistakes. @param file by which they name it. */
export function parseProjectEdit(file: string, text: string): Checked<ProjectEdit | undefined> {
  const { value, diagnostics } = parseYaml(text, file, projectEditSchema);
  return { value, diagnostics };
}
