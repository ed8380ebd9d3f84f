/** Markup that makes a page fetch `a.example/b`, in some spelling. */
export interface FetchingMarkup {
  readonly what: string;
  readonly markup: string;
  /** As it is reported; `https://a.example/b` unless given. */
  readonly address?: string;
  /** False where Chromium asks for nothing by itself: other browsers do, older ones did, or reveal.js does. */
  readonly inChromium?: false;
}

const remote = 'https://a.example/b';
const inert = { inChromium: false } as const;

/** Attributes and elements that fetch. */
const places: readonly FetchingMarkup[] = [
  { what: 'a picture', markup: `<img src="${remote}">` },
  { what: 'one of several sizes', markup: `<img srcset="data:,x 1x, ${remote} 2x" sizes="100vw">`, ...inert },
  { what: 'the first of several sizes', markup: `<img srcset="${remote}, data:,x 9x">` },
  { what: 'sizes without a blank', markup: `<img srcset="${remote},c 1x">`, address: `${remote},c` },
  { what: 'a choice of formats', markup: `<picture><source srcset="${remote} 1x"><img alt=""></picture>` },
  { what: 'a poster', markup: `<video poster="${remote}"></video>` },
  { what: 'a film', markup: `<video><source src="${remote}"></video>` },
  { what: 'a sound', markup: `<audio src="${remote}" preload="auto"></audio>` },
  { what: 'captions', markup: `<video src="data:video/mp4,"><track default src="${remote}"></video>`, ...inert },
  { what: 'a button with a picture', markup: `<input type="image" src="${remote}">` },
  { what: 'a background of older pages', markup: `<body background="${remote}">` },
  { what: 'a background of a table', markup: `<table background="${remote}"><tr><td>x</table>` },
  { what: 'an object', markup: `<object data="${remote}"></object>` },
  { what: 'an embedded file', markup: `<embed src="${remote}">` },
  { what: 'a frame', markup: `<iframe src="${remote}"></iframe>` },
  { what: 'a style sheet', markup: `<link rel="stylesheet" href="${remote}">` },
  { what: 'an icon', markup: `<link rel="icon" href="${remote}">`, ...inert },
  { what: 'a preload', markup: `<link rel="preload" as="image" imagesrcset="${remote} 1x">` },
  { what: 'a script', markup: `<script src="${remote}"></script>` },
  { what: 'a script of SVG', markup: `<svg><script href="${remote}"></script></svg>` },
  { what: 'a base', markup: `<base href="${remote}">`, ...inert },
  { what: 'a refresh', markup: `<meta http-equiv="refresh" content="0; url=${remote}">` },
  { what: 'a refresh without a word', markup: `<META HTTP-EQUIV=Refresh CONTENT='0;${remote}'>` },
  { what: 'a refresh in quotes', markup: `<meta content="0, URL = '${remote}' x" http-equiv=refresh>` },
  { what: 'a picture in SVG', markup: `<svg><image href="${remote}"/></svg>` },
  { what: 'a picture in older SVG', markup: `<svg><image xlink:href="${remote}"/></svg>` },
  { what: 'a picture by an old name', markup: `<image src="${remote}">` },
  { what: 'a shape of another file', markup: `<svg><use href="${remote}#c"/></svg>`, address: `${remote}#c`, ...inert },
  { what: 'a picture in a filter', markup: `<svg><filter><feImage href="${remote}"/></filter></svg>`, ...inert },
  {
    what: 'an animated address',
    markup: `<svg><image><set attributeName="href" to="${remote}"/></image></svg>`,
    ...inert,
  },
  { what: 'one of animated addresses', markup: `<svg><image><animate values="#c;${remote}"/></image></svg>`, ...inert },
  {
    what: 'a mask of another file',
    markup: `<svg width="9" height="9"><rect width="9" height="9" mask="url(${remote}#c)"/></svg>`,
    address: `${remote}#c`,
  },
  { what: 'a report of a click', markup: `<a href="#c" ping="${remote}">x</a>`, ...inert },
  {
    what: 'a list of what to load before',
    markup: `<script type="speculationrules">{"prefetch":[{"urls":["${remote}"]}]}</script>`,
    ...inert,
  },
  {
    what: 'an import map with escapes',
    markup: String.raw`<script type="importmap">{"imports":{"c":"\u0068ttps:\/\/a.example/b"}}</script>`,
    ...inert,
  },
  { what: 'an import map', markup: `<script type="importmap">{"imports":{"c":"${remote}"}}</script>`, ...inert },
  { what: 'a handler', markup: `<img src="data:," onerror="fetch('${remote}')">` },
  { what: 'an import in a script', markup: `<script type="module">import c from "${remote}"</script>` },
  { what: 'a fetch in a script', markup: `<script>fetch('${remote}')</script>` },
  { what: 'a fetch with escapes', markup: '<script>fetch("\\x68ttps:\\/\\/a.example/b")</script>' },
  { what: 'a fetch with escapes in braces', markup: '<script>fetch("\\u{68}ttps://a.example/b")</script>' },
  {
    what: 'a fetch in capitals',
    markup: '<script>fetch("HTTPS://a.example/b")</script>',
    address: 'HTTPS://a.example/b',
  },
  { what: 'an import with a comment', markup: `<script>import(/* now */ '${remote}')</script>` },
  {
    what: 'a socket',
    markup: '<script>new WebSocket("wss://a.example/b")</script>',
    address: 'wss://a.example/b',
    ...inert,
  },
];

