import { describe, expect, it } from 'vitest';
import { structureFaults } from '../../../../src/pdf/tags/checks/structureFaults.ts';
import { tagsOf } from '../../../support/tagsOf.ts';

function conditions(...objects: string[]): string[] {
  const { pdf, tags } = tagsOf(objects);
  return structureFaults(pdf, tags).map(({ condition, what }) => `${condition} ${what}`);
}

describe('types', () => {
  it.each(
    (
      'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
      'Table TR TD THead TBody TFoot Span Quote Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure ' +
      'Formula Form'
    ).split(' '),
  )('know %s', (role) => {
    expect(conditions(`<</S /${role}>>`)).toEqual([]);
  });

  it('know no others', () => {
    expect(conditions('<</S /Strong>>')).toEqual(['02-001 object 10 is of the unknown type Strong']);
    expect(conditions('<</K 0>>')).toEqual(['02-001 object 10 is of the unknown type ']);
  });
});

describe('tables and lists', () => {
  const nested = (outer: string, inner: string) => conditions(`<</S /${outer} /K 11 0 R>>`, `<</S /${inner} /ID (a)>>`);

  it.each([
    ['Table', 'TR THead TBody TFoot Caption'],
    ['THead', 'TR'],
    ['TBody', 'TR'],
    ['TFoot', 'TR'],
    ['TR', 'TH TD'],
    ['L', 'LI L Caption'],
    ['LI', 'Lbl LBody'],
  ])('hold in a %s: %s', (outer, inside) => {
    for (const inner of inside.split(' ')) expect(nested(outer, inner)).toEqual([]);
    const condition = outer.startsWith('L') ? '09-005' : '09-004';
    expect(nested(outer, 'P')).toEqual([`${condition} P stands directly inside ${outer}, object 10`]);
  });

  it.each([
    ['Table', 'TD'],
    ['TR', 'TR'],
    ['TBody', 'TD'],
    ['LI', 'LI'],
    ['L', 'LBody'],
  ])('do not hold in a %s: %s', (outer, inner) => {
    expect(nested(outer, inner)).toHaveLength(1);
  });

  it('do not mind what other tags hold', () => {
    expect(nested('Div', 'TR')).toEqual([]);
  });
});

describe('heads of tables', () => {
  it('say of which cells, by a scope or by a name', () => {
    expect(conditions('<</S /TH /ID (a)>>')).toEqual([]);
    expect(conditions('<</S /TH /A <</O /Table /Scope /Row>>>>')).toEqual([]);
    expect(conditions('<</S /TH /A [<</O /Layout>> <</O /Table /Scope /Column>>]>>')).toEqual([]);
    expect(conditions('<</S /TH /A 11 0 R>>', '[<</Scope /Row>>]')).toEqual([]);
  });

  it('are found when they do not', () => {
    for (const attributes of ['', '/A <</O /Table>>', '/A [<</O /Table /Scope (Row)>>]', '/A 3'])
      expect(conditions(`<</S /TH ${attributes}>>`)).toEqual([
        '15-003 the head in object 10 does not say of which cells',
      ]);
  });
});

it('wants notes to have names', () => {
  expect(conditions('<</S /Note /ID (a)>>')).toEqual([]);
  expect(conditions('<</S /Note>>')).toEqual(['19-003 the note in object 10 has no name']);
});
