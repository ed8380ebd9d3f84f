import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartRows } from '../../../../../../src/client/studio/section/insert/rows/chartRows.ts';
import { spellFence } from '../../../../../../src/edit/spellFence.ts';
import { chartFence } from '../../../../../../src/fences/chart.ts';
import { fenceSchemas } from '../../../../../../src/fences/fences.ts';
import { pastedRows } from '../../../../../../src/load/pastedRows.ts';
import { parseSection } from '../../../../../../src/parse/parseSection.ts';

const rowsOf = (text: string) => {
  const { rows, ...read } = pastedRows(text);
  return chartRows({ ...read, cells: rows });
};

describe('chartRows', () => {
  it('makes a row of each row, with figures as figures and years as years', () => {
    expect(rowsOf('Year\tFound\tLost\n1991\t1.234,5\t–\n1992\t7,25\t8\n')).toEqual({
      rows: [
        { label: 1991, Found: 1234.5, Lost: null },
        { label: 1992, Found: 7.25, Lost: 8 },
      ],
      series: ['Found', 'Lost'],
      faults: [],
      arePercent: false,
    });
  });

  it('keeps a row that cannot be read, and names its cell', () => {
    const { rows, faults } = rowsOf('Town\tSize\nHere\tviele\nThere\t3\n');
    expect(rows).toEqual([
      { label: 'Here', Size: null },
      { label: 'There', Size: 3 },
    ]);
    expect(faults.map(({ row, column }) => [row, column])).toEqual([[1, 1]]);
  });

  it('says when two columns share a name, or one has a name that means something else', () => {
    expect(rowsOf('T\tA\tA\nx\t1\t2').faults.map(({ column }) => column)).toEqual([2]);
    expect(rowsOf('T\tlabel\t__proto__\nx\t1\t2').faults.map(({ column }) => column)).toEqual([1, 2]);
    expect(rowsOf('x\t1\t2').series).toEqual(['Column 2', 'Column 3']);
  });

  it('takes signs of a hundred off where all figures have them, and keeps them where some have', () => {
    expect(rowsOf('a;45,5 %\nb;3 %')).toMatchObject({
      arePercent: true,
      rows: [{ 'Column 2': 45.5 }, { 'Column 2': 3 }],
    });
    expect(rowsOf('a\t45.5%\nb\t3')).toMatchObject({
      arePercent: false,
      rows: [{ 'Column 2': '45.5%' }, { 'Column 2': 3 }],
    });
    expect(rowsOf('a\t-\nb\t-').arePercent).toBe(false);
  });

  it('brings each row that is pasted into the fence, with its figures', () => {
    const label = fc.stringMatching(/^[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ ]{0,10}[a-z]$/);
    const figure = fc.oneof(
      fc.integer({ min: 0, max: 10 ** 7 }),
      fc.integer({ min: 0, max: 10 ** 6 }).map((n) => n / 100),
      fc.constant(null),
    );
    const table = fc.array(fc.tuple(label, figure, figure), { minLength: 1, maxLength: 12 });
    const spelling = fc.constantFrom(['en-US', '\t', '.'], ['de-DE', '\t', ','], ['de-DE', ';', ','], [
      'fr-FR',
      ';',
      ',',
    ] as const);
    fc.assert(
      fc.property(table, spelling, fc.boolean(), (rows, [language = 'en-US', sign = '\t', decimal], withHead) => {
        const cell = (value: number | null): string => (value === null ? '' : value.toLocaleString(language));
        const lines = rows.map(([name, a, b]) => [name, cell(a), cell(b)].join(sign));
        const pasted = pastedRows([...(withHead ? [['Land', 'Found', 'Lost'].join(sign)] : []), ...lines].join('\n'));
        expect(pasted.hasHead).toBe(withHead);
        const made = chartRows({ ...pasted, cells: pasted.rows, decimal: decimal as '.' | ',' });
        expect(made.faults).toEqual([]);
        const schema = fenceSchemas.chart;
        const text = schema && spellFence('chart', { rows: [...made.rows], alt: 'What is seen' }, schema);
        const { value } = parseSection('a', 'a.md', `---\ntitle: A\nminutes: 1\n---\n${text}`);
        const [token] = value?.slides[0]?.tokens ?? [];
        const spec = token?.type === 'fence' ? chartFence.specOf(token) : undefined;
        const [first = '', second = ''] = made.series;
        expect(spec?.rows?.map((row) => [row.label, row[first], row[second]])).toEqual(rows);
      }),
    );
  });
});
