import { expect, it } from 'vitest';
import { annotationsOf, contentsOf, pdfPages } from '../../src/pdf/pageObjects.ts';
import { openPdf } from '../../src/pdf/pdfFile.ts';
import type { PdfValue } from '../../src/pdf/pdfSyntax.ts';
import { makePdf } from '../support/makePdf.ts';

/** Objects from number 3 on; 3 is the page tree. */
const open = (...objects: string[]) => openPdf(makePdf(['<<>>', '<</Type /Catalog /Pages 3 0 R>>', ...objects]));

it('lists pages in reading order, whatever their numbers, each with what it inherits', () => {
  const pdf = open(
    '<</Type /Pages /Kids [7 0 R 4 0 R] /MediaBox [0 0 1 1] /Resources <</A 1>> /Count 3 /Rotate 90>>',
    '<</Type /Page /MediaBox [0 0 2 2]>>',
    '<</Type /Page /Resources <</B 2>>>>',
    '<</Type /Page>>',
    '<</Type /Pages /Kids 8 0 R /CropBox [0 0 3 3]>>',
    '[6 0 R 5 0 R]',
  );
  const pages = pdfPages(pdf);
  expect(pages.map(({ object }) => object)).toEqual([6, 5, 4]);
  const entries = (key: string) => pages.map(({ dictionary }) => dictionary.get(key));
  expect(entries('MediaBox')).toEqual([
    [0, 0, 1, 1],
    [0, 0, 1, 1],
    [0, 0, 2, 2],
  ]);
  expect(entries('Resources')).toEqual([new Map([['A', 1]]), new Map([['B', 2]]), new Map([['A', 1]])]);
  expect(entries('CropBox')).toEqual([[0, 0, 3, 3], [0, 0, 3, 3], undefined]);
  expect(entries('Rotate')).toEqual([90, 90, 90]);
  expect(entries('Type')).toEqual([{ name: 'Page' }, { name: 'Page' }, { name: 'Page' }]);
  expect(entries('Count')).toEqual([undefined, undefined, undefined]);
});

it('refuses a tree that bites its own tail', () => {
  const pdf = open('<</Type /Pages /Kids [4 0 R 4 0 R]>>', '<</Type /Pages /Kids [3 0 R 3 0 R]>>');
  expect(() => pdfPages(pdf)).toThrowError(new SyntaxError('its pages run in a circle'));
});

it('has no pages where there are none', () => {
  expect(pdfPages(open('<</Type /Pages>>'))).toEqual([]);
  expect(pdfPages(openPdf(makePdf(['<<>>', '<<>>'])))).toEqual([]);
});

it('finds annotations that are objects, in a list or behind a reference to one', () => {
  const pdf = open('<<>>', '<</Subtype /Link>>', '[1]', '[7 0 R 4 0 R]', '<</Subtype /Note>>');
  const found = (annotations: PdfValue | undefined) => {
    const dictionary = new Map(annotations === undefined ? [] : [['Annots', annotations]]);
    return annotationsOf(pdf, { object: 9, dictionary }).map(({ object }) => object);
  };
  expect(found([{ object: 4 }, { object: 5 }])).toEqual([4]);
  expect(found({ object: 6 })).toEqual([7, 4]);
  expect(found(undefined)).toEqual([]);
  expect(annotationsOf(pdf, { object: 9, dictionary: new Map([['Annots', [{ object: 4 }]]]) })).toEqual([
    { object: 4, dictionary: new Map([['Subtype', { name: 'Link' }]]) },
  ]);
});

it('finds the contents of a page: one stream, several, or a list of its own', () => {
  const pdf = open('<<>>', '[8 0 R 9 0 R]', '<</Length 0>> stream\n\nendstream');
  const contents = (value: { object: number } | { object: number }[] | undefined) =>
    contentsOf(pdf, { object: 3, dictionary: new Map(value === undefined ? [] : [['Contents', value]]) });
  expect(contents({ object: 5 })).toEqual([5]);
  expect(contents([{ object: 7 }, { object: 5 }])).toEqual([7, 5]);
  expect(contents({ object: 4 })).toEqual([8, 9]);
  expect(contents(undefined)).toEqual([]);
});
