import { expect, it } from 'vitest';
import { joinBrowser } from '../../../support/browser.ts';
import { clientModule } from '../../../support/clientModule.ts';

const session = joinBrowser();

it.each([
  ['a paragraph', '<p>a<br>b<br>c</p>', 3],
  ['a paragraph that is to be kept together', '<p style="break-inside:avoid">a<br>b</p>', 1],
  ['any other block', '<div>a<br>b</div>', 1],
])('says how %s may be broken', async (_, markup, lines) => {
  const inModule = await clientModule(session, 'paper/pictures/blockLines');
  const style = '<style>*{margin:0;font:10px/20px monospace}</style>';
  const found = await inModule(style + markup, 'talk.blockLines(document.body.firstElementChild)');
  expect(found).toEqual({ line: 20, lines });
});
