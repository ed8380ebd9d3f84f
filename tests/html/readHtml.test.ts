import { describe, expect, it } from 'vitest';
import type { HtmlPart } from '../../src/html/htmlParts.ts';
import { readHtml } from '../../src/html/readHtml.ts';

/** Parts in short: `<name a=value>`, `</name>`, `text in element`, `!comment`. */
const short = (part: HtmlPart): string => {
  switch (part.type) {
    case 'element':
      return `<${[part.name, ...part.attributes.map(({ name, value }) => `${name}=${value}`)].join(' ')}>`;
    case 'closing':
      return `</${part.name}>`;
    case 'text':
      return `${part.text} in ${part.inside ?? 'nothing'}`;
    case 'comment':
      return `!${part.text}`;
  }
};

const read = (markup: string) => readHtml(markup).map(short);

describe('tags', () => {
  it.each([
    ['with values in quotes', `<p a="1" b='2'>`, ['<p a=1 b=2>']],
    ['with values without quotes', '<p a=1 b=/2/>', ['<p a=1 b=/2/>']],
    ['without values', '<p a b="">', ['<p a= b=>']],
    ['in capitals', '<P CLASS="Big">x</P>', ['<p class=Big>', 'x in p', '</p>']],
    ['with entities in values', '<p a="&quot;&#104;&amp;amp;&lt" b=&#x61;>', ['<p a="h&amp;< b=a>']],
    ['with what is no entity', '<p a="b&copy=c">', ['<p a=b&copy=c>']],
    ['with signs in values', `<p a=">" b='<b>'>`, ['<p a=> b=<b>>']],
    ['over lines', '<p\n\ta\n=\n"b\nc"\n>', ['<p a=b\nc>']],
    ['with slashes', '<p/a=1/b=2 />', ['<p a=1/b=2>']],
    ['with nothing between', '<p a="1"b=2>', ['<p a=1 b=2>']],
    ['with a name twice', '<p a=1 A=2>', ['<p a=1 a=2>']],
    ['with a sign for a name', '<p = a=1>', ['<p == a=1>']],
    ['that are never closed', '<p>x<b>y', ['<p>', 'x in p', '<b>', 'y in b']],
    ['that never end', 'x<p a="', ['x in nothing']],
    ['that are none', 'a < b <3 </></>', ['a  in nothing', '< b  in nothing', '<3  in nothing']],
  ])('%s', (_, markup, parts) => {
    expect(read(markup)).toEqual(parts);
  });

  it.each([
    ['with values', '</p a=">" b>x', ['</p>', 'x in nothing']],
    ['with a slash', '</p/>x', ['</p>', 'x in nothing']],
    ['in capitals', '</P\n>x', ['</p>', 'x in nothing']],
    ['of outer elements', '<b><i>x</b>y', ['<b>', '<i>', 'x in i', '</b>', 'y in nothing']],
    ['of nothing', '<b>x</i>y', ['<b>', 'x in b', '</i>', 'y in b']],
    ['that are comments', '</ p a=">">x', ['">x in nothing']],
  ])('closing ones, %s', (_, markup, parts) => {
    expect(read(markup)).toEqual(parts);
  });

  it('of elements without content hold nothing', () => {
    expect(read('<p><img>x<br/>y<image>z')).toEqual(['<p>', '<img>', 'x in p', '<br>', 'y in p', '<image>', 'z in p']);
    expect(read('<div/>x')).toEqual(['<div>', 'x in div']);
  });
});

describe('text', () => {
  it.each([
    ['with entities', 'a&nbsp;&#x41;&amp;amp;&eacute', ['a\u00A0A&amp;é in nothing']],
    ['of scripts', '<script>a<b>&amp;</script >x', ['<script>', 'a<b>&amp; in script', '</script>', 'x in nothing']],
    ['of styles', '<STYLE>a<b>&amp;</Style/>x', ['<style>', 'a<b>&amp; in style', '</style>', 'x in nothing']],
    ['of fields', '<textarea><b>&amp;</textarea>', ['<textarea>', '<b>& in textarea', '</textarea>']],
    ['of titles', '<title><b>&amp;</title>', ['<title>', '<b>& in title', '</title>']],
    ['of old examples', '<xmp><b>&amp;</xmp>', ['<xmp>', '<b>&amp; in xmp', '</xmp>']],
    ['without end', '<style>a</styles>', ['<style>', 'a</styles> in style']],
    ['of nothing', '<script></script>', ['<script>', '</script>']],
    [
      'of scripts with comments',
      '<script><!-- x --></script>y',
      ['<script>', '<!-- x --> in script', '</script>', 'y in nothing'],
    ],
    [
      'of scripts in scripts',
      '<script><!--<script></script>--></script>y',
      ['<script>', '<!--<script></script>--> in script', '</script>', 'y in nothing'],
    ],
    [
      'of scripts behind an empty comment',
      '<script><!--><script></script>y',
      ['<script>', '<!--><script> in script', '</script>', 'y in nothing'],
    ],
    [
      'of pages without scripts',
      '<noscript><b>x</b></noscript>',
      ['<noscript>', '<b>', 'x in b', '</b>', '</noscript>'],
    ],
    ['of frames, cut off at their end', '<iframe><!-- </iframe>x', ['<iframe>', '! ', '</iframe>', 'x in nothing']],
    ['of templates', '<template><b>x', ['<template>', '<b>', 'x in b']],
  ])('%s', (_, markup, parts) => {
    expect(read(markup)).toEqual(parts);
  });
});

