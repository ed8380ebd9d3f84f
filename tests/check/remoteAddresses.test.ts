import { expect, it } from 'vitest';
import { remoteAddresses } from '../../src/check/remoteAddresses.ts';

it.each([
  ['a picture', '<img alt="" src="https://a.example/b.png">', 'https://a.example/b.png'],
  ['a picture without scheme', "<img src='//a.example/b.png'>", '//a.example/b.png'],
  ['one of several sizes', '<img srcset="data:, 1x, https://a.example/b.png 2x">', 'https://a.example/b.png'],
  ['a poster', '<video poster="https://a.example/b.png"></video>', 'https://a.example/b.png'],
  ['an object', '<object data="https://a.example/b"></object>', 'https://a.example/b'],
  ['a style sheet', '<link rel="stylesheet" href="https://a.example/b.css">', 'https://a.example/b.css'],
  ['a picture inside SVG', '<svg><image xlink:href="https://a.example/b.png"/></svg>', 'https://a.example/b.png'],
  ['a base', '<base href="https://a.example/">', 'https://a.example/'],
  ['a font', '<style>@font-face{src:url(https://a.example/b.woff2)}</style>', 'https://a.example/b.woff2'],
  ['an import of styles', '<style>@import "https://a.example/b.css";</style>', 'https://a.example/b.css'],
  ['a style attribute', '<p style="background:url(&quot;https://a.example/b.png&quot;)">', 'https://a.example/b.png'],
  ['a refresh', '<meta http-equiv="refresh" content="0; url=https://a.example/">', 'https://a.example/'],
  ['a script', '<script src="https://a.example/b.js"></script>', 'https://a.example/b.js'],
  [
    'an import in a script',
    '<script type="module">import a from "https://a.example/b.js"</script>',
    'https://a.example/b.js',
  ],
  ['a fetch in a script', "<script>fetch('https://a.example/b')</script>", 'https://a.example/b'],
  ['a socket', '<script>new WebSocket("wss://a.example/b")</script>', 'wss://a.example/b'],
])('finds %s', (_, html, address) => {
  expect(remoteAddresses(`<!doctype html><html><head></head><body>${html}</body></html>`)).toEqual([address]);
});

it.each([
  ['links to click', '<a href="https://a.example/">https://a.example/</a>'],
  ['namespaces', '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"></svg>'],
  ['what stands inside', '<img src="data:image/png;base64,AAAA"><use href="#a"/><style>a{background:url(#b)}</style>'],
  ['text and comments', '<p>src="https://a.example/b.png"</p><!-- <img src="https://a.example/b.png"> -->'],
  ['markup that a script only holds as text', '<script>const a = \'<img src="https://a.example/b.png">\';</script>'],
])('lets %s pass', (_, html) => {
  expect(remoteAddresses(html)).toEqual([]);
});

// Without patterns that go back and forth, else the runner's time limit ends it.
it('reads a page of ten megabytes', () => {
  const page = `<img src="data:image/png;base64,${'A'.repeat(9_000_000)}"><p>${'<b>a</b> '.repeat(100_000)}</p><img src="https://a.example/b">`;
  expect(remoteAddresses(page)).toEqual(['https://a.example/b']);
});
