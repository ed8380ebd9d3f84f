import { expect, it } from 'vitest';
import { startDeadline } from '../../../src/browser/deadline.ts';
import { printPage } from '../../../src/browser/printPage.ts';
import { writeTags } from '../../../src/pdf/tags/writeTags.ts';
import { joinBrowser } from '../../support/browser.ts';
import { tagTreeText } from '../../support/tagTreeText.ts';

/**
 * The whole tag tree of small documents, as texts under fixtures/tags. When the tags are meant to change, `vitest -u` writes them
 * anew; read them before they are committed.
 */
const browser = joinBrowser();

const square = '<rect width="20" height="20"/>';
const hatch =
  '<defs><pattern id="h" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M0 8L8 0" stroke="#000"/></pattern></defs>';
const picture = (alt: string, shapes: string) =>
  `<svg role="img" aria-label="${alt}" width="90" height="40">${shapes}</svg>`;

const formShape = `<h1>First words</h1>${picture('Hatched', `${hatch}<rect width="90" height="40" fill="url(#h)"/>`)}<p>Between</p>${picture('Half transparent', `<g opacity="0.5">${square}<circle cx="20" cy="20" r="9"/></g>`)}`;

const fixture = (name: string) => `../../fixtures/tags/${name}.txt`;

async function printed(body: string): Promise<Uint8Array> {
  return browser.withPage(async (page) => {
    await page.setContent(
      `<!doctype html><html lang="en"><head><title>T</title><style>@page{margin:60px;@bottom-right{content:counter(page)}}</style></head><body>${body}</body></html>`,
    );
    return printPage(page, 'tags', startDeadline(20_000));
  });
}

it.each([
  [
    'headings',
    '<h1>Title</h1><p>Words with <em>weight</em>, <strong>more</strong> and <em lang="kk">сөз</em>.</p><h2>Part</h2><p>One</p><h3>Detail</h3><blockquote><p>Said</p></blockquote><aside><p>Beside</p></aside><h2>Other part</h2>',
  ],
  [
    'list',
    '<h1>Title</h1><ul><li>one<ul><li>inner</li></ul></li><li><p>two</p><p>more</p></li></ul><ol start="4"><li>four</li><li><a href="https://a.example/">five</a></li></ol><dl><dt>Term</dt><dd>Meaning</dd></dl>',
  ],
  [
    'numberedLists',
    '<h1>Title</h1><ol type="a"><li>one</li><li>two</li></ol><ol type="I"><li>one</li></ol><ol type="i" start="9"><li>nine</li><li>ten</li></ol><ol type="a" start="9"><li>nine</li><li>ten</li></ol><ol style="list-style-type:lower-greek"><li>one</li></ol><ol style="list-style-type:decimal-leading-zero"><li>one</li></ol><ul style="list-style-type:\'→ \'"><li>one</li></ul><ul style="display:inline"><li style="display:inline">run</li> <li style="display:inline">on</li></ul>',
  ],
  [
    'table',
    '<h1>Title</h1><table><caption>Counts</caption><thead><tr><th scope="col">A</th><th scope="col" colspan="2">B</th></tr></thead><tbody><tr><th scope="row">1</th><td>2</td><td>3</td></tr><tr><th scope="row">4</th><td>5</td><td>6</td></tr></tbody></table>',
  ],
  [
    'figure',
    `<h1>Title</h1><figure>${picture('A square', square)}<figcaption>Caption</figcaption></figure><p>Text ${picture('Another', `${square}<text x="30" y="20">Letters</text>`)}</p><p>${picture('', square)}</p>`,
  ],
  [
    'link',
    '<h1>Title</h1><p>To <a href="https://a.example/b">a page</a>, <a href="tel:+7116">a number</a> and <a href="#end">the end</a></p><h2 id="end">End</h2>',
  ],
  ['formShape', formShape],
])('%s have the tags of the fixture', async (name, body) => {
  const text = await tagTreeText((await writeTags(await printed(body))).bytes);
  expect(text).not.toContain('!');
  await expect(text).toMatchFileSnapshot(fixture(name));
});

it('a shape in a form has them too when the browser writes its mark as one of the page', async () => {
  const whole = Buffer.from(await printed(formShape)).toString('latin1');
  // As builds of Chromium did before they learned to name the form.
  const plain = whole.replace(/<<\/Type \/MCR[^<>]*\/Stm[^<>]*>>/g, (found) => '0'.padEnd(found.length));
  expect(plain).not.toBe(whole);
  const text = await tagTreeText((await writeTags(Buffer.from(plain, 'latin1'))).bytes);
  await expect(text).toMatchFileSnapshot(fixture('formShape'));
});
