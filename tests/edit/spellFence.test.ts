import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { spellFence } from '../../src/edit/spellFence.ts';
import { fenceSchemas } from '../../src/fences/fences.ts';
import type { YamlValue } from '../../src/model/projectEdit.ts';
import { parseSection } from '../../src/parse/parseSection.ts';

/** Every fence that the guide shows, by its kind. */
const guide = join('docs', 'guide');
const shown = readdirSync(guide).flatMap((file) => {
  const text = readFileSync(join(guide, file), 'utf8');
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, kind = '', yaml = '']) =>
    Object.hasOwn(fenceSchemas, kind) ? [{ kind, yaml, name: `${kind} of ${file}` }] : [],
  );
});
const spell = (kind: string, value: YamlValue): string | undefined => {
  const schema = fenceSchemas[kind];
  return schema && spellFence(kind, value, schema);
};
/** What a fence says, as the kit reads it on a slide. */
function readBack(kind: string, text: string): unknown {
  const { value, diagnostics } = parseSection('a', 'a.md', `---\ntitle: A\nminutes: 1\n---\n## One\n\n${text}`);
  expect(diagnostics).toEqual([]);
  const tokens = value?.slides.flatMap((slide) => slide.tokens) ?? [];
  const found = tokens.find((token) => (token.type === 'fence' ? token.kind === kind : token.type === kind));
  return found?.type === 'fence' ? found.spec : found;
}

describe('spellFence', () => {
  it('is tried on every kind: the guide shows all of them', () => {
    expect(Object.keys(fenceSchemas).filter((kind) => !shown.some((one) => one.kind === kind))).toEqual([]);
  });

  it.each(shown)('writes $name so that it says the same', ({ kind, yaml }) => {
    const value = parse(yaml) as YamlValue;
    const text = spell(kind, value) ?? '';
    expect(text.startsWith(`\`\`\`${kind}\n`)).toBe(true);
    const read = readBack(kind, text);
    if (kind === 'columns') expect(read).toMatchObject({ columns: (value as string[]).map(() => expect.any(Array)) });
    else expect(read).toEqual(fenceSchemas[kind]?.parse(value));
  });

  it('keeps any words, whatever signs they hold, and is not ended by them', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '```',
        '````\n---\n# No',
        '---',
        'Note:',
        'yes',
        '1e3',
        '0x1',
        '~',
        '{fact:a}',
        '- a',
        'a: b',
        '# c',
        'it\'s "so"',
        '*a',
        '&b',
        '|',
        '>',
        '2010',
        ' a ',
        'a\n\nb\n',
        '\t',
        '\uFFFC',
        '<!-- a',
      ),
    );
    const event = fc.record({ when: fc.oneof(words, fc.integer()), what: words });
    fc.assert(
      fc.property(fc.array(event, { minLength: 2, maxLength: 7 }), words, (events, alt) => {
        const value = { events, alt } as YamlValue;
        const meant = fenceSchemas.timeline?.safeParse(value);
        const text = spell('timeline', value);
        if (text === undefined) {
          // What it refuses is what its schema refuses, or what no page could print.
          expect(
            meant?.success === true &&
              !/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\uFFFC]/u.test(JSON.stringify(events) + alt),
          ).toBe(false);
          return;
        }
        expect(readBack('timeline', text)).toEqual(meant?.data);
      }),
    );
  });

  it('writes short lines, with quotation marks where YAML needs them alone', () => {
    const rows = [
      { label: 'Found', '2009': 84, '2010': null },
      { label: 'yes', '2009': '1,200', '2010': 3.5 },
    ];
    expect(spell('chart', { type: 'bars', rows, unit: 'people: all', alt: 'Two bars' })).toBe(
      [
        '```chart',
        'type: bars',
        'rows:',
        '  - { label: Found, "2009": 84, "2010": null }',
        '  - { label: yes, "2009": "1,200", "2010": 3.5 }',
        'unit: "people: all"',
        'alt: Two bars',
        '```',
        '',
      ].join('\n'),
    );
  });
});
