import { expect, it } from 'vitest';
import { checkParts, factText, oneSource, placeIn, placesOf, sectionText } from '../support/makeDeck.ts';

const facts =
  factText('identified', { values: '{ "2010": 82 }', measured: 'people identified', unit: 'people' }) +
  factText('assisted', { values: '{ "2010": 134 }', measured: 'people assisted', unit: 'people' }) +
  factText('later', { values: '{ "2015": 92 }', measured: 'people identified', unit: 'people' }) +
  factText('rate', { values: '{ "2010": 5 }', measured: 'people identified', unit: 'percent' }) +
  factText('opened', { values: '{ "2010": 88 }', measured: 'cases opened', comparable: 'cases' }) +
  factText('checked', { values: '{ "2010": 48 }', measured: 'cases checked', comparable: 'cases' });

const partsOf = (...ids: readonly string[]) => {
  const rows = ids.map((id) => `  - { label: ${id}, n: '{fact:${id}.${id === 'later' ? 2015 : 2010}}' }`);
  const chart = ['```chart', 'rows:', ...rows, 'alt: Bars', '```'].join('\n');
  return { sections: { 'part/one': sectionText(`## A headline\n\n${chart}`) }, facts, sources: oneSource };
};

it.each([[['identified', 'assisted']], [['identified', 'rate']], [['opened', 'checked', 'identified']]])(
  'refuses %s in one chart',
  (ids) => {
    const parts = partsOf(...ids);
    expect(placesOf(checkParts(parts), 'mixed-measures')).toEqual([placeIn(parts, 'part/one', '```chart')]);
  },
);

it.each([[['identified', 'later']], [['opened', 'checked']], [['assisted']]])('lets %s share a chart', (ids) => {
  const result = checkParts(partsOf(...ids));
  expect(placesOf(result, 'mixed-measures')).toEqual([]);
  expect(result.checked['mixed-measures']).toBe(1);
});

it('looks at charts alone, and passes over what is no fact in them', () => {
  const timeline = '```timeline\nevents: [{ when: 1990, what: Before }, { when: 1991, what: After }]\nalt: Two\n```';
  const table = '```chart\ndata: bees.csv\nalt: Bars\n```';
  const plain = '```chart\nrows: [{ label: a, n: 1 }, { label: b, n: 2 }]\nalt: Bars\n```';
  const { checked, ...result } = checkParts({
    ...partsOf('assisted'),
    sections: { 'part/one': sectionText(`## A headline\n\n${[timeline, table, plain].join('\n\n')}`) },
  });
  expect(placesOf(result, 'mixed-measures')).toEqual([]);
  expect(checked['mixed-measures']).toBe(2);
});
