import { expect, it } from 'vitest';
import { isFigureAlone } from '../../../src/render/slide/isFigureAlone.ts';
import { shownTokens } from '../../support/tokenOutline.ts';

it.each([
  ['![A bus](a.png)', true],
  ['![A bus](a.png) <b></b>', false],
  ['![A bus](a.png)&nbsp;', false],
  ['![A bus](a.png) ![A tram](b.png)', false],
  ['![A bus](a.png) and a tram', false],
  ['A bus', false],
  ['<video src="a.mp4"></video>', true],
  ['<AUDIO src="a.mp3"><source src="b.mp3">\n</Audio>', true],
  ['<video><!-- a --></video>', true],
  ['<video></video> and a tram', false],
  ['See <video></video>', false],
  ['<video>Not here</video>', false],
  ['<video>**here**</video>', false],
  ['<video></video><br>', false],
  ['<video></video></i>', false],
  ['<video></video><audio></audio>', false],
  ['<video></audio>', false],
  ['<video></video> <video></video>', true],
  ['<b></b><video></video>', false],
  ['<b></b>', false],
  ['<videos></videos>', false],
  ['<video>', false],
])('%j stands as a figure of its own: %s', (body, expected) => {
  const [paragraph] = shownTokens(body);
  expect(paragraph?.type === 'paragraph' && isFigureAlone(paragraph)).toBe(expected);
});
