import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../src/commands/schemas.ts';
import { openProject } from '../../src/load/openProject.ts';

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
