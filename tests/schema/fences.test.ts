import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fenceSchemas } from '../../src/fences/fences.ts';

/** A small good example of each fence. */
const good: Readonly<Record<string, unknown>> = {
  map: { focus: 'Kazakhstan', alt: 'A map' },
  chart: { rows: [{ label: 2015, n: '{fact:x.2015}' }], alt: 'A chart' },
  timeline: {
    events: [
      { when: 1991, what: 'a' },
      { when: 'later', what: 'b' },
    ],
    alt: 'Time',
  },
  diagram: { kind: 'path', items: [{ title: 'a' }, { title: 'b' }], alt: 'Steps' },
  icons: { items: [{ icon: 'hard-hat', label: 'Work' }], alt: 'Icons' },
  letters: { letters: ['Ә'], lang: 'kk', alt: 'Letters' },
  qr: { url: 'https://example.org', alt: 'Code' },
  helplines: { ids: ['nht'] },
  quiz: { questions: [{ id: 'q1', ask: 'Why?', answer: 'So.' }] },
  poll: { question: 'Who has moved?', answers: ['I', 'Not I'] },
  columns: ['left', 'right'],
};

const kinds = Object.keys(fenceSchemas);
const schemaOf = (kind: string): z.ZodType => fenceSchemas[kind] ?? z.never();
const accepts = (kind: string, written: unknown): boolean => schemaOf(kind).safeParse(written).success;

describe.each(kinds)('a %s fence', (kind) => {
  it('is read', () => {
    expect(accepts(kind, good[kind])).toBe(true);
  });

  it('explains itself to editors', () => {
    const schema = z.toJSONSchema(schemaOf(kind), { io: 'input' });
    expect(JSON.stringify(schema)).toMatch(/"description":/);
  });
});

describe.each(kinds.filter((kind) => kind !== 'columns'))('a %s', (kind) => {
  it('may have no key that it does not know', () => {
    expect(accepts(kind, { ...(good[kind] as object), colour: 'red' })).toBe(false);
  });
});

const drawn = kinds.filter((kind) => !['helplines', 'quiz', 'poll', 'columns'].includes(kind));

describe.each(drawn)('a %s', (kind) => {
  it.each([[undefined], [''], ['  ']])('needs words for those who do not see it, not %j', (alt) => {
    expect(accepts(kind, { ...(good[kind] as object), alt })).toBe(false);
  });
});

describe('rules between keys', () => {
  it.each<[string, string, object]>([
    ['a distance with one city', 'map', { cities: ['Astana'], distance: true }],
    ['a distance with three cities', 'map', { cities: ['Astana', 'Almaty', 'Taraz'], distance: true }],
    [
      'routes on a map of services',
      'map',
      { focus: 'Minnesota and North Dakota', services: true, route: ['Minnesota', 'Astana'] },
    ],
    ['arrows on a map of services', 'map', { services: true, flows: [{ from: 'Mongolia', to: 'China' }] }],
    ['a position off the globe', 'map', { points: [{ name: 'x', at: [49.8, 173.1] }] }],
    ['rows and a table', 'chart', { rows: [{ label: 'a', b: 1 }], data: 'a.csv' }],
    ['neither rows nor a table', 'chart', {}],
    ['a table elsewhere', 'chart', { data: '../secret.csv' }],
    ['an event that says nothing', 'timeline', { events: [{ when: 1991 }, { when: 1992, what: 'b' }] }],
    [
      'a comparison without sides',
      'diagram',
      { kind: 'compare', items: [{ title: 'a' }, { title: 'b', side: 'left' }] },
    ],
    ['a change of three', 'diagram', { kind: 'change', items: ['a', 'b', 'c'].map((title) => ({ title })) }],
    ['six rings', 'diagram', { kind: 'rings', items: ['a', 'b', 'c', 'd', 'e', 'f'].map((title) => ({ title })) }],
    ['an icon by a path', 'icons', { items: [{ icon: '../x', label: 'x' }] }],
    ['an address that runs script', 'qr', { url: 'javascript:alert(1)' }],
  ])('refuse %s', (_, kind, written) => {
    expect(accepts(kind, { ...written, alt: 'x' })).toBe(false);
  });

  it.each([
    ['choice', 'choices'],
    ['order', 'items'],
    ['match', 'pairs'],
  ])('refuse a %s without its %s', (kind) => {
    expect(accepts('quiz', { questions: [{ id: 'q', kind, ask: 'Which?' }] })).toBe(false);
  });

  it.each<[string, readonly (string | number)[]]>([
    ['one answer', ['I']],
    ['nine answers', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['an answer twice', ['We', 'you', 'we ']],
    ['an answer that nobody reads in time', ['I', 'a'.repeat(71)]],
  ])('refuse a poll of %s', (_, answers) => {
    expect(accepts('poll', { question: 'Who?', answers })).toBe(false);
    expect(accepts('poll', { question: 'Who?', answers: ['I', 'you'] })).toBe(true);
  });
});
