import { expect, it } from 'vitest';
import { checkPresentation } from '../../src/check/checkPresentation.ts';
import { type PackagePart, packParts } from '../../src/pptx/packageParts.ts';
import { xml } from '../../src/pptx/xml.ts';
import { privacyList } from '../support/privacyList.ts';

const privacy = privacyList({ names: ['Sabira'] });
const slide: PackagePart = { path: 'ppt/slides/slide1.xml', content: xml`<a:p><a:t>Words</a:t></a:p>` };

function codes(parts: readonly PackagePart[], audience: 'shared' | 'private' = 'shared') {
  const bytes = packParts(parts, []);
  return checkPresentation({ path: 'talk/slides.pptx', audience }, bytes, privacy).map(({ code }) => code);
}

it('finds nothing in a plain presentation', () => {
  expect(codes([slide])).toEqual([]);
});

it('refuses speaker notes in a file for everyone: a part of them, or a way to one', () => {
  const notes = { path: 'ppt/notesSlides/notesSlide1.xml', content: xml`<p:notes/>` };
  const way = { ...slide, relations: [{ id: 'rId1', type: 'notesSlide', target: 'ppt/slides/other.xml' }] };
  expect(codes([slide, notes])).toEqual(['shared-notes']);
  expect(codes([way])).toEqual(['shared-notes']);
  expect(codes([slide, notes, way], 'private')).toEqual([]);
});

it('finds private names in words over several runs, in alternative texts, in drawings and in workbooks', () => {
  const word = { path: 'ppt/slides/slide1.xml', content: xml`<a:p><a:t>For Sab</a:t><a:t>ira</a:t></a:p>` };
  const alt = { path: 'ppt/slides/slide1.xml', content: xml`<p:cNvPr descr="Sabira at home"/>` };
  const svg = { path: 'ppt/media/one.svg', content: new TextEncoder().encode('<svg><text>Sabira</text></svg>') };
  const sheet = packParts([{ path: 'xl/worksheets/sheet1.xml', content: xml`<t>Sabira</t>` }], []);
  const book = { path: 'ppt/embeddings/workbook1.xlsx', content: sheet };
  for (const part of [word, alt, svg, book]) {
    expect(codes([part])).toEqual(['private-name']);
    expect(codes([part], 'private')).toEqual(['private-name']);
  }
  const parted = { path: 'ppt/slides/slide1.xml', content: xml`<a:p><a:t>Sab</a:t></a:p><a:p><a:t>ira</a:t></a:p>` };
  expect(codes([parted])).toEqual([]);
});

it('refuses what would be fetched, and takes links', () => {
  const relation = (type: string) => ({
    id: 'rId1',
    type,
    target: 'https://example.org/a.png',
    external: true as const,
  });
  expect(codes([{ ...slide, relations: [relation('image')] }])).toEqual(['remote-resource']);
  expect(codes([{ ...slide, relations: [relation('hyperlink')] }])).toEqual([]);
});
