import { expect, it } from 'vitest';
import { printDocument } from '../../../src/browser/printDocument.ts';
import { inspectPdf } from '../../../src/pdf/inspectPdf.ts';
import { handoutLayouts } from '../../../src/schema/manifestSchema.ts';
import { joinBrowser } from '../../support/browser.ts';
import { paperTalk } from '../../support/paperTalk.ts';

const room = joinBrowser();

/**
 * The tags of each handout, as texts under fixtures/tags/handouts. When they are meant to change,
 * `vitest -u` writes them anew; read them before they are committed.
 */
it.each(handoutLayouts)('%s has the tags of the fixture', async (layout) => {
  const talk = await paperTalk();
  const { bytes } = await printDocument(room, talk.handout(layout), talk.families);
  const { faults, quality, tree } = await inspectPdf(bytes, layout);
  expect(faults).toEqual([]);
  expect(quality).toEqual([]);
  await expect(`${tree.join('\n')}\n`).toMatchFileSnapshot(`../../fixtures/tags/handouts/${layout}.txt`);
});
