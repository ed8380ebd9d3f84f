import { describe, expect, it } from 'vitest';
import { fenceMistakes } from '../../src/fences/drawFence.ts';
import { contextFor, fence } from '../support/drawing.ts';

async function mistakesOf(kind: string, written: unknown): Promise<readonly { message: string; hint: string }[]> {
  const spec = fence(kind, written);
  return fenceMistakes({ kind, spec }, await contextFor(kind, spec));
}

describe('what a schema cannot know', () => {
  it.each<[string, object, string, string]>([
    ['map', { cities: ['Almatty'] }, '`Almatty`', '`Almaty`'],
    ['map', { focus: 'Kazakstan' }, '`Kazakstan`', '`Kazakhstan`'],
    ['map', { route: ['Minnesota', 'Astanna'] }, '`Astanna`', '`Astana`'],
    ['map', { origins: ['Uzbekstan'] }, '`Uzbekstan`', '`Uzbekistan`'],
    ['map', { flows: [{ from: 'Moldowa', to: 'Kazakhstan' }] }, '`Moldowa`', '`Moldova`'],
    ['map', { compare: ['Minesota'] }, '`Minesota`', '`Minnesota`'],
    ['icons', { items: [{ icon: 'no-such-thing', label: 'x' }] }, '`no-such-thing`', 'lucide.dev'],
    ['diagram', { kind: 'path', items: [{ title: 'A', icon: 'nope' }, { title: 'B' }] }, '`nope`', 'lucide.dev'],
    ['chart', { data: 'missing.csv' }, '`missing.csv`', ''],
    ['chart', { rows: [{ label: 'a', 2009: 1 }], series: [2010] }, '`2010`', 'keys'],
  ])('is found in a %s: %j', async (kind, written, names, hints) => {
    const mistakes = await mistakesOf(kind, { ...written, alt: 'x' });
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]?.message).toContain(names);
    expect(mistakes[0]?.hint).toContain(hints);
  });

  it.each<[string, object]>([
    [
      'map',
      { cities: ['Almaty', { name: 'Home', at: [70, 50] }], origins: ['UAE'], compare: ['lower 48', 'Minnesota'] },
    ],
    ['map', { focus: 'world', route: ['Minnesota', 'Kazakhstan'] }],
    ['icons', { items: [{ icon: 'hard-hat', label: 'x' }] }],
    [
      'chart',
      {
        rows: [
          { label: 'a', 2009: 1, 2010: null },
          { label: 'b', 2009: 2, 2010: 3 },
        ],
      },
    ],
  ])('says nothing of a good %s', async (kind, written) => {
    expect(await mistakesOf(kind, { ...written, alt: 'x' })).toEqual([]);
  });
});
