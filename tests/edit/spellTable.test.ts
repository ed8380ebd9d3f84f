import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellTable } from '../../src/edit/spellTable.ts';
import { plainText } from '../../src/model/plainText.ts';
import type { TableCell } from '../../src/model/tokens.ts';
import { parseSection } from '../../src/parse/parseSection.ts';

/** The table that the kit reads, cell by cell. */
function readBack(text: string) {
  const { value, diagnostics } = parseSection('a', 'a.md', `---\ntitle: A\nminutes: 1\n---\n## One\n\n${text}`);
  expect(diagnostics).toEqual([]);
  const table = value?.slides.flatMap((slide) => slide.tokens).find((token) => token.type === 'table');
  if (table?.type !== 'table') throw new Error(`No table: ${text}`);
  const words = (cells: readonly TableCell[]) => cells.map(({ children }) => plainText(children));
  return { rows: [table.head, ...table.rows].map(words), align: table.head.map(({ align }) => align) };
}

describe('a table in Markdown', () => {
  it('is as easy to read as an author would write it, with figures at the right', () => {
    const rows = [
      ['Lake', 'Depth', 'Water'],
      ['Balkhash', '26', 'half sweet'],
      ['Alakol', '54', ''],
    ];
    expect(spellTable({ rows })).toBe(
      [
        '| Lake     | Depth | Water      |',
        '| -------- | ----: | ---------- |',
        '| Balkhash |    26 | half sweet |',
        '| Alakol   |    54 |            |',
        '',
      ].join('\n'),
    );
    expect(readBack(spellTable({ rows }))).toEqual({ rows, align: [null, 'right', null] });
  });

  it('leaves wide columns as wide as their words', () => {
    const text = spellTable({
      rows: [
        ['A', 'B'],
        ['a', 'b'.repeat(120)],
      ],
    });
    expect(text).toBe(`| A | B |\n| ---- | ---- |\n| a | ${'b'.repeat(120)} |\n`);
  });

  it('names facts and help lines, and shows all else as it stands', () => {
    const text = spellTable({
      rows: [
        ['*a*|b', ''],
        ['{fact:depth.value} m', 'two\nlines {fact:no such}'],
      ],
    });
    expect(text).toContain('{fact:depth.value} m');
    expect(text).toContain('two<br>lines \\{fact:no such\\}');
    expect(readBack(text).rows[0]).toEqual(['*a*|b', '']);
  });

  it('is read as the cells that it was made of, whatever they hold', () => {
    const sign = fc.constantFrom(...'aB3 |\\`*_[]<>{}&;#+-.:~^$=!"\'€ж\t\n');
    const cell = fc.array(sign, { maxLength: 8 }).map((signs) => signs.join(''));
    const table = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([width, height]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: height + 1,
        maxLength: height + 1,
      }),
    );
    fc.assert(
      fc.property(table, (rows) => {
        const plain = rows.map((row) => row.map((one) => one.trim().replace(/\s+/g, ' ')));
        expect(readBack(spellTable({ rows })).rows).toEqual(plain);
      }),
      { numRuns: 500 },
    );
  });
});
