import { expect, it } from 'vitest';
import { handoutTextsSchema } from '../../src/schema/handoutTextsSchema.ts';

it.each([
  ['insert', 420],
  ['announcement', 520],
  ['where', 90],
] as const)('a bulletin’s %s has at most %i letters', (key, most) => {
  const read = (letters: number) => handoutTextsSchema.safeParse({ bulletin: { [key]: 'a'.repeat(letters) } });
  expect(read(most).success).toBe(true);
  expect(read(most + 1).error?.issues.map(({ path }) => path)).toEqual([['bulletin', key]]);
});