/** Documents within documents. */
const nested: readonly FetchingMarkup[] = [
  { what: 'a frame’s own document', markup: `<iframe srcdoc="<img src='${remote}'>"></iframe>` },
  { what: 'a frame in a frame', markup: `<iframe srcdoc="<iframe srcdoc=&quot;<img src=${remote}>&quot;>"></iframe>` },
  { what: 'a frame of data', markup: `<iframe src="data:text/html,<img src='${remote}'>"></iframe>`, ...inert },
  {
    what: 'an object of data',
    markup: `<object data="data:image/svg+xml;base64,${btoa(`<svg xmlns="http://www.w3.org/2000/svg"><image href="${remote}"/></svg>`)}"></object>`,
    ...inert,
  },
  { what: 'a script of data', markup: `<script src="data:text/javascript,fetch('${remote}')"></script>` },
  { what: 'a style sheet of data', markup: `<link rel="stylesheet" href="data:text/css,@import '${remote}'">` },
  { what: 'styles that import styles of data', markup: `<style>@import "data:text/css,@import '${remote}'"</style>` },
  { what: 'a frame that runs a script', markup: `<iframe src="javascript:fetch('${remote}')"></iframe>`, ...inert },
  {
    what: 'a frame that runs a script with breaks',
    markup: `<iframe src="java\nscript:fetch('${remote}')">`,
    ...inert,
  },
  {
    what: 'a frame that runs a script with escapes',
    markup: '<iframe src="javascript:fetch(%27https%3A%2F%2Fa.example/b%27)"></iframe>',
    ...inert,
  },
  {
    what: 'a frame of data behind a control',
    markup: `<iframe src="\u0001data:text/html,<img src='${remote}'>">`,
    ...inert,
  },
  { what: 'a page without scripts', markup: `<noscript><img src="${remote}"></noscript>`, ...inert },
  { what: 'a template', markup: `<template><img src="${remote}"></template>`, ...inert },
];

/** Styles that fetch. */
const styles: readonly FetchingMarkup[] = [
  { what: 'a style', markup: `<p style="background:url(${remote})">x` },
  { what: 'a style with entities', markup: `<p style="background:url(&quot;${remote}&quot;)">x` },
  { what: 'a style without quotes', markup: '<p style=background:url(//a.example/b)>x', address: '//a.example/b' },
  { what: 'a style with escapes', markup: String.raw`<p style="background:url(\68ttps://a.example/b)">x` },
  { what: 'an escaped function', markup: String.raw`<p style="background:\75 rl('https://a.example/b')">x` },
  { what: 'an escape in a string', markup: String.raw`<p style="background:url('https:\2f/a.example/b')">x` },
  { what: 'a string over two lines', markup: `<p style="background:url('htt\\\nps://a.example/b')">x` },
  { what: 'a comment before a string', markup: `<p style="background:image-set(/*c*/'${remote}' 1x)">x` },
  { what: 'upper case', markup: `<p style="BACKGROUND:URL(${remote})">x` },
  { what: 'a set of pictures', markup: `<p style="background:image-set('data:,x' 9x, '${remote}' 1x)">x` },
  { what: 'a set by its old name', markup: `<p style="background:-webkit-image-set(url(${remote}) 1x)">x` },
  { what: 'a string kept for later', markup: `<p style="--c:'${remote}';background:image-set(var(--c) 1x)">x` },
  {
    what: 'a string kept for what stands inside',
    markup: `<div style="--c:'${remote}'"><p style="background:image-set(var(--c) 1x)">x</div>`,
  },
  { what: 'an import', markup: `<style>@import "${remote}";</style>` },
  { what: 'an import by address', markup: `<style>@IMPORT url( ${remote} ) screen, print;</style>` },
  { what: 'an escaped import', markup: String.raw`<style>@\69mport '${remote}';</style>` },
  { what: 'an import after a comment', markup: `<style>/*c*/@import/*d*/"${remote}"</style>` },
  { what: 'an import within what looks like a comment', markup: `<style><!-- @import "${remote}"; --></style>` },
  { what: 'a font', markup: `<style>@font-face{font-family:c;src:url(${remote})}p{font-family:c}</style><p>x` },
  { what: 'a picture of a list', markup: `<style>li{list-style-image:url(${remote})}</style><ul><li>x</ul>` },
  {
    what: 'styles of SVG, where entities count',
    markup: '<svg><style>@import "&#104;ttps://a.example/b";</style></svg>',
  },
  { what: 'styles of SVG in two texts', markup: `<svg><style><![CDATA[@import "${remote}";]]></style></svg>` },
];

