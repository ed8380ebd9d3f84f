import { describe, expect, it } from 'vitest';
import { drawWritten } from '../support/drawing.ts';

const rows = [
  { label: 'Investigations', 2009: '49', 2010: '88' },
  { label: 'Prosecutions', 2009: '35', 2010: null },
];

describe('bars', () => {
  it('are as long as their figures, from zero', async () => {
    const { html } = await drawWritten('chart', { rows, alt: 'Bars' });
    const lengths = [
      ...html.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="[\d.]+" fill="var\(--(sky-deep|amber)/g),
    ];
    const [a, b, c] = lengths.map(([, width]) => Number(width));
    expect(lengths).toHaveLength(3);
    expect((a ?? 0) / (b ?? 1)).toBeCloseTo(49 / 88, 2);
    expect((c ?? 0) / (b ?? 1)).toBeCloseTo(35 / 88, 2);
  });

  it('carry figure and series on the mark, and say where data are missing', async () => {
    const { html, textAlternative } = await drawWritten('chart', { rows, unit: 'cases', alt: 'Bars' });
    for (const text of ['49', '88', '35', '2009', '2010', 'no data', 'cases'])
      expect(html).toContain(`>${text}</text>`);
    expect(textAlternative).toEqual({
      kind: 'table',
      head: ['What was counted', '2009 (cases)', '2010 (cases)'],
      rows: [
        ['Investigations', '49', '88'],
        ['Prosecutions', '35', 'no data'],
      ],
      figures: [49, 88, 35],
    });
  });

  it('say their figures as numbers to who draws them anew', async () => {
    const { chart } = await drawWritten('chart', { rows, unit: 'cases', alt: 'Bars' });
    expect(chart).toEqual({
      type: 'bars',
      alt: 'Bars',
      unit: 'cases',
      series: ['2009', '2010'],
      lines: [
        { label: 'Investigations', values: [49, 88], texts: ['49', '88'] },
        { label: 'Prosecutions', values: [35, null], texts: ['35', ''] },
      ],
    });
  });

  it('tell the second series apart without colour', async () => {
    const { html } = await drawWritten('chart', { rows, alt: 'Bars' });
    // One bar of the second series has a figure: it is hatched, in lines, and nothing else is.
    expect(html.match(/stroke-width="3" stroke-opacity="0.6"/g)).toHaveLength(1);
    expect(html).not.toContain('<pattern');
  });

  it('read figures with separators and units', async () => {
    const written = {
      rows: [
        { label: 'Care', v: 'US$84,000' },
        { label: 'Prevention', v: '42 000' },
      ],
      alt: 'Bars',
    };
    const { html } = await drawWritten('chart', written);
    const [a, b] = [...html.matchAll(/width="([\d.]+)" height="[\d.]+" fill="var\(--sky-deep/g)].map(([, width]) =>
      Number(width),
    );
    expect((b ?? 0) / (a ?? 1)).toBeCloseTo(0.5, 2);
    expect(html).toContain('>US$84,000</text>');
  });

  it('come from a table, in the series and order that the author asks for', async () => {
    const table = [{ label: 'Cases', 2009: '1', 2010: '2', note: 'x' }];
    const written = { data: 'tip.csv', series: [2010, 2009], alt: 'Bars' };
    const { textAlternative } = await drawWritten('chart', written, { tables: new Map([['tip.csv', table]]) });
    expect(textAlternative).toMatchObject({ head: ['What was counted', '2010', '2009'], rows: [['Cases', '2', '1']] });
  });
});

describe('a line', () => {
  const years = [
    { label: 2010, n: 82 },
    { label: 2013, n: 92 },
    { label: 2014, n: '' },
    { label: 2015, n: 76 },
    { label: 2016, n: 70 },
  ];

  it('breaks where years are missing, whether or not the rows say so', async () => {
    const { html } = await drawWritten('chart', { type: 'line', rows: years, alt: 'Line' });
    const path = /<path d="([^"]*)" fill="none" stroke="var\(--sky-deep/.exec(html)?.[1] ?? '';
    expect(path.match(/M/g)).toHaveLength(3);
    expect(path.match(/L/g)).toHaveLength(1);
    for (const year of [2010, 2011, 2012, 2013, 2014, 2015, 2016]) expect(html).toContain(`>${year}</text>`);
  });

  it('marks the gaps when asked to', async () => {
    const { html } = await drawWritten('chart', { type: 'line', gaps: true, rows: years, alt: 'Line' });
    expect(html.match(/stroke-width="3"/g)).toHaveLength(2);
    expect(html).toContain('>no data</text>');
    const without = await drawWritten('chart', { type: 'line', rows: years, alt: 'Line' });
    expect(without.html).not.toContain('no data');
  });

  it('lies higher the larger the figure, on a base of zero', async () => {
    const { html } = await drawWritten('chart', {
      type: 'line',
      rows: [
        { label: 2010, n: 50 },
        { label: 2011, n: 100 },
      ],
      alt: 'Line',
    });
    const base = Number(/<path d="M[\d.]+ ([\d.]+)H/.exec(html)?.[1]);
    const [a, b] = [...html.matchAll(/<circle cx="[\d.]+" cy="([\d.]+)"/g)].map(([, y]) => base - Number(y));
    expect((a ?? 0) / (b ?? 1)).toBeCloseTo(0.5, 2);
  });
});
