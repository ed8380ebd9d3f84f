import { expect, it } from 'vitest';
import { printDocument } from '../../../src/browser/printDocument.ts';
import { joinBrowser } from '../../support/browser.ts';
import { paperTalk } from '../../support/paperTalk.ts';
import { textPlaces } from '../../support/textPlaces.ts';

const room = joinBrowser();

it('prints the words to be spoken large enough to be found again after a look up', async () => {
  const talk = await paperTalk();
  const { bytes } = await printDocument(room, talk.notesSheet(), talk.families);
  const { places } = await textPlaces(bytes);
  const [spoken = ''] = /<div class="notes-text"><p>(\w+ \w+ \w+)/.exec(talk.notesSheet().html)?.slice(1) ?? [];
  const line = places.find(({ text }) => text.includes(spoken));
  expect(spoken).not.toBe('');
  expect(line?.size).toBeCloseTo(17, 1);
});
