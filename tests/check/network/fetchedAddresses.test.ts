import { describe, expect, it } from 'vitest';
import { fetchedAddresses } from '../../../src/check/network/fetchedAddresses.ts';
import { readHtml } from '../../../src/html/readHtml.ts';

const remote = 'https://a.example/b';
const found = (markup: string) => [...fetchedAddresses(readHtml(markup))];

it('tells all addresses of a page in order: paths, places inside it and what it carries among them', () => {
  const page =
    '<link rel="icon" href="a.ico"><style>p{background:url(b.png)}</style><img src="c.png" srcset="d.png 2x">' +
    '<svg><use href="#e"/></svg><p style="background:url(f.png)"><img src="data:,g">';
  expect(found(page)).toEqual(['a.ico', 'b.png', 'c.png', 'd.png', '#e', 'f.png', 'data:,g']);
});

describe('an attribute', () => {
  it.each([
    ['of a picture', '<img src="a.png">'],
    ['of a film', '<video poster="a.png">'],
    ['of an object', '<object data="a.png">'],
    ['of older pages', '<body background="a.png">'],
    ['of older pictures', '<img lowsrc="a.png">'],
    ['of older films', '<img dynsrc="a.png">'],
    ['of older programs', '<html manifest="a.png">'],
    ['of sizes', '<img srcset="a.png 2x">'],
    ['of sizes to come', '<link imagesrcset="a.png 2x">'],
    ['of sizes that reveal.js loads', '<img data-srcset="a.png 2x">'],
    ['of what reveal.js loads', '<img data-src="a.png">'],
    ['of a page behind a slide', '<section data-background-iframe="a.png">'],
    ['of a picture behind a slide', '<section data-background-image="a.png">'],
    ['of a film behind a slide', '<section data-background-video="a.png">'],
    ['of anything behind a slide', '<section data-background="a.png">'],
    ['of a picture that is shown large', '<a data-preview-image="a.png">'],
    ['of a film that is shown large', '<a data-preview-video="a.png">'],
    ['of a style', '<p style="background:url(a.png)">'],
    ['of a color behind a slide', '<section data-background-color="url(a.png)">'],
    ['of a gradient behind a slide', '<section data-background-gradient="url(a.png)">'],
    ['in capitals', '<IMG SRC="a.png">'],
  ])('%s names an address', (_, markup) => {
    expect(new Set(found(markup))).toEqual(new Set(['a.png']));
  });

  it.each(['fill', 'stroke', 'filter', 'mask', 'clip-path', 'marker-start', 'marker-mid', 'marker-end', 'cursor'])(
    'of a drawing may fetch by a function: %s',
    (name) => {
      expect(found(`<svg><path ${name}="url(a.svg#b)" d="M0 0"/></svg>`)).toEqual(['a.svg#b']);
    },
  );

  it.each(['link', 'base', 'image', 'use', 'script', 'feImage', 'pattern', 'linearGradient', 'textPath', 'animate'])(
    'refers to what is fetched, on <%s>',
    (name) => {
      expect(found(`<svg><${name} href="a.svg"/></svg>`)).toEqual(['a.svg']);
      expect(found(`<svg><${name} xlink:href="a.svg"/></svg>`)).toEqual(['a.svg']);
    },
  );

  it.each([
    ['a link to click', '<a href="a.html">'],
    ['a link in a drawing', '<svg><a xlink:href="a.html"/></svg>'],
    ['a word that only looks like code', `<p title="fetch('${remote}')" class="on">`],
    ['a value of another element', '<fieldset to="a.png" values="b.png">'],
    ['a color', '<svg fill="red" stroke="#fff">'],
    ['no value', '<img src srcset="" style>'],
    ['the second of its name', '<img src="" src="a.png">'],
  ])('names nothing that is fetched when it is %s', (_, markup) => {
    expect(found(markup)).toEqual([]);
  });

  it('of one name counts once, the first', () => {
    expect(found('<img src="a.png" src="b.png">')).toEqual(['a.png']);
  });

  it('may list addresses: reports of a click with blanks between', () => {
    expect(found('<a href="#a" ping="a.php \n b.php">')).toEqual(['a.php', 'b.php']);
  });

  it('of an animation may hold several addresses or a style', () => {
    expect(found('<svg><animate values="#a;b.png"/></svg>')).toEqual(['#a', 'b.png']);
    expect(found('<svg><set to="url(a.png)"/></svg>')).toEqual(['url(a.png)', 'a.png']);
    expect(found('<svg><animateTransform from="a.png" by="b.png"/></svg>')).toEqual(['a.png', 'b.png']);
  });

  it('for a slide’s background is split at commas and decoded, as reveal.js does', () => {
    expect(found('<section data-background-image="a.png, %62.png">')).toEqual(['a.png', 'a.png', ' %62.png', 'b.png']);
    expect(found('<section data-background-video="%.mp4">')).toEqual(['%.mp4', '%.mp4']);
    expect(found('<section data-background="url(a.png)">')).toEqual(['url(a.png)', 'url(a.png)', 'a.png']);
  });
});