describe('comments', () => {
  it.each([
    ['plain', '<!--a<b>-->x', ['!a<b>', 'x in nothing']],
    ['with dashes', '<!--a--b--->x', ['!a--b-', 'x in nothing']],
    ['empty', '<!--><!--->x', ['!', '!', 'x in nothing']],
    ['that end otherwise', '<!--a--!>x-->', ['!a', 'x--> in nothing']],
    ['without end', '<!--a<b>', ['!a<b>']],
    ['of one dash', '<!->x>', ['!-', 'x> in nothing']],
    ['that declare', '<!doctype html>x', ['!doctype html', 'x in nothing']],
    ['that instruct', '<?php a>x', ['!php a', 'x in nothing']],
    ['that would be data in a drawing', '<![CDATA[a>x]]>', ['!a', 'x]]> in nothing']],
    ['behind a slash', '</3>x', ['!3', 'x in nothing']],
  ])('%s', (_, markup, parts) => {
    expect(read(markup)).toEqual(parts);
  });
});

describe('drawings', () => {
  it.each([
    ['in which elements close themselves', '<svg><path d=M1 /><g>x', ['<svg>', '<path d=M1>', '<g>', 'x in g']],
    ['with names in lower case', '<svg><linearGradient/>', ['<svg>', '<lineargradient>']],
    ['with data', '<svg><text><![CDATA[a<b>&amp;]]>c', ['<svg>', '<text>', 'a<b>&amp; in text', 'c in text']],
    ['with styles', '<svg><style>a&amp;<b/></style>', ['<svg>', '<style>', 'a& in style', '<b>', '</style>']],
    [
      'with titles',
      '<svg><title>a<b>c</b></title>d',
      ['<svg>', '<title>', 'a in title', '<b>', 'c in b', '</b>', '</title>', 'd in svg'],
    ],
    [
      'left by a tag',
      '<svg><g><p>x<style><b></style>',
      ['<svg>', '<g>', '<p>', 'x in p', '<style>', '<b> in style', '</style>'],
    ],
    [
      'left by a font',
      '<svg><font color=a>x<style><b></style>',
      ['<svg>', '<font color=a>', 'x in font', '<style>', '<b> in style', '</style>'],
    ],
    [
      'not left by another font',
      '<svg><font>x<style><b></style>',
      ['<svg>', '<font>', 'x in font', '<style>', '<b>', '</style>'],
    ],
    ['left by a closing tag', '<svg></p><style><b></style>', ['<svg>', '</p>', '<style>', '<b> in style', '</style>']],
    [
      'with pages in them',
      '<svg><foreignObject><style><b></style>',
      ['<svg>', '<foreignobject>', '<style>', '<b> in style', '</style>'],
    ],
    ['closed', '<svg><g></svg><style><b></style>', ['<svg>', '<g>', '</svg>', '<style>', '<b> in style', '</style>']],
    [
      'of formulas',
      '<math><mi><style><b></style></mi><style><i/>',
      ['<math>', '<mi>', '<style>', '<b> in style', '</style>', '</mi>', '<style>', '<i>'],
    ],
    [
      'in notes of formulas',
      '<math><annotation-xml encoding="Text/HTML"><style><b></style></annotation-xml><annotation-xml><svg><desc><style><b></style>',
      [
        '<math>',
        '<annotation-xml encoding=Text/HTML>',
        '<style>',
        '<b> in style',
        '</style>',
        '</annotation-xml>',
      ].concat(['<annotation-xml>', '<svg>', '<desc>', '<style>', '<b> in style', '</style>']),
    ],
  ])('%s', (_, markup, parts) => {
    expect(read(markup)).toEqual(parts);
  });
});

describe('places', () => {
  it.each([
    ['of tags', '<p a="1">x</p>', ['<p a="1">', 'x', '</p>']],
    ['of odd tags', 'x<p = a=1></p b=">">y', ['x', '<p = a=1>', '</p b=">">', 'y']],
    ['of comments', 'x<!--a--><!--b--!><!><?c?></3>y', ['x', '<!--a-->', '<!--b--!>', '<!>', '<?c?>', '</3>', 'y']],
    ['of an unfinished comment', 'x<!--a', ['x', '<!--a']],
    [
      'of raw text',
      '<style>a</style><title>&amp;</title>',
      ['<style>', 'a', '</style>', '<title>', '&amp;', '</title>'],
    ],
    ['of what a frame holds', '<iframe><b>x</b></iframe>y', ['<iframe>', '<b>', 'x', '</b>', '</iframe>', 'y']],
    ['of data', '<svg><![CDATA[a]]>b', ['<svg>', 'a', 'b']],
    ['behind data that is a comment', '<![CDATA[<a>b]]>', ['<![CDATA[<a>', 'b]]>']],
  ])('%s', (_, markup, written) => {
    expect(readHtml(markup).map(({ start, end }) => markup.slice(start, end))).toEqual(written);
  });

  it.each([
    ['in quotes', '<p id="a&amp;b">', 'id="a&amp;b"', '"a&amp;b"'],
    ['in single quotes', "<p b id = 'a'>", "id = 'a'", "'a'"],
    ['without quotes', '<p id=a/b>', 'id=a/b', 'a/b'],
    ['empty', '<p id="">', 'id=""', '""'],
    ['missing', '<p id>', 'id', ''],
    ['behind raw text', '<style>a</style><p id="a">', 'id="a"', '"a"'],
  ])('of a value %s', (_, markup, attribute, value) => {
    const found = readHtml(markup).flatMap((part) => (part.type === 'element' ? part.attributes : []));
    const [id] = found.filter(({ name }) => name === 'id');
    expect(markup.slice(id?.start, id?.end)).toBe(attribute);
    expect(markup.slice(id?.valueStart, id?.end)).toBe(value);
  });
});
