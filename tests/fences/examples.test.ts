import { describe, expect, it } from 'vitest';
import { columnsFence, columnsSchema } from '../../src/fences/columns.ts';
import { fences, writtenFences, yamlFenceOf } from '../../src/fences/fences.ts';
import type { YamlShape } from '../../src/model/writingWords.ts';
import { parseYaml } from '../../src/parse/parseYaml.ts';
import { yamlShape } from '../../src/schema/yamlShape.ts';
import { contextFor } from '../support/drawing.ts';

const yamlFences = fences.filter(({ kind }) => yamlFenceOf(kind) !== undefined);

/** Keys below which a thing of a kind is named. */
function keysNaming(shape: YamlShape, kind: string, key = ''): string[] {
  return [
    ...(shape.names === kind ? [key] : []),
    ...(shape.items === undefined ? [] : keysNaming(shape.items, kind, key)),
    ...shape.keys.flatMap((one) => keysNaming(one.shape, kind, one.name)),
  ];
}

describe('the example of a fence', () => {
  it.each(yamlFences.map((fence) => [fence.kind, fence] as const))(
    '%s: is read and drawn without a mistake',
    async (_, fence) => {
      const { value, diagnostics } = parseYaml(fence.example, 'example.md', fence.schema, 1);
      expect(diagnostics).toEqual([]);
      const context = await contextFor(fence.kind, value);
      expect(fence.mistakes(value, context)).toEqual([]);
    },
  );

  it.each(yamlFences.map((fence) => [fence.kind, fence] as const))(
    '%s: has what is needed',
    (_, { schema, example }) => {
      const needed = yamlShape(schema).keys.filter(({ isNeeded }) => isNeeded);
      for (const { name } of needed) expect(example).toMatch(new RegExp(`^${name}:`, 'm'));
    },
  );

  it('holds in columns as well', () => {
    expect(parseYaml(columnsFence.example, 'example.md', columnsSchema, 1)).toMatchObject({ diagnostics: [] });
  });

  it.each(writtenFences.map(({ kind, example }) => [kind, example]))(
    '%s: is no longer than a few lines',
    (_, example) => {
      expect(example.split('\n').length).toBeLessThan(7);
      expect(example).not.toContain('```');
    },
  );
});

describe('what a fence names', () => {
  it.each(yamlFences.map((fence) => [fence.kind, fence] as const))(
    '%s: is the same for editors and for decks',
    (_, { schema, references }) => {
      const shape = yamlShape(schema);
      const unique = (keys: readonly string[]): string[] => [...new Set(keys)].sort();
      const facts = unique(keysNaming(shape, 'fact'));
      // A chart's figures may name facts in ways that no schema says.
      expect(unique(references.facts)).toEqual(expect.arrayContaining(facts));
      expect(unique(references.helpLines)).toEqual(unique(keysNaming(shape, 'helpline')));
    },
  );
});
