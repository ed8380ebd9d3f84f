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

it('takes out of a picture that is written into styles what a camera wrote, and leaves a clean one as it stands', () => {
  const { root } = tempFolder({});
  const written = `data:image/jpeg;base64,${photo.toString('base64')}`;
  const { css, files, missing } = inlineFiles(
    `p{background:url(${written}),url("data:font/woff2;base64,AAAA")}`,
    root,
    root,
  );
  const [[address, uri] = ['', '']] = [...files];
  expect([css, missing]).toEqual([`p{background:url("${address}"),url("data:font/woff2;base64,AAAA")}`, []]);
  expect(Buffer.from(uri.split(',')[1] ?? '', 'base64').toString('latin1')).not.toContain('Abay');
  const clean = `p{background:url(${uri})}`;
  expect(inlineFiles(clean, root, root)).toMatchObject({ css: clean, missing: [] });
});

it('names a written picture that breaks off, by its beginning', () => {
  const { root } = tempFolder({});
  const cut = `data:image/jpeg;base64,${photo.subarray(0, 60).toString('base64')}`;
  expect(inlineFiles(`p{background:url(${cut})}`, root, root).missing).toEqual([cut.slice(0, 40)]);
});

it('leaves words in the theme’s tokens that are no addresses', () => {
  const { root } = tempFolder({ 'a.jpg': photo });
  const css = 'p{--name:"a.jpg";content:"a.jpg"}';
  expect(inlineFiles(css, root, root)).toMatchObject({ css, missing: [] });
});
