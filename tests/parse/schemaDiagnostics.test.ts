import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { schemaDiagnostics } from '../../src/parse/schemaDiagnostics.ts';

/** Code, path (`key` before it where the key itself is meant) and hint of each diagnostic of a value. */
function mistakes(schema: z.ZodType, value: unknown): string[] {
  return told(schema, value).map(([what]) => what);
}

function hints(schema: z.ZodType, value: unknown): (string | undefined)[] {
  return told(schema, value).map(([, hint]) => hint);
}

function told(schema: z.ZodType, value: unknown): [string, string | undefined][] {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) throw new Error('the value of this test is meant to be refused');
  const places: string[] = [];
  const diagnostics = schemaDiagnostics(result.error.issues, schema, (path, key) => {
    places.push(`${key ? 'key ' : ''}${path.map(String).join('.')}`);
    return { file: 'a.yaml', line: places.length, column: 1, length: 1 };
  });
  return diagnostics.map(({ code, severity, at, hint }) => {
    expect(severity).toBe('error');
    return [`${code} ${places[(at?.line ?? 0) - 1]}`, hint];
  });
}

const person = z.strictObject({
  name: z.string(),
  born: z.number().optional().describe('The year.'),
  home: z.strictObject({ city: z.string(), street: z.string().optional() }).optional(),
});

describe('a key that is not known', () => {
  it('is told at the key, with the likely one', () => {
    expect(mistakes(person, { name: 'A', borm: 1 })).toEqual(['unknown-key key borm']);
    expect(hints(person, { name: 'A', borm: 1 })).toEqual(['Did you mean `born`?']);
  });

  it('names all keys when none is likely', () => {
    expect(hints(person, { name: 'A', altogether: 1 })).toEqual(['Known here: `name`, `born`, `home`.']);
  });

  it.each([
    ['bxyz', 'Known here: `name`, `born`, `home`.'],
    ['boxy', 'Did you mean `born`?'],
    ['streetnumber', 'Known here: `name`, `born`, `home`.'],
  ])('is likely another that differs in a third of its letters, or in two: %s', (key, hint) => {
    expect(hints(person, { name: 'A', [key]: 1 })).toEqual([hint]);
  });

  it('allows long keys a third of their letters', () => {
    const schema = z.strictObject({ alternatives: z.string().optional() });
    expect(hints(schema, { alternaXXXXs: 1 })).toEqual(['Did you mean `alternatives`?']);
    expect(hints(schema, { alternXXXXXs: 1 })).toEqual(['Known here: `alternatives`.']);
  });

  it('is to be taken out where there are no keys', () => {
    expect(hints(z.strictObject({}), { a: 1 })).toEqual(['Take it out.']);
  });

  it('is told one by one, further in too', () => {
    expect(mistakes(person, { name: 'A', home: { city: 'B', x: 1, stret: 2 } })).toEqual([
      'unknown-key key home.x',
      'unknown-key key home.stret',
    ]);
    expect(hints(person, { name: 'A', home: { city: 'B', stret: 2 } })).toEqual(['Did you mean `street`?']);
  });

  it('makes that the likely one is missing go without saying', () => {
    expect(mistakes(person, { nam: 'A' })).toEqual(['unknown-key key nam']);
    expect(mistakes(person, { name: 'A', home: { cty: 'B' } })).toEqual(['unknown-key key home.cty']);
  });

  it('but not that another one is missing, nor that the likely one is wrong', () => {
    expect(mistakes(person, { altogether: 'A' })).toEqual(['bad-value name', 'unknown-key key altogether']);
    expect(mistakes(person, { nam: 'A', name: 1 })).toEqual(['bad-value name', 'unknown-key key nam']);
    expect(mistakes(person, { nam: 'A', home: {} })).toEqual(['bad-value home.city', 'unknown-key key nam']);
  });
});

