import { expect, it } from 'vitest';
import { readCss } from '../../src/html/readCss.ts';

it.each([
  ['addresses', 'a{b:url(c);d:URL( "e" )}', ['c', 'e']],
  ['escapes', String.raw`a{b:\75rl(\63);d:url("\65")}`, ['c', 'e']],
  ['imports', '@import "a";@IMPORT url(b) screen;@\\69mport/**/\'c\'', ['a', 'b', 'c']],
  ['sets of pictures', 'a{b:image-set("c" 1x, url(d) 2x, "e" type("f/g"))}', ['c', 'd', 'e']],
  ['strings kept for later', 'a{--b:"c" , "d";e:"f"} a{g:"h"}', ['c', 'd']],
  ['strings kept in braces', 'a{--b :"c"}d{e:"f"}', ['c']],
  ['the address behind a namespace', '@namespace a url(b);@namespace c url("d");@namespace "e";f{g:url(h)}', ['h']],
  ['unfinished addresses', 'a{b:url("c', ['c']],
  ['no comments', '/* url(a) @import "b" */', []],
  ['no printed strings', 'a::after{content:"url(b)" attr(c)}', []],
  ['no broken addresses', 'a{b:url(c d)}', []],
])('finds %s', (_, css, addresses) => {
  expect(readCss(css).addresses).toEqual(addresses);
});

it.each([
  ['strings', 'a{content:"b" \'c\'}', ['b', 'c']],
  ['escapes in strings', String.raw`a{content:"\62 c"}`, ['bc']],
  ['comments', '/* a */b{c:d/*e*/}', [' a ', 'e']],
  ['strings of functions', 'a{content:var(--b, "c")}', ['c']],
  ['no addresses and shapes', 'a{b:url("c");d:path("M1");e:image-set("f" 1x)}@import "g";', []],
])('says %s', (_, css, texts) => {
  expect(readCss(css).texts).toEqual(texts);
});

it('says where addresses and imports stand, and what names them', () => {
  const css = '@import url(a) b;c{d:url( e );f:image-set("g" 1x, (h) "i");--j:"k"}@import "l" m';
  const { uses, places, imports } = readCss(css);
  const written = ({ start, end }: { readonly start: number; readonly end: number }): string => css.slice(start, end);
  expect(uses.map((use) => [written(use), use.address, use.kind, use.isImport, use.inFunction])).toEqual([
    ['url(a)', 'a', 'url', true, true],
    ['url( e )', 'e', 'url', false, true],
    ['"g"', 'g', 'string', false, true],
    ['"i"', 'i', 'string', false, true],
    ['"k"', 'k', 'string', false, false],
    ['"l"', 'l', 'string', true, false],
  ]);
  expect(places.map(written)).toEqual(['url(a)', 'url( e )', '"g"', '"i"']);
  expect(imports.map(written)).toEqual(['@import url(a) b;', '@import "l" m']);
});

it('takes the strings in a bracket inside such a function for none of its addresses', () => {
  expect(readCss('a{b:image-set(("c") 1x)}').addresses).toEqual([]);
});
