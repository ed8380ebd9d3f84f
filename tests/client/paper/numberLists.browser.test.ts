import { expect, it } from 'vitest';
import { printDocument } from '../../../src/browser/printDocument.ts';
import { inspectPdf } from '../../../src/pdf/inspectPdf.ts';
import { joinBrowser } from '../../support/browser.ts';
import { documentFonts, slidesJob } from '../../support/document.ts';

const session = joinBrowser();

it('tags ordered lists whose numbers a style draws as ordered, and shows no second number', async () => {
  const style =
    '<style>.n{list-style:none;counter-reset:n}.n li{counter-increment:n}.n li::before{content:counter(n)}.n ul{list-style:none}</style>';
  const lists =
    '<ol class="n"><li>one<ul><li>inner</li></ul></li><li>two</li></ol><ul class="n"><li>three</li></ul><ol><li>four</li></ol>';
  const printed = await printDocument(session, slidesJob([`<h2>Seen</h2>${style}${lists}`]), documentFonts);
  const { tree } = await inspectPdf(printed.bytes, 'lists');
  expect(tree.map((line) => line.trim()).filter((line) => /^(L|Lbl)\b|^“\d/.test(line))).toEqual([
    'L ListNumbering=Decimal',
    'L',
    'L',
    'L ListNumbering=Decimal',
    'Lbl',
    '“1.”',
  ]);
});
