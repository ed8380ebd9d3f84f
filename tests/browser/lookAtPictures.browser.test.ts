import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { lookAtPictures } from '../../src/browser/lookAtPictures.ts';
import { cleanPicture } from '../../src/load/picture/cleanPicture.ts';
import { isWholePng } from '../../src/load/picture/isWholePng.ts';
import { pictureSize } from '../../src/load/picture/pictureSize.ts';
import type { PictureAnswer } from '../../src/model/pictureLook.ts';
import { renderPictures } from '../../src/render/renderPictures.ts';
import { joinBrowser } from '../support/browser.ts';
import { makePng } from '../support/makePng.ts';

const session = joinBrowser();
const photo = (name: string): Buffer => readFileSync(`tests/fixtures/pictures/${name}`);

function look(pictures: readonly (readonly [mime: string, bytes: Buffer])[], shrinkTo?: number) {
  return lookAtPictures(
    session,
    pictures.map(([mime, bytes]) => ({
      path: 'assets/a.png',
      dataUri: `data:${mime};base64,${bytes.toString('base64')}`,
      ...(shrinkTo === undefined ? {} : { shrinkTo }),
    })),
    renderPictures,
  );
}

/** A copy whose bytes from one place to another say nothing any more. */
function spoiled(bytes: Buffer, from: number, to: number): Buffer {
  return Buffer.from(bytes).fill(0x55, Math.floor(bytes.length * from), Math.floor(bytes.length * to));
}

describe('a picture', () => {
  it('is whole in every format, each by itself', async () => {
    const answers = await look([
      ['image/png', photo('photo.png')],
      ['image/jpeg', photo('photo.jpg')],
      ['image/jpeg', photo('progressive.jpg')],
      ['image/webp', photo('photo.webp')],
      ['image/gif', photo('photo.gif')],
      ['image/avif', photo('photo.avif')],
    ]);
    expect(answers).toEqual(['whole', 'whole', 'whole', 'whole', 'whole', 'whole']);
  });

  it('is broken where it cannot be shown to its last row, whatever its head says', async () => {
    const webp = cleanPicture('image/webp', photo('photo.webp')) ?? Buffer.alloc(0);
    const answers = await look([
      ['image/jpeg', photo('photo.jpg')],
      ['image/jpeg', photo('photo.jpg').subarray(0, -40)],
      ['image/webp', spoiled(webp, 0.4, 1)],
      ['image/png', makePng({ packed: deflateSync(Buffer.alloc(50)) })],
      ['image/png', Buffer.from('nothing of a picture')],
    ]);
    expect(answers).toEqual(['whole', 'broken', 'broken', 'broken', 'broken']);
  });

  it('of PNG is called whole or broken as the kit calls it without a browser', async () => {
    const rows = Buffer.alloc(8 * 25);
    const packed = deflateSync(Buffer.from(rows.map((_, index) => (index % 25 === 0 ? 0 : (index * index) % 256))));
    const pictures = [
      makePng({ packed }),
      makePng({ packed: packed.subarray(0, -4) }),
      makePng({ packed: packed.subarray(0, packed.length / 2) }),
      makePng({ packed: Buffer.from(packed).fill(0xff, 30, 60) }),
      makePng({ rows: Buffer.from(rows).fill(5, 175, 176) }),
      makePng({ rows: Buffer.concat([rows, rows]) }),
      makePng({ interlace: 1, rows: Buffer.alloc(15 + 64 * 3) }),
      makePng({ interlace: 1, rows: Buffer.alloc(14 + 64 * 3) }),
    ];
    const answers = await look(pictures.map((png) => ['image/png', png] as const));
    expect(answers.map((answer) => answer === 'whole')).toEqual(pictures.map((png) => isWholePng(png)));
  });
});

describe('a picture with too many pixels', () => {
  const shrunk = async (mime: string, bytes: Buffer, to: number): Promise<Exclude<PictureAnswer, string>> => {
    const [answer] = await look([[mime, bytes]], to);
    if (answer === undefined || typeof answer === 'string') throw new Error(`It is ${answer}.`);
    return answer;
  };
  const sizeOf = ({ data }: { readonly data: string }) => pictureSize(Buffer.from(data, 'base64'));

  it('is made smaller, in its proportions and its format', async () => {
    const png = makePng({ width: 400, height: 100 });
    const smaller = await shrunk('image/png', png, 10_000);
    expect(smaller.mime).toBe('image/png');
    expect(sizeOf(smaller)).toEqual({ width: 200, height: 50 });
    for (const [name, mime, made, size] of [
      // Turned as its camera says, and not squeezed into the sides of what the camera saw.
      ['photo.jpg', 'image/jpeg', 'image/jpeg', { width: 1, height: 2 }],
      ['photo.webp', 'image/webp', 'image/webp', { width: 2, height: 1 }],
      ['photo.avif', 'image/avif', 'image/webp', { width: 2, height: 1 }],
    ] as const) {
      const one = await shrunk(mime, photo(name), 4);
      expect([one.mime, sizeOf(one)]).toEqual([made, size]);
    }
  });

  it('is told of when it is broken', async () => {
    expect(await look([['image/png', makePng({ packed: Buffer.from('nothing') })]], 10)).toEqual(['broken']);
  });
});
