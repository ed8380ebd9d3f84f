import { expect, it } from 'vitest';
import { checkOutput } from '../../src/check/checkOutput.ts';
import { privacyList } from '../support/privacyList.ts';

const privacy = privacyList({ names: ['Sabira'], warn: ['Nadezhda'] });
const page = (body: string) =>
  `<!doctype html><html><head><title>A talk</title><style>a{}</style></head><body>${body}</body></html>`;
const metadata = { title: 'A talk', keywords: ['steppe'], language: 'en', date: '2026-11-21' };

it('refuses a page that would fetch something, and names it', () => {
  const [fault, ...rest] = checkOutput(
    { path: 'a/deck.html', audience: 'shared' },
    { html: page('<img src="https://a.example/b.png">') },
    undefined,
  );
  expect(fault).toMatchObject({
    severity: 'error',
    code: 'remote-resource',
    message: expect.stringContaining('https://a.example/b.png'),
  });
  expect(rest).toEqual([]);
});

it('refuses a private name in the page, and says near which slide without telling the name', () => {
  const html = page('<section id="one-1">Yes</section><section id="two-1"><p>Then Sab<b>ira</b> came</p></section>');
  const faults = checkOutput({ path: 'a/slides.pdf', audience: 'shared' }, { html, metadata }, privacy);
  expect(faults).toMatchObject([
    { severity: 'error', code: 'private-name', message: expect.stringContaining('#two-1') },
  ]);
  expect(JSON.stringify(faults)).not.toMatch(/sabira/i);
});

it.each([
  ['title', { ...metadata, title: 'Sabira’s talk' }],
  ['author', { ...metadata, author: 'Сәбира' }],
  ['subject', { ...metadata, subject: 'For Sabira' }],
  ['keywords', { ...metadata, keywords: ['steppe', 'sabira'] }],
])('refuses a private name in the PDF’s %s', (_, wrong) => {
  const faults = checkOutput(
    { path: 'a/slides.pdf', audience: 'shared' },
    { html: page('<p>Yes</p>'), metadata: wrong },
    privacy,
  );
  expect(faults).toMatchObject([
    { code: 'private-name', message: expect.stringContaining('author, subject or keywords') },
  ]);
});

it('lets a name pass in the PDF’s title that is only possible', () => {
  const file = { path: 'a/slides.pdf', audience: 'shared' } as const;
  const source = { html: page('<p>Yes</p>'), metadata: { ...metadata, title: 'Надежда' } };
  expect(checkOutput(file, source, privacy)).toEqual([]);
});

it('lets a clean page pass, and names that are only possible', () => {
  expect(
    checkOutput(
      { path: 'a/deck.html', audience: 'shared' },
      { html: page('<p>Надежда</p><script>const sabira = 1;</script>'), metadata },
      privacy,
    ),
  ).toEqual([]);
});

/** The message of each private name in a page, from its last comma on: the place. */
const privatePlaces = (html: string) =>
  checkOutput({ path: 'a/deck.html', audience: 'shared' }, { html }, privacy)
    .filter(({ code }) => code === 'private-name')
    .map(({ message }) => message.split(', ').at(-1));

it.each([
  ['in text', '<p>Sabira came</p>'],
  ['in entities', '<p>S&#97;bir&#x61; came</p>'],
  ['with a comment inside', '<p>Sab<!-- c -->ira came</p>'],
  ['with tags inside', '<p>Sab<font>ira</font> came</p>'],
  ['with a tag inside that holds a sign', '<p>Sab<b title=">">ira</b> came</p>'],
  ['with an unknown tag inside', '<p>Sab<x-y>ira</x-y> came</p>'],
  ['beside a word that only a tag parts', '<p>by<b>Sabira</b>came</p>'],
  ['between blocks', '<p>came</p><p>Sabira</p>came'],
  ['behind a line break', '<p>came<br>Sabira<br>left</p>'],
  ['in a drawing', '<svg><text>Sab<tspan>ira</tspan></text></svg>'],
  ['in the title of a drawing', '<svg><title>Sabira</title></svg>'],
  ['in a field', '<textarea>Sabira</textarea>'],
  ['in an attribute', '<img alt="Sabira">'],
  ['in an attribute with entities', '<img alt="&#83;abira">'],
  ['in an attribute without quotes', '<p title=Sabira>x'],
  ['in an attribute behind a sign', '<p lang="a>b" title="Sabira">x'],
  ['in an address', '<a href="https://a.example/%D0%A1%D0%B0%D0%B1%D0%B8%D1%80%D0%B0">x</a>'],
  ['in the name of an attribute', '<p data-sabira="x">x'],
  ['in the name of an element', '<x-sabira>x</x-sabira>'],
  ['in a class', '<p class="sabira">x'],
  ['in a comment', '<!-- Sabira -->'],
  ['in a comment of older servers', '<? Sabira ?>'],
  ['in what styles print', '<style>p::after{content:"Sabira"}</style>'],
  ['in what styles print, escaped', String.raw`<style>p::after{content:"\53 abira"}</style>`],
  ['in a comment of styles', '<style>/* for Sabira */</style>'],
  ['in data for a script', '<script type="application/json">{"by":"Sabira"}</script>'],
  ['in a template', '<template><p>Sabira</p></template>'],
  ['in a page without scripts', '<noscript><p>Sab<b>ira</b></p></noscript>'],
  ['in a frame’s document', '<iframe srcdoc="<p>Sab<b>ira</b></p>"></iframe>'],
])('refuses a private name %s', (_, markup) => {
  expect(privatePlaces(page(`<section id="one-1">Yes</section><section id="two-1">${markup}</section>`))).toEqual([
    'in or after `#two-1`.',
  ]);
});