/** One address, spelled in other ways. */
const spellings: readonly FetchingMarkup[] = [
  { what: 'no quotes', markup: '<img src=https://a.example/b>' },
  { what: 'no quotes, at the end', markup: '<img src=https://a.example/b/>', address: `${remote}/` },
  { what: 'upper case', markup: '<IMG SRC="HTTPS://a.example/b">', address: 'HTTPS://a.example/b' },
  { what: 'no scheme', markup: "<img src='//a.example/b'>", address: '//a.example/b' },
  { what: 'entities', markup: '<img src="&#104;ttps&colon;&#x2f;&sol;a.example/b">' },
  { what: 'entities without their end', markup: '<img src="&#104ttps://a.example/b">' },
  { what: 'line breaks and tabs', markup: '<img src="ht\ntp\ts:/\r\n/a.example/b">' },
  { what: 'blanks around', markup: `<img src=" \n\u0001${remote} ">`, address: `\u0001${remote}` },
  { what: 'backslashes', markup: String.raw`<img src="\\a.example/b">`, address: String.raw`\\a.example/b` },
  {
    what: 'a backslash and a slash',
    markup: String.raw`<img src="/\a.example/b">`,
    address: String.raw`/\a.example/b`,
  },
  { what: 'one slash', markup: '<img src="https:/a.example/b">', address: 'https:/a.example/b', ...inert },
  { what: 'no slash', markup: '<img src="https:a.example/b">', address: 'https:a.example/b', ...inert },
  { what: 'blanks around the sign', markup: `<img src\n=\t"${remote}">` },
  { what: 'a slash for a blank', markup: `<img/src="${remote}"/alt="">` },
  { what: 'no blank between', markup: `<img alt=""src="${remote}">` },
];

/** Markup that readers take apart in different ways. */
const tricks: readonly FetchingMarkup[] = [
  { what: 'behind a value with a sign in it', markup: `<img alt="a > b" src="${remote}">` },
  { what: 'behind a name of one sign', markup: `<img = src=${remote}>` },
  { what: 'behind a name of a sign and a quote', markup: `<img =" src=${remote} ">` },
  { what: 'behind a comment that ends otherwise', markup: `<!-- c --!><img src="${remote}"><!-- -->` },
  { what: 'behind an empty comment', markup: `<!--><img src="${remote}"><!-- -->` },
  { what: 'behind another empty comment', markup: `<!---><img src="${remote}"><!-- -->` },
  { what: 'behind a comment of one dash', markup: `<!-><img src="${remote}">` },
  { what: 'behind an instruction', markup: `<?c ><img src="${remote}">?>` },
  { what: 'behind a section of data', markup: `<![CDATA[ > <img src="${remote}"> ]]>` },
  { what: 'behind a section of data in SVG', markup: `<svg><![CDATA[ <!-- ]]><image href="${remote}"/><!-- --></svg>` },
  { what: 'behind a closing tag with a value', markup: `<p></p c="><!--"><img src="${remote}"><!-- -->` },
  { what: 'behind a closing tag with a slash', markup: `<p></p/c='><!--'><img src="${remote}"><!-- -->` },
  { what: 'behind a closing tag that closes nothing', markup: `</c d="><!--"><img src="${remote}"><!-- -->` },
  { what: 'behind a closing tag that is none', markup: `</ c d="><img src="${remote}">` },
  { what: 'behind a script that ends in a slash', markup: `<script></script/><img src="${remote}">` },
  {
    what: 'behind a script with a script in it',
    markup: `<script><!--<script></script><p title="</script><img src='${remote}'>">`,
  },
  { what: 'behind styles with a comment', markup: `<style><!-- </style><img src="${remote}"><!-- -->` },
  { what: 'in a title of SVG', markup: `<svg><title><img src="${remote}"></title></svg>` },
  { what: 'in styles of SVG', markup: `<svg><style><img src="${remote}"></style></svg>` },
  {
    what: 'behind a comment in styles of SVG',
    markup: `<svg><style><!-- </style><p title=" --><img src='${remote}'>">`,
  },
  { what: 'behind styles, SVG having been left', markup: `<svg><p><style><!-- </style><img src="${remote}"><!-- -->` },
  {
    what: 'behind styles in a foreign object',
    markup: `<svg><foreignObject><style><!-- </style><img src="${remote}"><!-- -->`,
  },
  { what: 'behind empty styles of SVG', markup: `<svg><style/><image href="${remote}"/></svg>` },
  { what: 'behind styles that seem empty', markup: `<style/></style><img src="${remote}">` },
  { what: 'behind a frame with a comment', markup: `<iframe><!-- </iframe><img src="${remote}"><!-- -->` },
  { what: 'behind a page without scripts', markup: `<noscript><!-- </noscript><img src="${remote}"><!-- -->` },
  { what: 'behind a text field', markup: `<textarea><!-- </textarea><img src="${remote}"><!-- -->` },
  { what: 'behind a sign that opens nothing', markup: `a < b <3 <img src="${remote}">` },
  { what: 'inside a tag', markup: `<p <img src="${remote}">x`, ...inert },
];

