import { expect, it } from 'vitest';
import { drawingNeeds } from '../../src/fences/drawingNeeds.ts';

it('gathers maps, icons and tables, each name once and in order', () => {
  const fences = [
    { kind: 'map', spec: {} },
    {
      kind: 'icons',
      spec: {
        items: [
          { icon: 'wheat', label: 'a' },
          { icon: 'eye', label: 'b' },
        ],
      },
    },
    {
      kind: 'diagram',
      spec: { kind: 'path', items: [{ title: 'a', icon: 'phone' }, { title: 'b' }, { title: 'c', icon: 'eye' }] },
    },
    { kind: 'chart', spec: { data: 'tip.csv' } },
    { kind: 'chart', spec: { rows: [] } },
  ];
  expect(drawingNeeds(fences)).toEqual({ maps: true, icons: ['eye', 'phone', 'wheat'], tables: ['tip.csv'] });
});

it('asks nothing for fences that draw text alone, failed their schema or are no fence', () => {
  const fences = [
    { kind: 'qr', spec: { url: 'x' } },
    { kind: 'map', spec: undefined },
    { kind: 'yaml', spec: {} },
  ];
  expect(drawingNeeds(fences)).toEqual({ maps: false, icons: [], tables: [] });
});