describe('a refresh', () => {
  it.each([
    ['0;a.html', 'a.html'],
    ['0; url=a.html', 'a.html'],
    [' 12.5 , URL = a.html', 'a.html'],
    ['0 a.html', 'a.html'],
    ['0;url="a.html" b', 'a.html'],
    ["0;url='a.html' b", 'a.html'],
    ["0;'a.html' b", 'a.html'],
    ['0;url="a\nb.html"', 'a\nb.html'],
    ['0;url=a.html\n', 'a.html\n'],
  ])('%j leads to another page', (content, address) => {
    expect(found(`<meta http-equiv=" Refresh " content="${content.replaceAll('"', '&quot;')}">`)).toEqual([address]);
  });

  it.each([
    ['only loads the page again', '<meta http-equiv="refresh" content="30">'],
    ['has no number in front', '<meta http-equiv="refresh" content="soon; url=a.html">'],
    ['is another order', '<meta http-equiv="content-language" content="0; url=a.html">'],
    ['is a description', '<meta name="refresh" content="0; url=a.html">'],
    ['stands on another element', '<p http-equiv="refresh" content="0; url=a.html">'],
  ])('leads nowhere when it %s', (_, markup) => {
    expect(found(markup)).toEqual([]);
  });
});

describe('a style', () => {
  it.each([
    ['a function', 'p{background:url(a.png)}'],
    ['an import', "@import 'a.png';"],
    ['an import within imported styles', "@import 'data:text/css,@import %22a.png%22';"],
  ])('fetches by %s', (_, css) => {
    expect(found(`<style>${css}</style>`).at(-1)).toBe('a.png');
  });

  it('may keep an address for a function elsewhere', () => {
    expect(found(`<p style="--picture:'a.png'"><b style="background:image-set(var(--picture) 1x)">x</b>`)).toEqual([
      'a.png',
    ]);
  });

  it('imports styles alone', () => {
    expect(found("<style>@import 'data:text/plain,@import %22a.css%22';</style>")).toEqual([
      'data:text/plain,@import %22a.css%22',
    ]);
  });

  it('is one only where it is read as one', () => {
    expect(found('<p>@import "a.css"; url(b.png)</p><!-- @import "a.css" -->')).toEqual([]);
    expect(found('<title>@import "a.css";</title>')).toEqual([]);
  });
});

describe('a script', () => {
  it('tells what it fetches when that is remote', () => {
    expect(found(`<script>fetch('${remote}');fetch('b.json')</script>`)).toEqual([remote]);
    expect(found(`<svg><script>fetch('${remote}')</script></svg>`)).toEqual([remote]);
  });

  it.each(['onload', 'onerror', 'ontoggle'])('may stand in %s', (name) => {
    expect(found(`<p ${name}="fetch('${remote}')">`)).toEqual([remote]);
  });

  it.each(['importmap', 'speculationrules', ' ImportMap '])('of type %j lists addresses', (type) => {
    const json = String.raw`{"one":["a.js", "https:\/\/a.example/b"], "\"two\"": "\u0062.js"}`;
    expect(found(`<script type="${type}">${json}</script>`)).toEqual([
      'one',
      'a.js',
      remote,
      String.raw`\"two\"`,
      'b.js',
    ]);
  });

  it('lists none behind one that does', () => {
    const markup = '<script type="importmap">{"a":"b.js"}</script><script>const c = "d.js"</script>';
    expect(found(markup)).toEqual(['a', 'b.js']);
  });

  it('is none where it is only told of', () => {
    expect(found(`<p>fetch('${remote}')</p><!-- fetch('${remote}') -->`)).toEqual([]);
    expect(found(`<textarea>fetch('${remote}')</textarea>`)).toEqual([]);
  });
});

describe('a document inside of an address', () => {
  const page = `<img src='${remote}'>`;

  it.each([
    ['a frame', `<iframe src="data:text/html,${page}">`],
    ['a frame of a set', `<frame src="data:text/html,${page}">`],
    ['an embedded file', `<embed src="data:text/html,${page}">`],
    ['an object', `<object data="data:text/html,${page}">`],
    ['a shape', `<svg><use href="data:image/svg+xml,<svg><image href='${remote}'/></svg>"/></svg>`],
    ['a frame, its type in capitals', `<iframe src="DATA:TEXT/HTML,${page}">`],
    ['a frame, with breaks', `<iframe src=" da\nta:text/html,${page}">`],
    ['styles', `<link rel="stylesheet" href="data:text/css,@import '${remote}'">`],
    ['a script', `<script src="data:,fetch('${remote}')"></script>`],
    ['a script that runs in a frame', `<iframe src="javascript:fetch('${remote}')">`],
    ['a script with breaks and capitals', `<iframe src=" java\nScript:go();\nfetch('${remote}')">`],
    ['a script with escapes', '<iframe src="javascript:fetch(%27https%3A%2F%2Fa.example/b%27)+%">'],
  ])('fetches on: %s', (_, markup) => {
    expect(found(markup).slice(1)).toEqual([remote]);
  });

  it('fetches on from a frame’s own document, however deep', () => {
    expect(found(`<iframe srcdoc="<iframe srcdoc='<img src=a.png>'>">`)).toEqual(['a.png']);
  });

  it.each([
    ['a picture, which fetches nothing', `<img src="data:image/svg+xml,<image href='${remote}'/>">`],
    ['a picture in a drawing', `<svg><image href="data:image/svg+xml,<image href='${remote}'/>"/></svg>`],
    ['a script for a picture, which runs none', `<img src="javascript:fetch('${remote}')">`],
    ['an address with a script in its name', `<iframe src="a.html?javascript:fetch('${remote}')">`],
    ['text in a script', `<script src="data:text/html,${page}"></script>`],
    ['text in styles', `<link href="data:text/css,${page}">`],
  ])('is none in %s', (_, markup) => {
    expect(found(markup)).toHaveLength(1);
  });
});
