import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { assetAddress } from '../../src/load/assetAddress.ts';
import type { Asset } from '../../src/model/asset.ts';
import { assetKey } from '../../src/model/assetKey.ts';
import type { LookAtPictures, PictureAnswer } from '../../src/model/pictureLook.ts';
import { settlePictures } from '../../src/talk/settlePictures.ts';
import { makePng } from '../support/makePng.ts';
import { tempFolder } from '../support/tempFolder.ts';

const use = (href: string, line = 3) => ({ href, at: { file: 'talk.md', line, column: 1, length: 9 } });

function asset(path: string, mime: string, bytes: Buffer): Asset {
  return { path, mime, address: assetAddress(bytes), dataUri: `data:${mime};base64,${bytes.toString('base64')}` };
}

const jpeg = asset('a.jpg', 'image/jpeg', readFileSync('tests/fixtures/pictures/photo.jpg'));
const broken = asset('b.png', 'image/png', makePng({ packed: Buffer.from('nothing') }));
const large = asset('c.png', 'image/png', makePng({ width: 5000, height: 4000, rows: Buffer.alloc(10) }));
const drawing = asset('d.svg', 'image/svg+xml', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
const small = makePng({});

const settle = async (pictures: readonly Asset[], look?: LookAtPictures, cache = tempFolder({}).root) => {
  const assets = new Map(pictures.map((one) => [assetKey('talk.md', one.path), one]));
  const { value, diagnostics } = await settlePictures(
    pictures.map(({ path }, index) => use(path, index + 3)),
    assets,
    { cache, look },
  );
  return { left: [...value.values()], told: diagnostics.map(({ code, at }) => `${at?.line} ${code}`) };
};

/** A browser that says the same of every picture. */
const browser = (answer: PictureAnswer) => vi.fn<LookAtPictures>(async (all) => all.map(() => answer));

it('leaves out a PNG that breaks off, without a browser, and tells of it where it is used', async () => {
  expect(await settle([jpeg, broken, drawing])).toEqual({ left: [jpeg, drawing], told: ['4 missing-picture'] });
});

it('tells of a picture once, with the other places', async () => {
  const assets = new Map([[assetKey('talk.md', 'b.png'), broken]]);
  const { diagnostics } = await settlePictures([use('b.png', 3), use('b.png', 8)], assets, {
    cache: tempFolder({}).root,
    look: undefined,
  });
  expect(diagnostics).toMatchObject([{ at: { line: 3 }, related: [{ line: 8 }] }]);
});

it('asks a browser about what it cannot tell itself, once', async () => {
  const cache = tempFolder({}).root;
  const look = browser('whole');
  expect((await settle([jpeg, drawing], look, cache)).left).toEqual([jpeg, drawing]);
  expect((await settle([jpeg, drawing], look, cache)).left).toEqual([jpeg, drawing]);
  expect(look.mock.calls).toEqual([[[{ path: 'a.jpg', dataUri: jpeg.dataUri }]]]);
});

it('remembers for a check without a browser what a browser could not show, and asks the next one again', async () => {
  const cache = tempFolder({}).root;
  const told = { left: [], told: ['3 missing-picture'] };
  expect(await settle([jpeg], browser('broken'), cache)).toEqual(told);
  expect(await settle([jpeg], undefined, cache)).toEqual(told);
  expect(await settle([jpeg], browser('whole'), cache)).toEqual({ left: [jpeg], told: [] });
  expect(await settle([jpeg], undefined, cache)).toEqual({ left: [jpeg], told: [] });
});

it('puts a smaller picture in the place of a large one, and keeps it', async () => {
  const cache = tempFolder({}).root;
  const look = browser({ mime: 'image/png', data: small.toString('base64') });
  const smaller = { ...asset('c.png', 'image/png', small) };
  expect(await settle([large], look, cache)).toEqual({ left: [smaller], told: [] });
  expect(await settle([large], undefined, cache)).toEqual({ left: [smaller], told: [] });
  expect(look.mock.calls).toMatchObject([[[{ shrinkTo: 10_000_000 }]]]);
});

it('leaves a large picture as it is where nobody can make it smaller, or what was made is none', async () => {
  expect((await settle([large])).left).toEqual([large]);
  expect((await settle([large], async () => [undefined])).left).toEqual([large]);
  expect((await settle([large], browser({ mime: 'image/png', data: 'AAAA' }))).left).toEqual([large]);
});

it('makes no still picture of one that moves', async () => {
  // The head of a WebP of 5,000 × 4,000 pixels (VP8X), and a chunk that only moving ones have.
  const head = Buffer.from('RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\x02\0\0\0\x87\x13\0\x9f\x0f\0ANIM', 'latin1');
  const moving = asset('e.webp', 'image/webp', head);
  const look = browser('whole');
  await settle([moving], look);
  expect(look.mock.calls).toEqual([[[{ path: 'e.webp', dataUri: moving.dataUri }]]]);
});
