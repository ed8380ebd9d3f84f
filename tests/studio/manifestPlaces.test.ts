import { expect, it } from 'vitest';
import { manifestPlaces } from '../../src/studio/manifestPlaces.ts';

it('tells each entry as it is spelled and where it stands, and the line of each key', () => {
  const text = '\uFEFF# A talk\r\ntitle: A\r\nsections: [one, two: short]\r\nhandouts:\r\n  - summary\r\n';
  expect(manifestPlaces(text)).toEqual({
    entries: [
      { entry: 'one', line: 3, column: 12 },
      { entry: { two: 'short' }, line: 3, column: 17 },
    ],
    lines: { title: 2, sections: 3, handouts: 4 },
  });
});

it('tells nothing of what is no YAML, and of a manifest without sections', () => {
  expect(manifestPlaces('sections: [one\ntitle: "')).toBeUndefined();
  expect(manifestPlaces('title: A\n')).toEqual({ entries: [], lines: { title: 1 } });
});
