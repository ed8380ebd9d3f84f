import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inlineFiles } from '../../src/load/inlineFiles.ts';
import { tempFolder } from '../support/tempFolder.ts';

const photo = readFileSync('tests/fixtures/pictures/photo.jpg');

it('puts a picture of a theme into its styles, without what a camera wrote into it', () => {
  const { root } = tempFolder({ 'a b.jpg': photo });
  const { css, files, missing } = inlineFiles(`p{background:url("a b.jpg")}`, root, root);
  expect(missing).toEqual([]);
  const [[address, uri] = ['', '']] = [...files];
  expect(css).toBe(`p{background:url("${address}")}`);
  expect(uri.startsWith('data:image/jpeg;base64,')).toBe(true);
  const bytes = Buffer.from(uri.split(',')[1] ?? '', 'base64').toString('latin1');
  expect(bytes.length).toBeGreaterThan(100);
  expect(bytes).not.toContain('Abay');
});

it('keeps fonts as they are, and names what is not there or no whole picture', () => {
  const { root } = tempFolder({ 'a.woff2': 'font', 'cut.jpg': photo.subarray(0, 60) });
  const css = '@font-face{src:url(a.woff2)}p{background:url(cut.jpg),url(gone.png)}';
  const { files, fonts, missing } = inlineFiles(css, root, root);
  expect([...files.values()]).toEqual([`data:font/woff2;base64,${Buffer.from('font').toString('base64')}`]);
  expect(fonts.map(({ address, bytes }) => [address, String(bytes)])).toEqual([['a.woff2', 'font']]);
  expect(missing).toEqual(['cut.jpg', 'gone.png']);
});
