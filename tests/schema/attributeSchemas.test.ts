import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { elementAttributesSchema, slideAttributesSchema } from '../../src/schema/attributeSchemas.ts';

/** What reads attributes of slides, styles of themes included. */
const readers = ['src/compose', 'src/model', 'src/render', 'src/parse', 'assets/themes/_base']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => /\.(?:ts|css)$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Those that are taken out of a slide's attributes before others are read. */
const taken = ['form', 'id', 'layout'];

describe('attributes of slides and elements', () => {
  it.each(Object.keys(slideAttributesSchema.shape))('read `%s` somewhere', (name) => {
    const reads = taken.includes(name)
      ? `const \\{[^}]*\\b${name}\\b[^}]*\\.\\.\\.`
      : `attributes\\.${name}\\b|attributes\\['${name}'\\]|'${name}'|\\[${name}=`;
    expect(readers).toMatch(new RegExp(reads));
  });

  it('say what each is for, and let others stand', () => {
    for (const schema of [slideAttributesSchema, elementAttributesSchema]) {
      for (const one of Object.values(schema.shape)) expect(one.unwrap().description).toMatch(/./);
      expect(schema.safeParse({ 'data-other': 'x', style: 'color: red' }).success).toBe(true);
    }
    expect(slideAttributesSchema.safeParse({ form: 'long' }).success).toBe(false);
  });
});
