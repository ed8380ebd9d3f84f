import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownPicture } from '../../../src/load/picture/ownPicture.ts';
import { mostAddedBytes } from '../../../src/model/pictureLimits.ts';
import { makePng } from '../../support/makePng.ts';

const svg = (inside: string, before = ''): Buffer =>
  Buffer.from(
    `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">\n${inside}</svg>`,
  );
const refused = (reason: string, at?: object) =>
  expect.objectContaining({ kind: 'refused', reason, ...(at && { at }) }) as unknown;

describe('bytes that come into a project as a picture', () => {
  it.each([
    ['photo.jpg', 'image/jpeg'],
    ['photo.png', 'image/png'],
    ['photo.webp', 'image/webp'],
    ['photo.gif', 'image/gif'],
    ['photo.avif', 'image/avif'],
    ['drawing.svg', 'image/svg+xml'],
  ])('are known by themselves: %s', (name, type) => {
    const picture = ownPicture(readFileSync(`tests/fixtures/pictures/${name}`));
    expect(picture).toMatchObject({ kind: 'picture', type });
    if (picture.kind === 'picture') expect(ownPicture(picture.bytes)).toEqual(picture);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('GIF is a format')],
    ['half a photograph', readFileSync('tests/fixtures/pictures/photo.jpg').subarray(0, 200)],
    ['a picture of telephones', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')],
    ['a film', Buffer.from('\0\0\0\x18ftypisom\0\0\0\0isomiso2', 'latin1')],
    ['a page', Buffer.from('<html><svg></svg></html>')],
    ['a drawing in UTF-16', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>', 'utf16le')],
  ])('are refused where they are %s', (_, bytes) => {
    expect(ownPicture(bytes)).toEqual(refused('no-picture'));
  });

  it('are refused where there are too many of them, or of pixels', () => {
    expect(ownPicture(Buffer.alloc(mostAddedBytes + 1))).toEqual(refused('too-large'));
    expect(ownPicture(makePng({ width: 20_000, height: 20_000, packed: Buffer.alloc(9) }))).toEqual(
      refused('too-large'),
    );
    expect(ownPicture(svg(`<desc>${'x'.repeat(16_000_000)}</desc>`))).toEqual(refused('too-large'));
  });

  it.each([
    '<script>go()</script>',
    '<svg:script xmlns:svg="http://www.w3.org/2000/svg">go()</svg:script>',
    '<g onclick="go()"/>',
    '<a href="java&#115;cript:go()"><text>x</text></a>',
    '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>',
    '<image href="https://pictures.example/a.png"/>',
    '<use xlink:href="//pictures.example/a.svg#b"/>',
    '<rect style="fill:url(https://pictures.example/a.svg#b)"/>',
    '<style>@import url(https://styles.example/a.css);</style>',
    '<animate attributeName="href" to="javascript:go()"/>',
  ])('are refused where a drawing holds %s, at its place', (inside) => {
    expect(ownPicture(svg(inside))).toEqual(refused('unsafe-drawing', { line: 2, column: expect.any(Number) }));
  });

  it('are refused where a drawing declares what nobody sees', () => {
    expect(ownPicture(svg('', '<?xml-stylesheet href="a.css"?>'))).toEqual(
      refused('unsafe-drawing', { line: 1, column: 1 }),
    );
    const entity = svg('&x;', '<!DOCTYPE svg [\n <!ENTITY x "<script/>">\n]>');
    expect(ownPicture(entity)).toEqual(refused('unsafe-drawing', { line: 2, column: 2 }));
  });

  it('are a drawing that moves, is styled and links within itself', () => {
    const inside =
      '<style>.a{fill:url(#g)}</style><linearGradient id="g"/><rect class="a"><animate attributeName="x" to="9" dur="1s"/></rect><a href="https://pages.example/"><text>x</text></a>';
    expect(ownPicture(svg(inside))).toMatchObject({ kind: 'picture', bytes: svg(inside) });
  });
});
