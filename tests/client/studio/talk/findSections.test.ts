import { expect, it } from 'vitest';
import { findSections } from '../../../../src/client/studio/talk/findSections.ts';
import { sectionInfo, talkView } from '../../../support/talkView.ts';

const talk = talkView('title: A talk\naudience: teen\nslot: 10\nsections: [lakes]\n');
const library = [
  { ...sectionInfo('adults'), audience: { full: 'adult', short: 'adult' } as const, topics: ['Water'] },
  { ...sectionInfo('rivers'), audience: { full: 'adult', short: 'teen' } as const, message: 'All water runs.' },
  { ...sectionInfo('lakes'), title: 'Still water' },
  // It has one form only, whatever is said of the other.
  {
    ...sectionInfo('one-form'),
    audience: { full: 'adult', short: 'teen' } as const,
    minutes: { full: 1, short: undefined },
  },
];
const found = (wanted: string) => findSections(library, talk, wanted).map(({ section, form }) => [section.id, form]);

it('puts first what this audience may hear, and says in which form', () => {
  expect(found('')).toEqual([
    ['rivers', 'short'],
    ['lakes', 'full'],
    ['adults', undefined],
    ['one-form', undefined],
  ]);
});

it('finds all words, wherever they stand', () => {
  expect(found(' WATER ').map(([id]) => id)).toEqual(['rivers', 'lakes', 'adults']);
  expect(found('water runs').map(([id]) => id)).toEqual(['rivers']);
  expect(found('no such')).toEqual([]);
});

it('says what is told already', () => {
  expect(
    findSections(library, talk, '')
      .filter(({ isTold }) => isTold)
      .map(({ section }) => section.id),
  ).toEqual(['lakes']);
});