describe('a value that is not right', () => {
  it('is told at its place', () => {
    expect(mistakes(person, { name: 'A', born: 'x' })).toEqual(['bad-value born']);
    expect(mistakes(person, { name: 'A', home: { city: 1 } })).toEqual(['bad-value home.city']);
    expect(mistakes(person, 'x')).toEqual(['bad-value ']);
  });

  it('comes with what its schema says of it', () => {
    expect(hints(person, { name: 'A', born: 'x' })).toEqual(['The year.']);
    expect(hints(person, { name: 1 })).toEqual(['The guide says what stands here: docs/guide of the kit.']);
    expect(hints(z.enum(['a', 'b']), 'c')).toEqual(['One of: a, b.']);
  });

  it('is called missing when it is not there, and not right when it is', () => {
    const message = (value: unknown): string | undefined => {
      const result = person.safeParse(value, { reportInput: true });
      const at = () => ({ file: 'a.yaml', line: 1, column: 1, length: 1 });
      return schemaDiagnostics(result.error?.issues ?? [], person, at)[0]?.message;
    };
    expect(message({})).toBe('`name` is missing.');
    expect(message({ name: 'A', home: {} })).toBe('`home.city` is missing.');
    expect(message({ name: null })).toMatch(/^`name` is not right: /);
    expect(message('x')).toMatch(/^This is not right: /);
  });
});

describe('inside of', () => {
  it.each<[string, z.ZodType, unknown, string[], string]>([
    ['a list', z.array(person), [{ name: 'A' }, { nam: 'B' }], ['unknown-key key 1.nam'], 'Did you mean `name`?'],
    ['a record', z.record(z.string(), person), { x: { nam: 'B' } }, ['unknown-key key x.nam'], 'Did you mean `name`?'],
    [
      'what may be left out',
      z.object({ a: person.optional() }),
      { a: { nam: 'B' } },
      ['unknown-key key a.nam'],
      'Did you mean `name`?',
    ],
    [
      'what may be null',
      z.object({ a: person.nullable() }),
      { a: { nam: 'B' } },
      ['unknown-key key a.nam'],
      'Did you mean `name`?',
    ],
    [
      'what has a default',
      z.object({ a: person.default({ name: 'A' }) }),
      { a: { nam: 'B' } },
      ['unknown-key key a.nam'],
      'Did you mean `name`?',
    ],
    ['a described list', z.array(z.number().describe('A number.')), [1, 'x'], ['bad-value 1'], 'A number.'],
    [
      'a described record',
      z.record(z.string(), z.number().describe('A number.')),
      { a: 'x' },
      ['bad-value a'],
      'A number.',
    ],
  ])('%s, places and hints are right', (_, schema, value, places, hint) => {
    expect(mistakes(schema, value)).toEqual(places);
    expect(hints(schema, value)).toEqual([hint]);
  });
});

describe('of the branches of a union', () => {
  const either = z.object({
    use: z.union([
      z.string(),
      z.strictObject({ section: z.string(), form: z.enum(['full', 'short']).optional() }),
      z.strictObject({ deck: z.strictObject({ name: z.string(), slot: z.number() }) }),
    ]),
  });

  it('none is chosen when none came anywhere', () => {
    expect(mistakes(either, { use: 3 })).toEqual(['bad-value use']);
    expect(mistakes(either, {})).toEqual(['bad-value use']);
  });

  it('the one that came furthest speaks', () => {
    expect(mistakes(either, { use: { section: 'a', form: 'long' } })).toEqual(['bad-value use.form']);
    expect(hints(either, { use: { section: 'a', form: 'long' } })).toEqual(['One of: full, short.']);
    expect(mistakes(either, { use: { deck: { name: 'a', slot: 'x' } } })).toEqual(['bad-value use.deck.slot']);
  });

  it('an unknown key counts as a step further than the object it stands in', () => {
    expect(mistakes(either, { use: { section: 'a', from: 'full' } })).toEqual(['unknown-key key use.from']);
    expect(hints(either, { use: { section: 'a', from: 'full' } })).toEqual(['Did you mean `form`?']);
  });

  it('the one with the fewest complaints speaks when several came as far', () => {
    const schema = z.union([
      z.object({ a: z.number(), b: z.number(), c: z.number() }),
      z.object({ a: z.string(), b: z.string(), c: z.number() }),
    ]);
    expect(mistakes(schema, { a: 'x', b: 'y', c: 'z' })).toEqual(['bad-value c']);
  });

  it('all know keys: an unknown one is held against those of each', () => {
    const schema = z.union([z.strictObject({ literal: z.string() }), z.strictObject({ family: z.string() })]);
    expect(mistakes(schema, { familly: 'x' })).toEqual(['unknown-key key familly']);
    expect(hints(schema, { familly: 'x' })).toEqual(['Did you mean `family`?']);
  });
});
