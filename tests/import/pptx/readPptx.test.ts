import { describe, expect, it } from 'vitest';
import type { ImportSource } from '../../../src/import/importedDeck.ts';
import { pictureStore } from '../../../src/import/pictureStore.ts';
import { readPptx } from '../../../src/import/pptx/readPptx.ts';
import { makePng } from '../../support/makePng.ts';
import { makePptx, type PptxSlide, paragraph, pictureShape, shape, tableShape } from '../../support/makePptx.ts';

function read(bytes: Buffer) {
  const source: ImportSource = { file: 'lakes.pptx', bytes, readBeside: () => undefined };
  return readPptx(source, pictureStore('lakes'));
}

function slide(shapes: string, more: Partial<PptxSlide> = {}) {
  const { value, diagnostics } = read(makePptx([{ shapes, ...more }]));
  return { ...value?.slides[0], told: diagnostics.map(({ code }) => code) };
}

const png = makePng({});

describe('a slide of a presentation', () => {
  it('has a title, a list with its levels, and a text box beside it', () => {
    const items = [
      paragraph('Salt'),
      paragraph('Very salt', '<a:pPr lvl="2"/>'),
      paragraph('Wet', '<a:pPr><a:buAutoNum type="arabicPeriod"/></a:pPr>'),
      paragraph('In all', '<a:pPr><a:buNone/></a:pPr>'),
    ];
    const { text, title } = slide(
      shape('title', paragraph('Lakes')) + shape('body', items.join('')) + shape(undefined, paragraph('Beside')),
    );
    expect(title).toBe('Lakes');
    expect(text).toBe('## Lakes\n\n- Salt\n   - Very salt\n1. Wet\n\nIn all\n\nBeside');
  });

  it('has its words as they are: no sign of them is Markdown, a reference or the begin of notes', () => {
    const words = ['Note: a_b', '{fact:lake}', '# 1 * 2', '1. May', '$5 | $6'];
    const { text } = slide(shape(undefined, words.map((one) => paragraph(one)).join('')));
    expect(text).toBe('Note\\: a\\_b\n\n\\{fact:lake\\}\n\n\\# 1 \\* 2\n\n1\\. May\n\n\\$5 \\| \\$6');
  });

  it('joins runs of one look, and keeps bold, links and broken lines', () => {
    const runs =
      '<a:p><a:r><a:rPr b="1"/><a:t>Sa</a:t></a:r><a:r><a:rPr b="1"/><a:t>lt </a:t></a:r><a:r><a:rPr><a:hlinkClick r:id="l"/></a:rPr><a:t>more</a:t></a:r><a:br/><a:r><a:t>and</a:t></a:r></a:p>';
    const { text } = slide(shape(undefined, runs), {
      relations: [['l', 'hyperlink', 'https://lakes.example/', 'External']],
    });
    expect(text).toBe('**Salt** [more](<https://lakes.example/>)<br>and');
  });

  it('has tables, without what is no content', () => {
    const { text } = slide(
      tableShape([
        ['A', 'B'],
        ['1', 'x|y'],
      ]) + shape('ftr', paragraph('Foot')),
    );
    expect(text).toBe('| A | B |\n| --- | --- |\n| 1 | x\\|y |');
  });

  it('has its notes, without the number of their page, and stays hidden', () => {
    const { text, notes } = slide(shape('title', paragraph('Lakes')), { notes: ['Wait.', 'Then go.'], hidden: true });
    expect(notes).toBe('Wait.\n\nThen go.');
    expect(text).toBe('<!-- .slide: data-visibility="hidden" -->\n\n## Lakes');
  });

  it('has pictures with their words, and tells of those that have none or that no browser shows', () => {
    const files = { 'ppt/media/image1.png': png, 'ppt/media/image2.emf': Buffer.from('emf') };
    const relations = [['a', 'image', '../media/image1.png'] as const, ['b', 'image', '../media/image2.emf'] as const];
    const shapes = pictureShape('a', 'A lake') + pictureShape('a', 'image1.png') + pictureShape('b', 'A map');
    const { value, diagnostics } = read(makePptx([{ shapes, relations }], files));
    const address = '../../../assets/pictures/lakes/image1.png';
    expect(value?.slides[0]?.text).toBe(`![A lake](${address})\n\n![](${address})`);
    expect(diagnostics.map(({ code }) => code)).toEqual(['not-imported', 'not-imported']);
  });

  it('tells of what is drawn otherwise', () => {
    const chart = '<p:graphicFrame><a:graphic><a:graphicData uri="http://x/2006/chart"/></a:graphic></p:graphicFrame>';
    expect(slide(chart).told).toEqual(['not-imported']);
  });
});

describe('a presentation', () => {
  it('has the parts that it names', () => {
    const one = { shapes: shape('title', paragraph('One')) };
    const list =
      '<p14:sectionLst><p14:section name="Salt"><p14:sldIdLst><p14:sldId id="257"/></p14:sldIdLst></p14:section></p14:sectionLst>';
    const { value } = read(makePptx([one, one], {}, list));
    expect(value?.slides.map(({ part }) => part)).toEqual([undefined, 'Salt']);
    expect(value?.title).toBe('One');
  });

  const whole = makePptx([{ shapes: shape('title', paragraph('One')) }]);
  const deep = `${'<p:grpSp>'.repeat(300)}${'</p:grpSp>'.repeat(300)}`;
  const locked = Buffer.from(whole);
  locked.writeUInt16LE(1, 6);
  it.each([
    ['nothing', Buffer.alloc(0), 'bad-import'],
    ['of text', Buffer.from('This is a text and no presentation at all.'), 'bad-import'],
    ['of the older kind, or encrypted', Buffer.from('d0cf11e0a1b11ae1'.padEnd(100, '0'), 'hex'), 'bad-import'],
    ['locked', locked, 'bad-import'],
    ['cut off', whole.subarray(0, whole.length / 2), 'bad-import'],
    ['without slides', makePptx([]), 'bad-import'],
    ['of XML that is none', makePptx([{ shapes: '<p:sp>' }]), 'bad-import'],
    ['of elements in elements', makePptx([{ shapes: deep }]), 'too-large'],
    ['with an entity of its own', makePptx([{ shapes: '&lol;' }]), 'bad-import'],
    ['that unpacks to more than there is room for', bomb(makePptx([{ shapes: '' }, { shapes: '' }])), 'too-large'],
  ])('%s is told, and read no further', (_, bytes, code) => {
    const { value, diagnostics } = read(bytes);
    expect(value).toBeUndefined();
    expect(diagnostics.map((one) => one.code)).toEqual([code]);
  });

  it('has pictures under names that lead nowhere else', () => {
    const store = pictureStore('lakes');
    const bytes = makePptx(
      [{ shapes: pictureShape('a', 'A lake'), relations: [['a', 'image', '../../../../etc/..evil name.png']] }],
      { '../../etc/..evil name.png': png, 'etc/..evil name.png': png },
    );
    readPptx({ file: 'lakes.pptx', bytes, readBeside: () => undefined }, store);
    for (const { path } of store.pictures()) expect(path).toBe('assets/pictures/lakes/evil-name.png');
  });
});

/** An archive that says of each of its files that it unpacks to 90 MB. */
function bomb(whole: Buffer): Buffer {
  const bytes = Buffer.from(whole);
  const sign = Buffer.from([0x50, 0x4b, 1, 2]);
  for (let at = bytes.indexOf(sign); at !== -1; at = bytes.indexOf(sign, at + 1))
    bytes.writeUInt32LE(90_000_000, at + 24);
  return bytes;
}
