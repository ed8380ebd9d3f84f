import { expect, it } from 'vitest';
import { joinBrowser } from '../../../support/browser.ts';
import { clientModule } from '../../../support/clientModule.ts';

const session = joinBrowser();

it('are what a page can break before: groups opened, what is whole kept whole, what floats left out', async () => {
  const inModule = await clientModule(session, 'paper/pictures/proseBlocks');
  const prose = `<section><h2 id="head"></h2><div><p id="text"></p><ul><li id="item"></li></ul><ol><li id="step"></li></ol></div></section>
    <script></script><div class="chapter-picture chapter-image"><i id="floats"></i></div>
    <div class="chapter-picture" id="picture"><p></p></div><div class="standalone-drawing" id="drawing"><p></p></div>
    <section class="content-note" id="note"><p></p></section><div id="words">Words</div>
    <div class="end-matter" id="end"><section><h2></h2></section></div>`;
  const ids = await inModule(
    `<main>${prose}</main>`,
    'talk.proseBlocks(document.querySelector("main")).map(({ id }) => id)',
  );
  expect(ids).toEqual(['head', 'text', 'item', 'step', 'picture', 'drawing', 'note', 'words', 'end']);
});