/** What reveal.js loads with a slide. */
const ofReveal: readonly FetchingMarkup[] = [
  { what: 'a background picture', markup: `<section data-background-image="${remote}">`, ...inert },
  {
    what: 'one of several background pictures',
    markup: `<section data-background-image="c.png, ${remote}">`,
    ...inert,
  },
  {
    what: 'an encoded background picture',
    markup: '<section data-background-image="%68ttps://a.example/b">',
    ...inert,
  },
  { what: 'a background film', markup: `<section data-background-video="c.mp4,${remote}">`, ...inert },
  { what: 'a background page', markup: `<section data-background-iframe="${remote}">`, ...inert },
  { what: 'a background', markup: `<section data-background=${remote}>`, ...inert },
  { what: 'a background that is a style', markup: `<section data-background="url(${remote})">`, ...inert },
  { what: 'a gradient with a picture', markup: `<section data-background-gradient="url(${remote})">`, ...inert },
  { what: 'a picture loaded late', markup: `<img data-src="${remote}">`, ...inert },
  { what: 'a page loaded late', markup: `<IFRAME DATA-SRC='${remote}'></IFRAME>`, ...inert },
].map((one) => ({ ...one, what: `${one.what} of reveal.js` }));

export const fetchingMarkup: readonly FetchingMarkup[] = [
  ...places,
  ...nested,
  ...styles.map((one) => ({ ...one, what: `${one.what}, in styles` })),
  ...spellings.map((one) => ({ ...one, what: `a picture with ${one.what}` })),
  ...tricks.map((one) => ({ ...one, what: `a picture ${one.what}` })),
  ...ofReveal,
];

/** Markup that names an address and fetches nothing. */
export const quietMarkup: readonly { readonly what: string; readonly markup: string }[] = [
  { what: 'links to click', markup: `<a href="${remote}">${remote}</a><map><area href="${remote}"></map>` },
  { what: 'links in SVG', markup: `<svg><a href="${remote}" xlink:href="${remote}"><text>x</text></a></svg>` },
  {
    what: 'namespaces',
    markup: '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"></svg>',
  },
  { what: 'namespaces of styles', markup: `<style>@namespace c url(${remote}); @namespace "${remote}";</style>` },
  { what: 'what a page carries', markup: '<img src="data:image/png;base64,AAAA"><svg><use href="#a"/></svg>' },
  { what: 'what stands in it', markup: '<style>p{fill:url(#b);background:url(data:kit,0123456789abcdef)}</style>' },
  { what: 'files beside it', markup: '<img src="pictures/b.png" srcset="/c.png 2x"><link rel="icon" href="./d.ico">' },
  { what: 'text', markup: `<p>src="${remote}" url(${remote})` },
  { what: 'comments', markup: `<!-- <img src="${remote}"> --><style>/* url(${remote}) */</style>` },
  {
    what: 'the text of a field',
    markup: `<title><img src="${remote}"></title><textarea><img src="${remote}"></textarea>`,
  },
  { what: 'markup that a script only holds as text', markup: `<script>const a = '<img src="${remote}">';</script>` },
  { what: 'what is no address in styles', markup: `<p style="background:url(/**/'${remote}')">x` },
  { what: 'text of styles', markup: `<style>p::after{content:"${remote}"}</style>` },
  { what: 'words about other pages', markup: `<meta name="description" content="0; url=${remote}">` },
  { what: 'addresses in attributes that fetch nothing', markup: `<p title="${remote}" data-note="${remote}">x` },
  { what: 'a second value', markup: `<p class="c" style="color:red" style="background:url(${remote})">x` },
];
