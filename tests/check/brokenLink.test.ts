import { expect, it } from 'vitest';
import { checkParts, placeIn, placesOf, sectionText } from '../support/makeDeck.ts';

it('refuses a link to a slide that is not there', () => {
  const parts = { sections: { 'part/one': sectionText('## A headline\n\nSee [the map](#part-two-1).') } };
  expect(placesOf(checkParts(parts), 'broken-link')).toEqual([placeIn(parts, 'part/one', '[the map]')]);
});

it.each([
  '#part-one-2',
  '#/part-one-2',
  '#own',
  '#/1',
  '#/2/0/4',
  '#',
  '#box',
  'https://a.example/',
  '//a.example/b',
  'mailto:a@b.example',
])('lets %s pass', (href) => {
  const body = `## A headline\n\nSee [the map](${href}).\n\n---\n## Another\n\n<p id="box">x</p>\n\n---\n<!-- .slide: id="own" -->\n## A third`;
  expect(placesOf(checkParts({ sections: { 'part/one': sectionText(body) } }), 'broken-link')).toEqual([]);
});

it('reads an id that is written as addresses are', () => {
  const body = '## A headline\n\nSee [the map](#d%C3%A9j%C3%A0).\n\n---\n<!-- .slide: id="déjà" -->\n## The map';
  expect(placesOf(checkParts({ sections: { 'part/one': sectionText(body) } }), 'broken-link')).toEqual([]);
});

it.each(['#/1x', '#/1/', '#/12', '#/1/2', '#100%', 'own#/own', '#/x/1', '#own#/'])(
  'takes %s for no slide of this deck',
  (href) => {
    const body = `## A headline\n\nSee [the map](#${href.replace(/^#/, '')}).\n\n---\n<!-- .slide: id="own" -->\n## A third`;
    expect(placesOf(checkParts({ sections: { 'part/one': sectionText(body) } }), 'broken-link')).toHaveLength(1);
  },
);

const linked = (body: string, strict = false) =>
  checkParts({ sections: { 'part/one': sectionText(`## A headline\n\n${body}`) } }, { strict })
    .diagnostics.filter(({ code }) => code === 'broken-link' || code === 'unsafe-html')
    .map(({ code, severity, at }) => `${severity} ${code} ${at?.line}:${at?.column}`);

it.each([
  'notes.md',
  '../paper.pdf',
  '/home/me/paper.pdf',
  'file:///home/me/paper.pdf',
  'FILE:/C:/paper.pdf',
  'C:\\\\talks\\\\paper.pdf',
  '\\\\\\\\server\\\\share\\\\paper.pdf',
  '?page=2',
  'www.example.org',
  'data:text/html,x',
  '',
])('warns of a link to %j, which leads nowhere on another machine, and refuses it when strict', (href) => {
  expect(linked(`See [it](${href}).`)).toEqual(['warning broken-link 7:5']);
  expect(linked(`See [it](${href}).`, true)).toEqual(['error broken-link 7:5']);
});

it('looks at links in raw HTML, and at those that a comment gives', () => {
  expect(linked('<p><a href="a.pdf">x</a> <a href="#nowhere">y</a> <a>z</a></p>')).toEqual([
    'warning broken-link 7:1',
    'error broken-link 7:1',
  ]);
  expect(linked('<svg><a xlink:href="a.pdf"><text>x</text></a></svg>')).toEqual(['warning broken-link 7:6']);
  expect(linked('[x](https://a.example/) <!-- .element: href="a.pdf" -->')).toEqual(['warning broken-link 7:1']);
});

it('leaves links that would run code to the rule for these', () => {
  expect(linked('[x](javascript:go())')).toEqual(['error unsafe-html 7:1']);
  expect(linked('<a href="javascript:go()">x</a>')).toEqual(['error unsafe-html 7:1']);
});

it.each([
  ['#nowhere', '`nowhere`'],
  ['#/far', '`far`'],
  ['#/9/1', '`9/1`'],
])('names what %s was to lead to, and how slides are named, by the last one', (href, name) => {
  const sections = { 'part/one': sectionText(`## A headline\n\nSee [it](${href}).\n\n---\n## Another`) };
  const [found] = checkParts({ sections }).diagnostics.filter(({ code }) => code === 'broken-link');
  expect(found?.message).toContain(name);
  expect(found?.hint).toContain('`part-one-2`');
});

it('tells a link without an address from one to a file', () => {
  const said = (href: string) =>
    checkParts({ sections: { 'part/one': sectionText(`## A headline\n\nSee [it](${href}).`) } }).diagnostics.find(
      ({ code }) => code === 'broken-link',
    )?.message;
  expect(said('a.pdf')).toContain('`a.pdf`');
  expect(said('')).not.toContain('`');
});

it('looks at elements that link, and not at others that hold an address', () => {
  expect(linked('<blockquote cite="a.pdf" title="#nowhere">x</blockquote> <b href="a.pdf">y</b>')).toEqual([]);
});
