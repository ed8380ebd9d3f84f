import { expect, it } from 'vitest';
import { readableText } from '../../../src/check/privacy/readableText.ts';

it.each([
  ['an entity by name', 'a&amp;b &nbsp;c &apos;d', "a&b \u00A0c 'd"],
  ['one without width', 'An&shy;na An&zwj;na An&zwnj;na', 'Anna Anna Anna'],
  ['one of a sign', 'a&hellip;b', 'a…b'],
  ['one of a letter with a mark', '&Eacute;lan &ccedil;a', 'Élan ça'],
  ['one of a long name, without width', 'An&ZeroWidthSpace;na', 'Anna'],
  ['one that is not known', 'a&unseen;b', 'a&unseen;b'],
  ['an entity by number', '&#65;n&#x6e;a &#X41;', 'Anna A'],
  ['a number that is no character', 'a&#0;b&#x110000;c&#x10FFFF;', 'a\uFFFDb\uFFFDc\u{10FFFF}'],
  ['a number of a character without width', 'An&#173;na', 'Anna'],
  ['an escape of YAML', 'A\\u006e\\x6ea', 'Anna'],
  ['an address that is escaped', '%41nn%61', 'Anna'],
  ['one that cannot be read', 'a%FFb', 'a b'],
  ['what has no width', 'An\u200Bn\u00ADa\uFE0F An\u034Fna', 'Anna Anna'],
])('reads %s', (_, source, text) => {
  expect(readableText(source, false).text).toBe(text);
  expect(readableText(source, true).text).toBe(text);
});

it.each([
  ['emphasis', 'An**na** `x` ~~y~~ ==z==', 'Anna x y z'],
  ['the backslash before a mark', 'An\\*na', 'Anna'],
  ['a tag inside a word', 'An<b class="x">na</b> and A<WBR>nna', 'Anna and Anna'],
  ['a tag that parts words', 'An<p>na</p>', 'An na '],
  ['a tag whose name only begins like one inside words', 'An<blockquote>na', 'An na'],
  ['a comment', 'An<!--na-->x', 'An na x'],
  ['a link, without its address', '[An](x.html)na', 'Anna'],
  ['a picture', 'An![na](x.png)', 'An na'],
  ['a tag that parts words and holds what has no width', 'An<p title="\u200B">na', 'An na'],
  ['a tag inside a word that holds an escape', 'An<b title="\\u0041">na', 'Anna'],
  ['a tag that parts words and holds an entity', 'An<p title="&amp;">na', 'An na'],
  ['a word that is parted at the end of a line', 'An-\nna An\u2010\r\n  > na', 'Anna Anna'],
  ['a hyphen at the end of a line before a capital', 'An-\nNa', 'An-\nNa'],
  ['a hyphen inside a line', 'An-na', 'An-na'],
])('reads through markup: %s', (_, source, text) => {
  expect(readableText(source, true).text).toBe(text);
});

it.each(['An**na**', 'An<b>na</b>', '[An](x.html)na', 'An-\nna', '<!-- Anna -->'])(
  'lets markup stand where it is only to part words: %s',
  (source) => {
    expect(readableText(source, false).text).toBe(source);
  },
);

it('knows where each unit of the text begins and ends in the source', () => {
  const source = 'A&amp;b **c** &#x10FFFF;';
  const { text, offsets, ends } = readableText(source, true);
  expect(text).toBe('A&b c \u{10FFFF}');
  const units = [...Array(text.length).keys()].map((unit) => source.slice(offsets[unit], ends[unit]));
  expect(units).toEqual(['A', '&amp;', 'b', ' ', 'c', ' ', '&#x10FFFF;', '&#x10FFFF;']);
});
