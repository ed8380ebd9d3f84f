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

it('lets a clean page pass, and names that are only possible', () => {
  expect(
    checkOutput(
      { path: 'a/deck.html', audience: 'shared' },
      { html: page('<p>Надежда</p><script>const sabira = 1;</script>'), metadata },
      privacy,
    ),
  ).toEqual([]);
});

it.each([
  ['an aside of reveal.js', '<section id="one-1"><aside class="notes">Secret</aside></section>'],
  ['among other classes', '<section id="one-1"><aside id="x" class="small notes">Secret</aside></section>'],
  ['an attribute', '<section id="one-1" data-notes="Secret"></section>'],
])('refuses speaker notes in a shared file, as %s, and lets the speaker’s own have them', (_, markup) => {
  const html = page(markup);
  expect(checkOutput({ path: 'a/deck.html', audience: 'shared' }, { html }, undefined)).toMatchObject([
    { severity: 'error', code: 'shared-notes', message: expect.stringContaining('a/deck.html') },
  ]);
  expect(checkOutput({ path: 'a/private/speaker.html', audience: 'private' }, { html }, undefined)).toEqual([]);
});

it('takes no other words for notes', () => {
  const html = page('<aside class="footnotes">See below</aside><p class="notes">Sheet music</p>');
  expect(checkOutput({ path: 'a/deck.html', audience: 'shared' }, { html }, undefined)).toEqual([]);
});

it('says near which slide speaker notes stand: the last before them', () => {
  const html = page(
    '<section id="one-1"></section><section id="two-1"><aside class="notes">Wait</aside></section><p id="three-1">',
  );
  const [fault] = checkOutput({ path: 'a/deck.html', audience: 'shared' }, { html }, undefined);
  expect(fault?.message).toContain('#two-1');
});
