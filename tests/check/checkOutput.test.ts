import { expect, it } from 'vitest';
import { checkOutput } from '../../src/check/checkOutput.ts';
import { privacyList } from '../support/privacyList.ts';

const privacy = privacyList({ names: ['Sabira'], warn: ['Nadezhda'] });
const page = (body: string) =>
  `<!doctype html><html><head><title>A talk</title><style>a{}</style></head><body>${body}</body></html>`;
const metadata = { title: 'A talk', keywords: ['steppe'], language: 'en', date: '2026-11-21' };

it('refuses a page that would fetch something, and names it', () => {
  const [fault, ...rest] = checkOutput(
    { name: 'a/deck.html', html: page('<img src="https://a.example/b.png">') },
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
  const faults = checkOutput({ name: 'a/slides.pdf', html, metadata }, privacy);
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
  const faults = checkOutput({ name: 'a/slides.pdf', html: page('<p>Yes</p>'), metadata: wrong }, privacy);
  expect(faults).toMatchObject([
    { code: 'private-name', message: expect.stringContaining('author, subject or keywords') },
  ]);
});

it('lets a clean page pass, and names that are only possible', () => {
  expect(
    checkOutput(
      { name: 'a/deck.html', html: page('<p>Надежда</p><script>const sabira = 1;</script>'), metadata },
      privacy,
    ),
  ).toEqual([]);
});
