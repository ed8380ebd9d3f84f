import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { packParts } from '../../src/pptx/packageParts.ts';
import { xml } from '../../src/pptx/xml.ts';

const parts = [
  {
    path: 'ppt/slides/slide1.xml',
    contentType: 'application/x-slide',
    content: xml`<a/>`,
    relations: [
      { id: 'rId1', type: 'image', target: 'ppt/media/one.png' },
      { id: 'rId2', type: 'hyperlink', target: 'https://example.org/?a=1&b=2', external: true as const },
    ],
  },
  { path: 'ppt/media/one.png', content: new Uint8Array([1, 2, 3]) },
];
const root = [{ id: 'rId1', type: 'officeDocument', target: 'ppt/slides/slide1.xml' }];

it('lists the type of every part, and leads from each to what it refers to', () => {
  const files = unzipSync(packParts(parts, root));
  const text = (path: string) => Buffer.from(files[path] ?? []).toString();
  expect(Object.keys(files)[0]).toBe('[Content_Types].xml');
  expect(text('[Content_Types].xml')).toContain(
    '<Override PartName="/ppt/slides/slide1.xml" ContentType="application/x-slide"/>',
  );
  expect(text('[Content_Types].xml')).toContain('<Default Extension="png" ContentType="image/png"/>');
  expect(text('ppt/slides/_rels/slide1.xml.rels')).toContain('Target="../media/one.png"');
  expect(text('ppt/slides/_rels/slide1.xml.rels')).toContain(
    'Target="https://example.org/?a=1&amp;b=2" TargetMode="External"',
  );
  expect(text('_rels/.rels')).toContain('Target="ppt/slides/slide1.xml"');
  expect([...(files['ppt/media/one.png'] ?? [])]).toEqual([1, 2, 3]);
});

it('gives equal bytes of equal parts, whatever the day', () => {
  const first = Buffer.from(packParts(parts, root));
  expect(first.equals(Buffer.from(packParts(parts, root)))).toBe(true);
  // The time of each file, as ZIP writes it: midnight of 1980-01-01.
  expect(first.readUInt32LE(10)).toBe(0x00210000);
});
