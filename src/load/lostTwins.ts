import type { Diagnostic } from '../model/diagnostic.ts';
import { didYouMean } from '../model/didYouMean.ts';
import { report } from '../model/report.ts';
import type { TwinFile } from './readTwins.ts';

/**
 * Translations of sections that are not there: a file that no deck can read looks like one that is read. Its section was renamed, or its own
 * name is mistyped.
 * @param twins of the project. @param known ids of all sections.
 */
export function lostTwins(twins: readonly TwinFile[], known: readonly string[]): Diagnostic[] {
  return twins
    .filter(({ section }) => !known.includes(section))
    .map(({ section, file }) =>
      report('unknown-translation', {
        message: `There is no section \`${section}\` for this to translate.`,
        at: { file, line: 1, column: 1, length: 3 },
        hint: `${didYouMean(section, known)}A twin has its section’s name, and stands beside it.`,
      }),
    );
}
