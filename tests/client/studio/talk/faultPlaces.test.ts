import { expect, it } from 'vitest';
import { faultsOfCard, faultsOfKey } from '../../../../src/client/studio/talk/faultPlaces.ts';
import { mendFault } from '../../../../src/client/studio/talk/mendFault.ts';
import type { PlacedFault } from '../../../../src/model/studio.ts';
import { talkView } from '../../../support/talkView.ts';

const talk = talkView(`title: A talk
audience: adult
slot: 10
handouts:
  - summary
  - wallet
sections:
  - one
  - two
`);
const at = (file: string, line: number) => ({ file, line, column: 1, length: 1 });
const fault = (code: PlacedFault['code'], file: string, line: number): PlacedFault => ({
  severity: 'error',
  code,
  message: 'It is wrong.',
  at: at(file, line),
});
const faults = [
  fault('over-slot', talk.file, 1),
  fault('missing-handout-text', talk.file, 6),
  fault('above-audience', talk.file, 9),
  fault('empty-slide', 'decks/sections/one.md', 4),
];
const codes = (some: readonly PlacedFault[]): string[] => some.map(({ code }) => code);

it('gives a section what is said of its file and of its line', () => {
  expect(talk.sections.map((card) => codes(faultsOfCard(talk, card, faults)))).toEqual([
    ['empty-slide'],
    ['above-audience'],
  ]);
});

it('gives a field what is said on its lines, and the minutes what is said of the whole', () => {
  expect(codes(faultsOfKey(talk, 'handouts', faults))).toEqual(['missing-handout-text']);
  expect(codes(faultsOfKey(talk, 'slot', faults))).toEqual(['over-slot']);
  expect(codes(faultsOfKey(talk, 'title', faults))).toEqual([]);
  expect(codes(faultsOfKey(talk, 'host', faults))).toEqual([]);
});

it('mends a fault in all files that it lies in, as one edit', () => {
  const [first] = faults;
  if (first === undefined) throw new Error('There is one.');
  const fix = ['a.md', 'b.md', 'a.md'].map((file, line) => ({ at: at(file, line + 1), from: 'x', to: 'y' }));
  expect(mendFault(first)).toBeUndefined();
  expect(mendFault({ ...first, fix })).toEqual({
    label: 'Mended: It is wrong',
    changes: [
      { kind: 'mend', file: 'a.md', edits: [fix[0], fix[2]] },
      { kind: 'mend', file: 'b.md', edits: [fix[1]] },
    ],
  });
});