it('tells of each place, the head of the page among them', () => {
  const slide = (id: string) => `<section id="${id}"><p title="Sabira">Sabira</p></section>`;
  const html = page(`${slide('one')}${slide('two')}`).replace('A talk', 'Sabira’s talk');
  expect(privatePlaces(html)).toEqual([
    'near its beginning.',
    'in or after `#one`.',
    'in or after `#one`.',
    'in or after `#two`.',
    'in or after `#two`.',
  ]);
});

it.each([
  ['scripts', '<script>const sabira = 1;</script><script type="module">sabira()</script>'],
  ['the bytes of pictures and shapes', '<img src="data:image/png;base64,a/Sabira/b"><path d="M1 Sabira">'],
  ['the shapes of styles', '<style>p{clip-path:path("M1 Sabira")}</style>'],
  ['other words', '<p>Samira’s sabre <b title="Sab">ira</b></p>'],
])('takes nothing for a private name in %s', (_, markup) => {
  expect(privatePlaces(page(markup))).toEqual([]);
});

it('takes neighbours in attributes for no name of two words', () => {
  const list = privacyList({ names: ['Kairat Bolatov'] });
  const html = page('<p title="Kairat"><!-- Bolatov --><b title="Kairat" lang="Bolatov">x</b></p>');
  expect(checkOutput({ path: 'a/deck.html', audience: 'shared' }, { html }, list)).toEqual([]);
});

it.each([
  ['an aside of reveal.js', '<aside class="notes">Secret</aside>'],
  ['an aside among other classes', '<aside id="one-1" class="small notes">Secret</aside>'],
  ['an aside in single quotes', "<aside class='notes'>Secret</aside>"],
  ['an aside without quotes', '<aside class=notes>Secret</aside>'],
  ['an aside in capitals', '<ASIDE CLASS="notes">Secret</ASIDE>'],
  ['an aside with entities', '<aside class="&#110;otes">Secret</aside>'],
  ['an aside over two lines', '<aside\nclass\n=\n"small\nnotes">Secret</aside>'],
  ['an aside behind a sign', '<aside title="a > b" class="notes">Secret</aside>'],
  ['an aside in a template', '<template><aside class="notes">Secret</aside></template>'],
  ['an aside in a frame', '<iframe srcdoc="<aside class=notes>Secret</aside>"></iframe>'],
  ['an attribute', '<p data-notes="Secret"></p>'],
  ['an attribute in capitals', '<p DATA-NOTES=Secret></p>'],
  ['an attribute right behind another', '<p lang="en"data-notes="Secret"></p>'],
])('refuses speaker notes in a shared file, as %s, and lets the speaker’s own have them', (_, markup) => {
  const html = page(`<section id="one-1">${markup}</section><section id="two-1">x</section>`);
  expect(checkOutput({ path: 'a/deck.html', audience: 'shared' }, { html }, undefined)).toMatchObject([
    { severity: 'error', code: 'shared-notes', message: expect.stringMatching(/^a\/deck\.html .*#one-1/) },
  ]);
  expect(checkOutput({ path: 'a/private/speaker.html', audience: 'private' }, { html }, undefined)).toEqual([]);
});

it.each([
  ['other words', '<aside class="footnotes">See below</aside><aside class="foot-notes">x</aside>'],
  ['other elements', '<p class="notes">Sheet music</p>'],
  ['text', '<p>&lt;aside class="notes"> data-notes="x"</p><p title=" data-notes=1">x'],
  ['comments', '<!-- <aside class="notes"> -->'],
  ['a document in a frame that holds none', '<iframe srcdoc="<p>Text</p>"></iframe>'],
  ['a second class', '<aside class="small" class="notes">x</aside>'],
])('takes %s for no notes', (_, markup) => {
  const html = page(markup);
  expect(checkOutput({ path: 'a/deck.html', audience: 'shared' }, { html }, undefined)).toEqual([]);
});

it('says near which slide speaker notes stand: the last before them', () => {
  const html = page(
    '<section id="one-1"></section><section id="two-1"><aside class="notes">Wait</aside></section><p id="three-1">',
  );
  const [fault] = checkOutput({ path: 'a/deck.html', audience: 'shared' }, { html }, undefined);
  expect(fault?.message).toContain('#two-1');
});
