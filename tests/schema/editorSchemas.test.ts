import { describe, expect, it } from 'vitest';
import { fenceSchemas } from '../../src/fences/fences.ts';
import { editorSchemas } from '../../src/schema/editorSchemas.ts';

interface JsonSchema {
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly default?: unknown;
}

const schemas = new Map(editorSchemas(fenceSchemas).map(({ path, text }) => [path, JSON.parse(text) as JsonSchema]));

describe('editorSchemas', () => {
  it('has one for each kind of file and each fence, each with a title', () => {
    expect([...schemas.keys()]).toEqual(
      expect.arrayContaining(
        ['deck', 'section', 'facts', 'sources', 'helplines', 'glossary', 'speaker'].map(
          (name) => `${name}.schema.json`,
        ),
      ),
    );
    expect([...schemas.keys()].filter((path) => path.startsWith('fences/'))).toHaveLength(11);
    for (const schema of schemas.values()) {
      expect(schema.title).toEqual(expect.any(String));
      expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    }
  });

  it('asks for what must be written, lets defaults be left out, and explains keys', () => {
    const deck = schemas.get('deck.schema.json');
    expect(deck?.required).toEqual(['title', 'audience', 'slot', 'sections']);
    expect(deck?.additionalProperties).toBe(false);
    expect(deck?.properties?.pace).toMatchObject({
      default: 120,
      description: expect.stringContaining('Words a minute'),
    });
    expect(schemas.get('fences/map.schema.json')?.required).toEqual(['alt']);
  });

  it('gives the same text every time', () => {
    expect(editorSchemas(fenceSchemas)).toEqual(editorSchemas(fenceSchemas));
  });
});
