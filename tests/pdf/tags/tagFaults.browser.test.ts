import { describe, expect, it } from 'vitest';
import { startDeadline } from '../../../src/browser/deadline.ts';
import { printPage } from '../../../src/browser/printPage.ts';
import { contentsOf, pdfPages } from '../../../src/pdf/pageObjects.ts';
import { openPdf, resolveDictionary } from '../../../src/pdf/pdfFile.ts';
import { readStream } from '../../../src/pdf/tags/contentStream.ts';
import { markArtifacts } from '../../../src/pdf/tags/markArtifacts.ts';
import { writeTags } from '../../../src/pdf/tags/writeTags.ts';
import { joinBrowser } from '../../support/browser.ts';
import { readPdf } from '../../support/readPdf.ts';
import { readTags } from '../../support/readTags.ts';

const room = joinBrowser();

async function printed(body: string): Promise<Uint8Array> {
  return room.withPage(async (page) => {
    await page.setContent(
      `<!doctype html><html lang="en"><head><title>T</title><style>@page{@bottom-right{content:counter(page)}}</style></head><body>${body}</body></html>`,
    );
    return printPage(page, 'test.pdf', startDeadline(20_000));
  });
}

const conditions = async (body: string): Promise<string[]> => [
  ...new Set((await writeTags(await printed(body))).faults.map(({ condition }) => condition)),
];
const heading = '<h1>Title</h1>';
const picture = (alt: string) =>
  `<svg role="img" aria-label="${alt}" width="20" height="20"><rect width="20" height="20"/></svg>`;

describe('a document without fault', () => {
  const body = `${heading}<p>Text with <a href="https://a.example/b">a link</a>, <em lang="kk">сөз</em> and <a href="#end">another</a></p>
<ul><li>one<ul><li>inner</li></ul></li><li style="border:1px solid">two</li></ul><ol start="4"><li><p>four</p><p>more</p></li></ol>
<table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><th scope="row">1</th><td>2</td></tr></tbody></table>
<figure>${picture('A square')}<figcaption>Caption</figcaption></figure><aside><p>beside</p></aside><h2 id="end">End</h2>`;

  it('may call itself PDF/UA', async () => {
    expect((await writeTags(await printed(body))).faults).toEqual([]);
  });

  it('keeps its text, its bookmarks and its links to the letter', async () => {
    const before = await printed(body);
    const [old, now] = [await readPdf(before), await readPdf((await writeTags(before)).bytes)];
    expect(now.pages.map(({ text, size, links }) => ({ text, size, links }))).toEqual(
      old.pages.map(({ text, size, links }) => ({ text, size, links })),
    );
    expect(now.outline).toEqual(old.outline);
  });

  it('has nothing outside of tags and artifacts, and no list item without its body', async () => {
    const { bytes } = await writeTags(await printed(body));
    const pdf = openPdf(bytes);
    for (const page of pdfPages(pdf)) {
      for (const object of contentsOf(pdf, page)) {
        const stream = readStream(pdf, object);
        expect(stream).toContain('/Artifact BMC');
        expect(markArtifacts(stream.replace(/\/Artifact BMC\n[\s\S]*?EMC\n/g, '')).artifacts).toBe(0);
      }
    }
    const { tags } = await readTags(bytes);
    expect(
      tags.filter(({ path }) => path.at(-2) === 'LI').every(({ role }) => role === 'Lbl' || role === 'LBody'),
    ).toBe(true);
    const words = (from: readonly { text: string }[]) =>
      from
        .map(({ text }) => text)
        .join('')
        .replace(/\s+/g, '');
    expect(words(tags)).toBe(words((await readTags(await printed(body))).tags));
  });

  it('says of each link where it leads', async () => {
    const pdf = openPdf((await writeTags(await printed(body))).bytes);
    const links = [...pdf.offsets.keys()].flatMap((object) => {
      const contents = resolveDictionary(pdf, { object })?.get('Contents');
      return typeof contents === 'object' && contents !== null && 'raw' in contents ? [contents.raw] : [];
    });
    expect(links.sort()).toEqual(['To another place in this document', 'a.example/b']);
  });
});

describe('content in a form', () => {
  const hatched = `<h1>First words</h1><svg role="img" aria-label="Hatched" width="200" height="60"><defs><pattern id="h" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M0 8L8 0" stroke="#000"/></pattern></defs><rect width="200" height="60" fill="url(#h)"/></svg>`;

  it('belongs to its picture, and the first words of the page to their heading', async () => {
    const { bytes, faults } = await writeTags(await printed(hatched));
    expect(faults).toEqual([]);
    const { tags } = await readTags(bytes);
    expect(tags.find(({ role }) => role === 'Figure')?.text).toBe('');
    expect(
      tags
        .filter(({ path }) => path.includes('H1'))
        .map(({ text }) => text)
        .join(''),
    ).toContain('First words');
  });
});

describe('the checker', () => {
  it.each([
    ['no heading of the first level', '<h2>Title</h2>', '14-002'],
    ['a level left out', `${heading}<h3>Deep</h3>`, '14-003'],
    [
      'a picture without alternative text',
      `${heading}<svg role="img" width="20" height="20"><rect width="20" height="20"/></svg>`,
      '13-004',
    ],
  ])('finds %s', async (_, body, condition) => {
    expect(await conditions(body)).toEqual([condition]);
  });

  it('finds a page whose tags were cut off', async () => {
    const whole = Buffer.from(await printed(`${heading}<p>Text</p>`)).toString('latin1');
    const bytes = Buffer.from(whole.replace(/\/StructTreeRoot(?= \d)/, '/StructTreeRooX'), 'latin1');
    expect((await writeTags(bytes)).faults.map(({ condition }) => condition)).toContain('01-005');
  });

  it('finds a tag that leads to nothing, and a mark that no tag knows', async () => {
    const whole = Buffer.from(await printed(`${heading}<p>Text</p>`)).toString('latin1');
    const wrong = whole.replace(/(\/S \/NonStruct\n\/P \d+ 0 R\n\/Pg \d+ 0 R\n\/K )1(?=\D)/, '$17');
    expect(wrong).not.toBe(whole);
    const { faults } = await writeTags(Buffer.from(wrong, 'latin1'));
    expect(faults.map(({ what }) => what).join()).toMatch(/belongs to no tags.*not painted/);
  });

  it('says that it cannot read a PDF of another build, and leaves it as it is', async () => {
    const bytes = Buffer.from('%PDF-1.7\nnothing');
    const { bytes: same, faults } = await writeTags(bytes);
    expect(same).toBe(bytes);
    expect(faults.map(({ condition }) => condition)).toEqual(['unread']);
  });
});
