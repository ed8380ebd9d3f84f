import { describe, expect, it } from 'vitest';
import { parseManifest } from '../../src/parse/parseManifest.ts';
import { parseSection } from '../../src/parse/parseSection.ts';
import { manifestTemplate } from '../../src/scaffold/manifestTemplate.ts';
import { sectionTemplate } from '../../src/scaffold/sectionTemplate.ts';
import { titleOf } from '../../src/scaffold/titleOf.ts';

describe('a title to begin with', () => {
  it.each([
    ['kazakhstan/lakes-and-rivers', 'Lakes and rivers'],
    ['evening-30', 'Evening 30'],
    ['a/b/deep_one', 'Deep one'],
    ['a/--two__words--', 'Two words'],
    ['дала/көл', 'Көл'],
    ['a/x', 'X'],
    ['a/-', ''],
  ])('of %s is “%s”', (id, title) => {
    expect(titleOf(id)).toBe(title);
  });
});

describe('a new manifest', () => {
  it('has no fault, its title from its name and one section', () => {
    const { value, diagnostics } = parseManifest(
      'evening-30',
      'decks/evening-30.yaml',
      manifestTemplate('evening-30', 'a/one'),
    );
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ title: 'Evening 30', sections: [{ section: 'a/one' }] });
  });

  it('names its schema from where it lies', () => {
    expect(manifestTemplate('a', 'a/one').split('\n')[0]).toMatch(/\$schema=schemas\/deck\.schema\.json$/);
  });

  it('keeps a title that YAML would read as something else', () => {
    const { value } = parseManifest('30', 'decks/30.yaml', manifestTemplate('30', 'a/one'));
    expect(value?.title).toBe('30');
  });
});

describe('a new section', () => {
  it.each(['kazakhstan/lakes', 'a/b/deep-one', 'a/null'])('%s has no fault, and its title from its name', (id) => {
    const { value, diagnostics } = parseSection(id, `decks/sections/${id}.md`, sectionTemplate(id));
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ id, title: titleOf(id) });
    expect(value?.slides).toHaveLength(1);
  });

  it('names its schema from where it lies: one folder up for each in its name', () => {
    const schema = (id: string) => /\$schema=(\S+)/.exec(sectionTemplate(id))?.[1];
    expect(schema('a/one')).toBe('../../schemas/section.schema.json');
    expect(schema('a/b/one')).toBe('../../../schemas/section.schema.json');
  });
});
