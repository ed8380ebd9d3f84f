import { expect, it } from 'vitest';
import { helpLineList } from '../../../src/render/sheets/parts/helpLineList.ts';
import { paperTalk } from '../../support/paperTalk.ts';

it('keeps a number of hours with its word at the end of a line', async () => {
  const [line] = (await paperTalk()).deck.ledger.helpLines.values();
  if (line === undefined) throw new Error('The fixture has no help line.');
  const { markup } = helpLineList([{ ...line, hours: '24 hours a day, 8 to 5 on 6 days' }]);
  expect(markup).toContain('<span class="hours">24\u00a0hours a day, 8\u00a0to 5\u00a0on 6\u00a0days</span>');
});
