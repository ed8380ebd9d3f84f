import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pngPicture } from '../../../src/pdf/picture/pngPicture.ts';
import { makePng, type PngParts, pngChunk } from '../../support/makePng.ts';

const rows = Buffer.from('0123456789');
const palette = pngChunk('PLTE', Buffer.from([1, 2, 3, 250, 251, 252]));
const chunk = (name: string) => pngChunk(name, Buffer.from([0]));
const text = (parts: PngParts) => pngPicture(makePng({ rows, ...parts }))?.toString('latin1');

describe('pngPicture', () => {
  it('takes the packed rows of a PNG as they are', () => {
    const packed = deflateSync(rows).toString('latin1');
    expect(text({ width: 3, height: 7 })).toBe(`<</Type /XObject
/Subtype /Image
/Width 3
/Height 7
/ColorSpace /DeviceRGB
/BitsPerComponent 8
/Filter /FlateDecode
/DecodeParms <</Predictor 15
/Colors 3
/BitsPerComponent 8
/Columns 3>>
/Length ${packed.length}>> stream
${packed}
endstream`);
  });

  it.each([1, 2, 4, 8])('knows grey and colours of a palette of %i bits', (bits) => {
    expect(text({ bits, color: 0 })).toMatch(new RegExp(`/DeviceGray\n/BitsPerComponent ${bits}\n[^]*/Colors 1\n`));
    expect(text({ bits, color: 3, before: [palette] })).toMatch(
      new RegExp(`/ColorSpace \\[/Indexed /DeviceRGB 1 <010203fafbfc>\\]\n/BitsPerComponent ${bits}\n[^]*/Colors 1\n`),
    );
  });

  it('joins data that stand in several chunks', () => {
    const [first, second] = [Buffer.from('one'), Buffer.from('two')];
    expect(text({ before: [pngChunk('IDAT', first)], packed: second })).toContain(
      '/Length 6>> stream\nonetwo\nendstream',
    );
  });

  it.each(['pHYs', 'tEXt', 'zTXt', 'iTXt', 'tIME', 'bKGD', 'hIST', 'sRGB'])('passes over %s', (name) => {
    expect(text({ before: [chunk(name)] })).toBe(text({}));
  });

  it.each(['gAMA', 'cHRM', 'iCCP', 'cICP', 'sBIT', 'tRNS', 'acTL', 'eXIf', 'abCD'])(
    'leaves %s to the browser',
    (name) => {
      expect(text({ before: [chunk(name)] })).toBeUndefined();
    },
  );

  it.each(['gAMA', 'cHRM'])('passes over %s where the colours are those of every screen', (name) => {
    expect(text({ before: [chunk(name), chunk('sRGB')] })).toBe(text({}));
  });

  it.each<[string, PngParts]>([
    ['grey with transparency', { color: 4 }],
    ['transparency', { color: 6 }],
    ['16 bits', { bits: 16 }],
    ['grey of 16 bits', { bits: 16, color: 0 }],
    ['interlaced rows', { interlace: 1 }],
    ['no palette', { color: 3 }],
    ['half a palette', { color: 3, before: [pngChunk('PLTE', Buffer.from([1, 2]))] }],
    ['an empty palette', { color: 3, before: [pngChunk('PLTE', Buffer.alloc(0))] }],
  ])('leaves a PNG with %s to the browser', (_, parts) => {
    expect(text(parts)).toBeUndefined();
  });

  it.each([
    ['another kind', Buffer.from('GIF89a and more')],
    ['half a PNG', makePng({}).subarray(0, 40)],
    ['a PNG without its end', makePng({}).subarray(0, -12)],
    ['a PNG that begins otherwise', Buffer.concat([makePng({}).subarray(0, 8), chunk('IEND')])],
  ])('leaves %s to the browser', (_, bytes) => {
    expect(pngPicture(bytes)).toBeUndefined();
  });
});
