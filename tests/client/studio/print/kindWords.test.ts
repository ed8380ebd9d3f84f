import { expect, it } from 'vitest';
import { kindWords } from '../../../../src/client/studio/print/kindWords.ts';
import { kindViews, outputKinds } from '../../../../src/commands/outputKinds.ts';

it('names every kind of file that a build can make alone, and no other', () => {
  expect(Object.keys(kindWords).sort()).toEqual([...outputKinds].sort());
  expect(new Set(Object.values(kindWords)).size).toBe(outputKinds.length);
  expect(kindViews.filter(({ onRequest }) => onRequest).map(({ kind }) => kind)).toEqual([
    ...['pptx', 'phone', 'classroom', 'notes-text'],
  ]);
});
