import { expect, it } from 'vitest';
import { openPdf } from '../../../src/pdf/pdfFile.ts';
import { childTags, readTags } from '../../../src/pdf/tags/tagTree.ts';
import { taggedPdf } from '../../support/taggedPdf.ts';

const tagsOf = (...objects: string[]) => readTags(openPdf(taggedPdf(objects)));

it('lists tags in reading order, each before those in it', () => {
  const tags = tagsOf(
    '<</S /Document /K [13 0 R 11 0 R]>>',
    '<</S /P /K 0>>',
    '<</S /Span>>',
    '<</S /H1 /K 14 0 R>>',
    '[12 0 R]',
  );
  expect(tags.map(({ object, role }) => [object, role])).toEqual([
    [10, 'Document'],
    [13, 'H1'],
    [12, 'Span'],
    [11, 'P'],
  ]);
  const [first] = tags;
  expect(first && childTags(first).map(({ object }) => object)).toEqual([13, 11]);
  expect(tags[3]?.dictionary.get('K')).toBe(0);
});

it('tells tags, marks, marks in forms and annotations apart, each with its page and as it was written', () => {
  const [tag] = tagsOf(
    '<</S /P /Pg 4 0 R /K [2 <</Type /MCR /MCID 3>> <</Type /MCR /Pg 3 0 R /Stm 9 0 R /MCID 1>> <</Type /OBJR /Obj 5 0 R>> 11 0 R 12 0 R]>>',
    '<</S /Span /K 7>>',
    '<</Type /MCR /MCID 4>>',
  );
  expect(tag?.kids.map((kid) => ('tag' in kid ? kid.tag.role : { ...kid, value: undefined }))).toEqual([
    { page: 4, form: undefined, mark: 2, value: undefined },
    { page: 4, form: undefined, mark: 3, value: undefined },
    { page: 3, form: 9, mark: 1, value: undefined },
    { annotation: 5, value: undefined },
    'Span',
    { page: 4, form: undefined, mark: 4, value: undefined },
  ]);
  expect(tag?.kids.map(({ value }) => value)).toEqual(tag?.dictionary.get('K'));
  const inner = tag && childTags(tag)[0]?.kids[0];
  expect(inner).toEqual({ page: 4, form: undefined, mark: 7, value: 7 });
});

it('leaves out what leads nowhere', () => {
  expect(tagsOf('<</S /P /K [null 99 0 R <</S /Span>> <</Type /OBJR>> (text)]>>')[0]?.kids).toEqual([]);
  expect(readTags(openPdf(taggedPdf([], { 6: 'null' })))).toEqual([]);
});

it('refuses tags that run in a circle, also by way of a list', () => {
  const circle = new SyntaxError('its tags run in a circle');
  expect(() => tagsOf('<</S /P /K [11 0 R 11 0 R]>>', '<</S /P /K [10 0 R 10 0 R]>>')).toThrowError(circle);
  expect(() => tagsOf('<</S /P /K 11 0 R>>', '[11 0 R]')).toThrowError(circle);
});
