import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Place, placeHref, readPlace } from '../../../../src/client/studio/frame/place.ts';

const name = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' });
const places: fc.Arbitrary<Place> = fc.oneof(
  fc.record({ at: fc.constant('talks' as const) }),
  fc.record({ at: fc.constantFrom('talk' as const, 'print' as const), talk: name }),
  fc.record({
    at: fc.constant('section' as const),
    section: name,
    talk: fc.option(name, { nil: undefined }),
    slide: fc.option(name, { nil: undefined }),
  }),
  fc.record({ at: fc.constant('facts' as const), entry: fc.option(name, { nil: undefined }) }),
);

describe('readPlace', () => {
  it('reads every address that placeHref writes', () => {
    fc.assert(
      fc.property(places, (place) => {
        expect(readPlace(placeHref(place))).toEqual(place);
      }),
    );
  });

  it.each(['', '#', '#/', '#/nowhere', '#/talks/', '#/%E0%A4%A'])('shows all talks for %j', (hash) => {
    expect(readPlace(hash)).toEqual({ at: 'talks' });
  });

  it('keeps a section’s slash in one part of the address', () => {
    const href = placeHref({ at: 'section', section: 'water/lakes', talk: 'small', slide: undefined });
    expect(href).toBe('#/sections/water%2Flakes?talk=small');
  });
});
