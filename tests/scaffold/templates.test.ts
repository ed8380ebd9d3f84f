import { describe, expect, it } from 'vitest';
import { parseManifest } from '../../src/parse/parseManifest.ts';
import { parseSection } from '../../src/parse/parseSection.ts';
import { parseTheme } from '../../src/parse/parseTheme.ts';
import { manifestTemplate } from '../../src/scaffold/manifestTemplate.ts';
import { sectionTemplate } from '../../src/scaffold/sectionTemplate.ts';
import { slotOf } from '../../src/scaffold/slotOf.ts';
import { themeTemplate } from '../../src/scaffold/themeTemplate.ts';
import { titleOf } from '../../src/scaffold/titleOf.ts';
import { readThemeStyles } from '../../src/themes/readTheme.ts';
import { kitProject } from '../support/kitProject.ts';
import { tempFolder } from '../support/tempFolder.ts';

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
  it('has no fault, its title, its slot and one section', () => {
    const { value, diagnostics } = parseManifest(
      'evening-30',
      'decks/evening-30.yaml',
      manifestTemplate({ title: 'Evening', slot: 30, sections: [{ section: 'a/one' }] }),
    );
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ title: 'Evening', slot: 30, questions: 5, sections: [{ section: 'a/one' }] });
  });

  it('names its schema from where it lies', () => {
    expect(manifestTemplate({ title: 'A', slot: 20, sections: [{ section: 'a/one' }] }).split('\n')[0]).toMatch(
      /\$schema=schemas\/deck\.schema\.json$/,
    );
  });

  it('keeps a title that YAML would read as something else', () => {
    const { value } = parseManifest(
      '30',
      'decks/30.yaml',
      manifestTemplate({ title: '30', slot: 20, sections: [{ section: 'a/one' }] }),
    );
    expect(value?.title).toBe('30');
  });
});

it('keeps time for questions only where there is some, beside the minute of its first section', () => {
  const questions = (slot: number) =>
    /questions: (\d+)/.exec(manifestTemplate({ title: 'T', slot, sections: [{ section: 'a/b' }] }))?.[1];
  expect([1, 3, 5, 9, 20, 30, 600].map(questions)).toEqual(['0', '0', '1', '2', '4', '5', '5']);
});

describe('the name of a deck', () => {
  it.each([
    ['chapel-30', 'Chapel', 30],
    ['club-14plus-40', 'Club 14plus', 40],
    ['evening_5', 'Evening', 5],
    ['кеш-45', 'Кеш', 45],
    ['a--180', 'A', 180],
    ['easter-2026', 'Easter 2026', undefined],
    ['grade-2', 'Grade 2', undefined],
    ['long-181', 'Long 181', undefined],
    ['30', '30', undefined],
    ['-30', '30', undefined],
    ['all', 'All', undefined],
  ])('%s says its title, “%s”, and its minutes: %s', (name, title, slot) => {
    expect(slotOf(name)).toEqual({ title, slot });
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

describe('a new theme', () => {
  const file = 'assets/themes/meadow/theme.yaml';
  const text = themeTemplate('meadow');

  it('has no fault, as it stands and with all that its comments offer', () => {
    expect(parseTheme(file, text)).toMatchObject({ diagnostics: [], value: { extends: 'steppe', scene: 'hills' } });
    const offered = text.replace(/^# (?=(?:fonts|logo|corner|footer|ground):)|^# (?= +\w+:)/gm, '');
    expect(parseTheme(file, offered)).toMatchObject({
      diagnostics: [],
      value: { fonts: { heading: 'Bitter' }, corner: 'top-right', footer: 'Riverside Bee Club', ground: 'dark' },
    });
  });

  it('has colours that can be read, on what they and their base stand on', () => {
    const { root } = tempFolder({ [file]: text });
    expect(readThemeStyles({ root, kit: kitProject.kit }, 'meadow')?.diagnostics).toEqual([]);
  });

  it('names its schema from where it lies, and itself', () => {
    expect(text.split('\n')[0]).toMatch(/\$schema=\.\.\/\.\.\/\.\.\/decks\/schemas\/theme\.schema\.json$/);
    expect(text).toContain('talk sheet --theme meadow');
  });
});
