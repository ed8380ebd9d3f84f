import { expect, it } from 'vitest';
import { checkParts, placeIn, placesOf, sectionText } from '../support/makeDeck.ts';

it.each([
  ['a script', '<script>alert(1)</script>'],
  ['a frame', '<iframe src="https://a.example"></iframe>'],
  ['a handler', '<div onclick="go()">Go</div>'],
  ['a script address', '<a href="javascript:go()">Go</a>'],
])('warns of %s', (_, html) => {
  const parts = { sections: { 'part/one': sectionText(`## A headline\n\n${html}`) } };
  const [first] = placesOf(checkParts(parts), 'unsafe-html');
  expect(first).toBe(placeIn(parts, 'part/one', html.slice(0, 4)));
});

it('lets layout and comments pass', () => {
  const body = '## A headline\n\n<div class="left">Text</div>\n\n<!-- no <script> here -->';
  expect(placesOf(checkParts({ sections: { 'part/one': sectionText(body) } }), 'unsafe-html')).toEqual([]);
});

it.each(['object', 'embed', 'form', 'style', 'link', 'SCRIPT'])('warns of <%s>', (name) => {
  const parts = { sections: { 'part/one': sectionText(`## A headline\n\n<${name} class="a">\n`) } };
  expect(placesOf(checkParts(parts), 'unsafe-html')).toHaveLength(1);
});

it('warns of an address that is a script', () => {
  const parts = { sections: { 'part/one': sectionText('## A headline\n\n<a href="javascript:go()">x</a>') } };
  expect(placesOf(checkParts(parts), 'unsafe-html')).toHaveLength(1);
});
