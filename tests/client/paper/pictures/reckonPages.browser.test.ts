import { beforeAll, describe, expect, it } from 'vitest';
import { joinBrowser } from '../../../support/browser.ts';
import { clientModule, type InModule } from '../../../support/clientModule.ts';

const session = joinBrowser();
let inModule: InModule;
beforeAll(async () => {
  inModule = await clientModule(session, 'paper/pictures/reckonPages');
});

const style = '<style>*{margin:0;padding:0;font:10px/20px monospace;list-style:none}</style>';
const block = (id: string, height: number, tag = 'div'): string =>
  `<${tag} id="${id}" style="height:${height}px"></${tag}>`;
const lines = (id: string, count: number): string => `<p id="${id}">${Array(count).fill('line').join('<br>')}</p>`;

/** Pages of 200 px: what they leave empty, how many they are, and what the last begins with. */
function reckoned(prose: string, end = 'undefined'): Promise<unknown> {
  return inModule(
    `${style}<main>${prose}</main>`,
    `(() => {
      const { empty, pages, first } = talk.reckonPages(document.querySelector('main'), 200, ${end});
      return [empty, pages, first?.id];
    })()`,
  );
}

describe('pages reckoned from the places of blocks', () => {
  it('are one for what fits, and for nothing', async () => {
    expect(await reckoned(block('a', 100) + block('b', 100))).toEqual([0, 1, 'a']);
    expect(await reckoned('')).toEqual([0, 1, null]);
  });

  it('leave what a block needs that goes on whole, squared', async () => {
    expect(await reckoned(block('a', 170) + block('b', 120) + block('c', 120))).toEqual([30 ** 2 + 80 ** 2, 3, 'c']);
  });

  it('are counted from where the prose begins', async () => {
    expect(await reckoned(`</main><div style="height:70px"></div><main>${block('a', 100)}`)).toEqual([0, 1, null]);
  });

  it('break a paragraph after as many lines as fit', async () => {
    expect(await reckoned(block('a', 100) + lines('p', 12))).toEqual([0, 2, 'p']);
  });

  it('keep three of its lines together on either side, or all of them', async () => {
    expect(await reckoned(block('a', 60) + lines('p', 8))).toEqual([40 ** 2, 2, 'p']);
    expect(await reckoned(block('a', 120) + lines('p', 5))).toEqual([20 ** 2, 2, 'p']);
    expect(await reckoned(block('a', 160) + lines('p', 8))).toEqual([40 ** 2, 2, 'p']);
    expect(await reckoned(block('a', 140) + lines('p', 4))).toEqual([60 ** 2, 2, 'p']);
  });

  it('keep headings with what follows, but for those that begin the prose', async () => {
    const heads = block('one', 20, 'h2') + block('two', 20, 'h3');
    expect(await reckoned(block('a', 130) + heads + block('b', 100))).toEqual([70 ** 2, 2, 'one']);
    expect(await reckoned(heads + block('b', 190))).toEqual([180 ** 2, 2, 'two']);
    expect(await reckoned(block('one', 20, 'h2') + block('b', 190))).toEqual([180 ** 2, 2, 'b']);
  });

  it('are reckoned up to a block, if it is one of the prose’s', async () => {
    const prose = block('a', 150) + block('b', 100) + block('c', 150);
    expect(await reckoned(prose, 'document.querySelector("#b")')).toEqual([50 ** 2, 2, 'b']);
    expect(await reckoned(prose, 'document.body')).toEqual([50 ** 2 + 100 ** 2, 3, 'c']);
  });
});
