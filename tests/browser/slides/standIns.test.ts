import { describe, expect, it } from 'vitest';
import { standIns } from '../../../src/browser/slides/standIns.ts';
import { wholePage } from '../../../src/model/finishedPage.ts';
import { makePng } from '../../support/makePng.ts';

const png = `data:image/png;base64,${makePng({ width: 20, height: 10 }).toString('base64')}`;
const clear = `data:image/png;base64,${makePng({ color: 6 }).toString('base64')}`;
const address = (digit: string) => `data:kit,${digit.repeat(16)}`;
const assets = new Map([
  [address('a'), png],
  [address('b'), clear],
  [address('c'), 'data:image/jpeg;base64,/9j/'],
]);
const page = (html: string) => ({ html, resolveAsset: (one: string) => assets.get(one) });
const picture = (digit: string) => `<img alt="x" src="${address(digit)}">`;

describe('standIns', () => {
  it('has another picture stand in for a PNG, and keeps all else of the page', () => {
    const { page: shown, standIns: all } = standIns(page(`<p>${picture('a')}</p>${picture('c')}`));
    const [[name, standIn] = []] = all;
    expect(all.size).toBe(1);
    expect(standIn?.source).toBe(png);
    expect(wholePage(shown)).toBe(
      `<p><img alt="x" data-stand-in="${name}" src="${standIn?.shown}"></p><img alt="x" src="data:image/jpeg;base64,/9j/">`,
    );
  });

  it.each([
    ['one with transparency', picture('b')],
    ['one that is shown twice', picture('a') + picture('a')],
    ['one that a style shows as well', `${picture('a')}<p style="background:url(${address('a')})">`],
    ['what is shown by a style alone', `<p style="background:url(${address('a')})">`],
    ['what is missing', picture('f')],
  ])('leaves %s', (_, html) => {
    const given = page(html);
    expect(standIns(given)).toEqual({ page: given, standIns: new Map() });
  });
});
