import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Draft, freshDraft, tidyDraft } from '../../../../../../src/client/studio/section/insert/form/draft.ts';
import { emptyTable } from '../../../../../../src/client/studio/section/insert/rows/tableDraft.ts';
import type { ValueShape } from '../../../../../../src/model/insertForm.ts';
import type { YamlValue } from '../../../../../../src/model/projectEdit.ts';
import { insertForms } from '../../../../../../src/studio/inserts/insertForms.ts';

const forms = insertForms();
const shapeOf = (kind: string): ValueShape => forms.find((form) => form.kind === kind)?.shape ?? { type: 'flag' };
const guide = join('docs', 'guide');
const shown = readdirSync(guide).flatMap((file) =>
  [...readFileSync(join(guide, file), 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(
    ([, kind = '', yaml = '']) =>
      forms.some((form) => form.kind === kind) ? [{ kind, yaml, name: `${kind} of ${file}` }] : [],
  ),
);

/** What stands in a form that was filled in with a value: figures are typed as text. */
function typed(shape: ValueShape, value: YamlValue): Draft {
  switch (shape.type) {
    case 'figures':
      return Array.isArray(value) ? value.join(', ') : value;
    case 'amount':
      return String(value);
    case 'list':
      return (Array.isArray(value) ? value : [value]).map((one: YamlValue) => typed(shape.item, one)) as YamlValue;
    case 'group': {
      const record = value as Readonly<Record<string, YamlValue>>;
      return Object.fromEntries(
        shape.fields.flatMap(({ key, shape: inner }) => {
          const own = record[key];
          return own === undefined ? [] : [[key, typed(inner, own)]];
        }),
      ) as YamlValue;
    }
    case 'either':
      return typed((typeof value === 'object' ? shape.ways[1] : shape.ways[0]) ?? shape, value);
    default:
      return value;
  }
}

describe('tidyDraft', () => {
  it.each(shown.filter(({ kind }) => kind !== 'chart'))(
    'makes what was typed into the form of $name its value',
    ({ kind, yaml }) => {
      const value = parse(yaml) as YamlValue;
      expect(tidyDraft(shapeOf(kind), typed(shapeOf(kind), value))).toEqual(value);
    },
  );

  it('leaves nothing of what was left blank, and keeps blank entries at their place', () => {
    expect(tidyDraft(shapeOf('map'), { focus: [''], globe: false, cities: [], caption: '', alt: 'A' })).toEqual({
      alt: 'A',
    });
    expect(tidyDraft(shapeOf('map'), { focus: ['A', '', 'B'], cities: ['', 'C'] })).toEqual({
      focus: ['A', 'B'],
      cities: ['', 'C'],
    });
    expect(tidyDraft(shapeOf('timeline'), freshDraft(shapeOf('timeline')))).toEqual({ events: [{}, {}] });
  });

  it('keeps words that only look like figures', () => {
    const answers = ['007', '1e3', '1.0', '1991', '-3.5'];
    expect(tidyDraft(shapeOf('poll'), { question: '4', answers })).toEqual({
      question: '4',
      answers: ['007', '1e3', '1.0', 1991, -3.5],
    });
  });

  it('says of a table the order of its columns and its unit where the rows do not', () => {
    const cells = [
      ['', 'B', '2010', '2009'],
      ['x', '1 %', '2 %', '3 %'],
    ];
    const rows = [{ label: 'x', '2009': 3, '2010': 2, B: 1 }];
    expect(tidyDraft(shapeOf('chart'), { rows: { ...emptyTable, cells } as Draft as YamlValue })).toEqual({
      rows,
      series: ['B', '2010', '2009'],
      unit: '%',
    });
    const plain = {
      ...emptyTable,
      cells: [
        ['', 'B'],
        ['x', '1'],
      ],
    } as Draft as YamlValue;
    expect(tidyDraft(shapeOf('chart'), { rows: plain, unit: 'cases' })).toEqual({
      rows: [{ label: 'x', B: 1 }],
      unit: 'cases',
    });
  });
});
