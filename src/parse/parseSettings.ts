import type { Checked, Diagnostic } from '../model/diagnostic.ts';
import { noSettings, type ProjectSettings } from '../model/projectSettings.ts';
import { report } from '../model/report.ts';
import { projectSchema } from '../schema/projectSchema.ts';
import { normaliseText } from './frontMatter.ts';
import { parseYaml } from './parseYaml.ts';

/**
 * `decks/project.yaml` → what a project says of itself. Its mistakes are errors, so that no talk goes out while a hard
 * subject is not known.
 * @param helpLines whether there is a help line of an id.
 */
export function parseSettings(
  file: string,
  text: string,
  helpLines: { has(id: string): boolean },
): Checked<ProjectSettings> {
  const { diagnostics, spanOf, salvage } = parseYaml(normaliseText(text), file, projectSchema);
  const value = salvage()?.value;
  if (value === undefined) return { value: noSettings, diagnostics };
  const { hardTopics, map } = value;
  const named = Object.entries(hardTopics).flatMap(([topic, hard]) =>
    (hard.helpLines ?? []).map((id, index) => ({ id, at: spanOf(['hardTopics', topic, 'helpLines', index]) })),
  );
  const unknown = named.flatMap(({ id, at }): Diagnostic[] =>
    helpLines.has(id)
      ? []
      : [
          report('unknown-helpline', {
            message: `There is no help line \`${id}\`.`,
            at,
            hint: 'Write it in decks/helplines.yaml, or take it out here.',
          }),
        ],
  );
  return {
    value: {
      hardTopics: new Map(Object.entries(hardTopics).map(([topic, hard]) => [topic.toLowerCase(), hard])),
      map: {
        focus: map.focus,
        places: new Map(Object.entries(map.places)),
        aliases: new Map(Object.entries(map.aliases)),
        views: new Map(Object.entries(map.views)),
      },
    },
    diagnostics: [...diagnostics, ...unknown],
  };
}
