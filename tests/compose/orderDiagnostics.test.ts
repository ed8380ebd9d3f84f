import { expect, it } from 'vitest';
import { orderDiagnostics } from '../../src/compose/orderDiagnostics.ts';
import { parseManifest } from '../../src/parse/parseManifest.ts';
import { parseSection } from '../../src/parse/parseSection.ts';

/** Mistakes of a deck with these sections in order, of which each builds on those that `after` gives. */
function mistakes(order: readonly string[], after: Readonly<Record<string, string>>): string[] {
  const uses = order.map((id) => `  - ${id}\n`).join('');
  const manifest = parseManifest('x', 'x.yaml', `title: X\naudience: adult\nslot: 20\nsections:\n${uses}`).value;
  const sections = new Map(
    Object.entries(after).flatMap(([id, ids]) => {
      const text = `---\ntitle: ${id}\nminutes: 1\nafter: [${ids}]\n---\n## ${id}\n`;
      const section = parseSection(id, `${id}.md`, text).value;
      return section === undefined ? [] : [[id, section] as const];
    }),
  );
  if (manifest === undefined) throw new Error('the manifest of this test is broken');
  return orderDiagnostics(manifest, sections).map(({ code, severity, at }) => {
    expect(severity).toBe('error');
    return `${at?.file}:${at?.line}:${at?.column} ${code}`;
  });
}

it('lets sections pass that stand after what they build on', () => {
  expect(mistakes(['a', 'b', 'c'], { a: '', b: 'a', c: 'a, b' })).toEqual([]);
});

it('asks for nothing that is not in the deck', () => {
  expect(mistakes(['b', 'a'], { a: '', b: 'z' })).toEqual([]);
  expect(mistakes(['a', 'gone'], { a: 'gone' })).toEqual(['x.yaml:5:5 section-order']);
});

it('tells of each section that stands too early, at the manifest’s line', () => {
  expect(mistakes(['b', 'a'], { a: '', b: 'a' })).toEqual(['x.yaml:5:5 section-order']);
  expect(mistakes(['c', 'b', 'a'], { a: '', b: 'a', c: 'a, b' })).toEqual([
    'x.yaml:5:5 section-order',
    'x.yaml:5:5 section-order',
    'x.yaml:6:5 section-order',
  ]);
});

it('tells of a section that stands twice, at the second and each further time', () => {
  expect(mistakes(['a', 'b', 'a', 'a'], { a: '', b: '' })).toEqual([
    'x.yaml:7:5 duplicate-section',
    'x.yaml:8:5 duplicate-section',
  ]);
});

it('goes by the first place of a section that stands twice', () => {
  expect(mistakes(['a', 'b', 'a'], { a: '', b: 'a' })).toEqual(['x.yaml:7:5 duplicate-section']);
});

it.each<[string, string[], Record<string, string>, string]>([
  ['two that build on each other', ['a', 'b'], { a: 'b', b: 'a' }, 'a.md:1:1'],
  ['three in a ring', ['a', 'b', 'c'], { a: 'c', b: 'a', c: 'b' }, 'a.md:1:1'],
  ['one that builds on itself', ['a', 'b'], { a: '', b: 'b' }, 'b.md:1:1'],
  ['a ring that others only lead to', ['a', 'b', 'c'], { a: 'b', b: 'c', c: 'b' }, 'b.md:1:1'],
])('tells once of %s, in the first one’s file, and of no order then', (_, order, after, place) => {
  expect(mistakes(order, after)).toEqual([`${place} circular-after`]);
});

it('names the ring in order', () => {
  const manifest = parseManifest('x', 'x.yaml', 'title: X\naudience: adult\nslot: 9\nsections: [a, b, c]\n').value;
  const read = (id: string, after: string) =>
    parseSection(id, `${id}.md`, `---\ntitle: ${id}\nminutes: 1\nafter: [${after}]\n---\n## ${id}\n`).value;
  const sections = new Map(
    [read('a', 'b'), read('b', 'c'), read('c', 'b')].flatMap((one) => (one === undefined ? [] : [[one.id, one]])),
  );
  expect(manifest && orderDiagnostics(manifest, sections)[0]?.message).toMatch(/: b → c → b\.$/);
});

it('finds no ring where two ways lead to one section', () => {
  expect(mistakes(['a', 'b', 'c', 'd'], { a: '', b: 'a', c: 'a', d: 'b, c' })).toEqual([]);
});
