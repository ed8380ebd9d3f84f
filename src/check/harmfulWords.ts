import type { HarmfulWord } from '../schema/gatesSchema.ts';

/** Words that harm whatever a talk is about; a project adds those of its own subject in gates.yaml. */
export const harmfulWords: readonly HarmfulWord[] = [
  { say: 'illegals', better: '“people without papers”', cased: false },
  {
    say: 'illegal migrant|migrants|immigrant|immigrants|alien|aliens|worker|workers|person|persons|people',
    better: '“people without papers”',
    cased: false,
  },
  { say: 'voiceless', better: '“people who are not heard”', cased: false },
  {
    say: 'commit|commits|committed|committing suicide',
    better: '“died by suicide”, without any detail',
    cased: false,
  },
];
