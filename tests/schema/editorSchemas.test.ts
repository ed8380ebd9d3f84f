import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../src/commands/schemas.ts';
import { fenceSchemas } from '../../src/fences/fences.ts';
import { openProject } from '../../src/load/openProject.ts';
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
    expect([...schemas.keys()].filter((path) => path.startsWith('fences/'))).toHaveLength(10);
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

describe('decks/', () => {
  const project = openProject('.');

  it('holds the schemas and the tables of codes as the code has them (else: npm run schemas)', () => {
    for (const { path, text } of generatedFiles(project))
      expect(readFileSync(join(project.root, path), 'utf8'), path).toBe(text);
  });

  it('names a schema that is there in the first line of each YAML file', () => {
    const files = readdirSync('decks').filter((name) => /\.ya?ml$/.test(name));
    expect(files.length).toBeGreaterThan(8);
    for (const name of files) {
      const [, schema] =
        /^# yaml-language-server: \$schema=(\S+)/.exec(readFileSync(join('decks', name), 'utf8')) ?? [];
      expect(schema, name).toEqual(expect.any(String));
      expect(existsSync(join('decks', schema ?? '')), `${name}: ${schema}`).toBe(true);
    }
  });

  it('names one in the front matter of each section', () => {
    const sections = readdirSync('decks/sections', { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.name.endsWith('.md'),
    );
    expect(sections.length).toBeGreaterThan(15);
    for (const { parentPath, name } of sections) {
      const [, schema] =
        /^---\n# yaml-language-server: \$schema=(\S+)/.exec(readFileSync(join(parentPath, name), 'utf8')) ?? [];
      expect(existsSync(join(parentPath, schema ?? 'none')), join(parentPath, name)).toBe(true);
    }
  });
});
