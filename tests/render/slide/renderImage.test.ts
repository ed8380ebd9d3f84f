import { expect, it } from 'vitest';
import { assetKey } from '../../../src/model/assetKey.ts';
import type { ImageToken } from '../../../src/model/tokens.ts';
import { renderImage } from '../../../src/render/slide/renderImage.ts';
import { sayIn } from '../../../src/words/say.ts';
import { makeFilm } from '../../support/makeFilm.ts';

const file = 'decks/sections/part/one.md';
const asset = { address: 'data:kit,0123456789abcdef', path: 'a.png', mime: 'image/png', dataUri: 'data:,' };
const herd = makeFilm('herd.mp4');
const context = {
  say: sayIn('en'),
  assets: new Map([[assetKey(file, 'a.png'), asset]]),
  films: new Map([[assetKey(file, 'herd.mp4'), herd]]),
};
const rendered = (href: string, over: Partial<ImageToken> = {}): string =>
  renderImage(
    {
      type: 'image',
      href,
      alt: 'A "herd"',
      altAt: undefined,
      title: undefined,
      attributes: {},
      at: { file, line: 1, column: 1, length: 1 },
      ...over,
    },
    context,
  ).markup;
/** What an author wrote in a comment behind it; of two addresses the kit’s own counts. */
const attributes = { src: 'b.png', 'data-src': 'c.png', class: 'wide', onerror: 'go()' };

it('a picture stands under the address that the page carries it by', () => {
  expect(rendered('a.png')).toBe(`<img src="${asset.address}" alt="A &quot;herd&quot;">`);
  expect(rendered('a.png', { alt: '', title: 'Cows', attributes })).toBe(
    `<img src="${asset.address}" alt="" title="Cows" class="wide">`,
  );
});

it('a film is a player with its words as its name', () => {
  expect(rendered('herd.mp4')).toBe(`<video src="${herd.address}" aria-label="A &quot;herd&quot;"></video>`);
  expect(rendered('herd.mp4', { alt: '', title: 'Cows', attributes })).toBe(
    `<video src="${herd.address}" title="Cows" class="wide"></video>`,
  );
});

it('a picture that the deck does not have is a box with its words', () => {
  expect(rendered('gone.png', { attributes })).toMatch(
    /^<span role="img" aria-label="A &quot;herd&quot;" class="wide" style="[^"]*">A &quot;herd&quot;<\/span>$/,
  );
});
