import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fenceSchemas, writtenFences } from '../../src/fences/fences.ts';
import { shapeAt } from '../../src/model/shapeAt.ts';
import { namedThings } from '../../src/schema/namedThings.ts';
import { sectionSchema } from '../../src/schema/sectionSchema.ts';
import { yamlShape } from '../../src/schema/yamlShape.ts';

const shapeOf = (fence: string) => yamlShape(fenceSchemas[fence] ?? z.never());

describe('yamlShape', () => {
  it('has keys with what they are for, and which are needed', () => {
    const keys = shapeOf('map').keys;
    expect(keys.find(({ name }) => name === 'alt')).toMatchObject({
      isNeeded: true,
      detail: expect.stringMatching(/./),
    });
    expect(keys.find(({ name }) => name === 'cities')?.isNeeded).toBe(false);
    expect(yamlShape(sectionSchema).keys.map(({ name }) => name)).toContain('minutes');
  });

  it('has values of their own, flags among them', () => {
    expect(shapeAt(shapeOf('diagram'), ['kind'])?.values).toContain('path');
    expect(shapeAt(shapeOf('map'), ['globe'])?.values).toEqual(['true', 'false']);
    expect(shapeAt(shapeOf('quiz'), ['show'])?.values).toEqual(['cards']);
  });

  it.each([
    ['map', ['focus'], 'focus'],
    ['map', ['focus', 0], 'land'],
    ['map', ['cities', 3], 'place'],
    ['map', ['flows', 0, 'from'], 'place'],
    ['icons', ['items', 0, 'icon'], 'icon'],
    ['diagram', ['items', 1, 'fact'], 'fact'],
    ['quiz', ['questions', 0, 'facts', 0], 'fact'],
    ['helplines', ['ids', 0], 'helpline'],
    ['chart', ['data'], 'table'],
  ])('says what is named in a %s at %j', (fence, route, names) => {
    expect(shapeAt(shapeOf(fence), route)).toMatchObject({ names, isText: false });
  });

  it('tells texts from figures, joins what may be written in several ways, and knows nothing elsewhere', () => {
    const either = yamlShape(z.union([z.string().register(namedThings, { kind: 'topic' }), z.array(z.number())]));
    expect(either).toMatchObject({ names: 'topic', isText: false, items: { isText: false } });
    expect(shapeAt(shapeOf('map'), ['caption'])?.isText).toBe(true);
    expect(shapeAt(shapeOf('map'), ['none', 'at', 0])).toBeUndefined();
  });

  it.each(writtenFences.map((fence) => [fence.kind, fence] as const))('says what a %s is for', (_, { schema }) => {
    expect(schema.description).toMatch(/^[A-Z].*\.$/);
  });
});
