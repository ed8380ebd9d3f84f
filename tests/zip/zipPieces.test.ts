import { expect, it } from 'vitest';
import { zipPieces } from '../../src/zip/zipPieces.ts';

it('asks for an entry when those before it are out, so that one is in memory at a time', () => {
  const asked: string[] = [];
  const entries = (function* () {
    for (const path of ['one', 'two']) {
      asked.push(path);
      yield { path, content: path };
    }
  })();
  const pieces = zipPieces(entries);
  pieces.next();
  pieces.next();
  expect(asked).toEqual(['one']);
  pieces.next();
  expect(asked).toEqual(['one', 'two']);
});

it('refuses more files than every program reads', () => {
  const many = Array.from({ length: 65_536 }, (_, index) => ({ path: String(index), content: '', stored: true }));
  expect(() => {
    for (const piece of zipPieces(many)) piece.at(0);
  }).toThrow(expect.objectContaining({ code: 'usage' }));
});

it('refuses more bytes than every program reads', () => {
  const content = { size: 0xffff_ffff, pieces: () => [] };
  expect(() => [...zipPieces([{ path: 'film.mp4', content }])]).toThrow(expect.objectContaining({ code: 'usage' }));
});
