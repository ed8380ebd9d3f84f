import fc from 'fast-check';
import { chartSection, type FuzzKind, type HostileFiles, pictureSection, plainFiles } from './hostileFiles.ts';

/** Pieces in a row, with words and chance between them. */
function text(pieces: readonly string[], maxLength: number): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...pieces) },
    { weight: 2, arbitrary: fc.constantFrom(' ', '\n', '\n\n', 'a', 'word ', '1', '.') },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...pieces), fc.nat(70)).map(([one, times]) => one.repeat(times)) },
  );
  return fc.array(piece, { maxLength }).map((all) => all.join(''));
}

function markdown(): fc.Arbitrary<string> {
  return text(markdownPieces, 24);
}

const markdownPieces = [
  ...[
    '# A\n',
    '## A headline\n',
    '\n---\n',
    '\n--\n',
    '\n***\n',
    '\n===\n',
    '> ',
    '- ',
    '  - ',
    '1. ',
    '* ',
    '    ',
    '\t',
  ],
  ...['**', '*', '_', '~~', '==', '`', '```', '```js\n', '~~~\n', '\n```\n', '$', '$$', '\\(', '\\\\[', '\\'],
  ...[
    '[',
    ']',
    '](',
    ')',
    '![',
    '[a]: b\n',
    '[a][b]',
    '<http://a.b>',
    'https://example.org/',
    'a@b.c',
    '[^1]',
    '[^1]: note\n',
  ],
  ...[
    '| a | b |\n',
    '|---|---|\n',
    '|',
    '\n: a definition\n',
    '- [ ] ',
    '- [x] ',
    '{fact:size}',
    '{fact:',
    '}',
    '{helpline:near.phone}',
  ],
  ...[
    '\nNote:\n',
    '\nNotes: ',
    '\nHandout:\n',
    '\nHandout (kk):\n',
    '???\n',
    '::: notes\n',
    ':::\n',
    '<!-- ',
    ' -->',
    '<!--',
  ],
  ...[
    '<!-- .slide: id="a" class="b" -->',
    '<!-- .element: class="fragment" -->',
    '<!-- .element: onclick="x()" -->',
    '<!-- .slide: data-background="http://a.b/c.png" -->',
  ],
  ...[
    '<div>',
    '</div>',
    '<p',
    '>',
    '<br>',
    '<img src="',
    '"',
    "'",
    '<script>',
    '</script>',
    '<style>',
    '</style>',
    '<svg>',
    '</svg>',
    '<math>',
    '<a href="javascript:x()">',
  ],
  ...[
    '<aside class="notes">',
    '</aside>',
    '<section>',
    '</section>',
    '<iframe src="http://a.b">',
    '<table><tr><td>',
    '<svg onload=x()>',
    '<foreignObject>',
    '<textarea>',
    '<title>',
    '<plaintext>',
    '<![CDATA[',
    ']]>',
    '<?',
    '<template>',
    '<select>',
    '<noscript>',
  ],
  ...[
    '&amp;',
    '&#0;',
    '&#x2028;',
    '&lt;',
    '&',
    '&#xD800;',
    '\u2028',
    '\u0000',
    '\u0007',
    '\uFEFF',
    '\r',
    '\r\n',
    '\u202e',
    '\ud800',
    'é',
    '🏳️‍🌈',
    'س',
  ],
  ...[
    '```qr\nurl: https://example.org\nalt: A\n```\n',
    '```chart\n',
    '```map\n',
    '```diagram\n',
    '```timeline\n',
    '```columns\n',
    '```quiz\n',
    '```mermaid\n',
    '```helplines\n',
    'alt: A\n',
    'label: *a\n',
    '- a: [',
    '\n\\begin{align}',
    '\\end{align}\n',
    '\\frac{',
    '}',
  ],
  ...[
    '---\n',
    'title: A\n',
    'marp: true\n',
    '???',
    '\n^\n',
    '.footer[',
    '[.build-lists: true]\n',
    '{{',
    '}}',
    '{.a}',
    '{#b}',
    '![[',
    ']]',
    'data:image/png;base64,AAAA',
    '![a](data:image/png;base64,AAAA)',
    '![a](<b c.png>)',
    '![a](../../../etc/passwd)',
  ],
];

/** A text of YAML with some of its places changed. */
function yamlText(base: string): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.nat(base.length),
    gone: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(12) }),
    piece: fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...yamlPieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
      {
        weight: 1,
        arbitrary: fc.tuple(fc.constantFrom(...yamlPieces), fc.nat(70)).map(([one, times]) => one.repeat(times)),
      },
    ),
  });
  return fc
    .array(change, { maxLength: 4 })
    .map((changes) =>
      changes.reduce((left, { at, gone, piece }) => left.slice(0, at) + piece + left.slice(at + gone), base),
    );
}

const yamlPieces = [
  ...[
    '\n',
    ': ',
    ':',
    '- ',
    '  ',
    '\t',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '|',
    '>',
    '#',
    '? ',
    '!',
    '&a ',
    '*a',
    '<<: *a\n',
    '---\n',
    '...\n',
    '%YAML 1.2\n',
  ],
  ...[
    '!!binary AAAA',
    '!!js/function x',
    '!!set',
    '!!omap',
    '!!float .inf',
    'null',
    '~',
    'true',
    '0x1F',
    '1e999',
    '-0',
    '2026-13-45',
    '99999999999999999999',
  ],
  ...[
    '__proto__: 1\n',
    'constructor: 1\n',
    'toString: a\n',
    '__proto__',
    'hasOwnProperty',
    '"\\0"',
    '"\\u2028"',
    '"\\e[31m"',
    '\u0000',
    '\ud800',
    '\u2028',
    '\uFEFF',
    '\r',
    'é: ü\n',
  ],
  ...[
    'a: &a [*a]\n',
    'a: [b, c]\n',
    'a: {b: c}\n',
    'size:\n',
    '  value: x\n',
    '"{value}"',
    '{fact:size}',
    '"<script>"',
    'javascript:x()',
    'https://a.b/',
    '../../etc',
    'part/one',
    'title: B\n',
    'id: ',
    '    - ',
  ],
];

function csvText(): fc.Arbitrary<string> {
  const pieces = [
    'label,cows\n',
    '2019,5\n',
    ',',
    '"',
    '""',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '1',
    '-1',
    '1e999',
    'x',
    '2019',
    '\u0000',
    '\uFEFF',
    ';',
    '<b>',
    '{fact:size}',
    '\u2028',
    '__proto__',
  ];
  return fc
    .tuple(fc.constantFrom('label,cows\n', 'label,cows\n2019,5\n', ''), text(pieces, 14))
    .map((both) => both.join(''));
}

function svgText(): fc.Arbitrary<string> {
  const head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">';
  const pieces = [
    ...[
      '<g>',
      '</g>',
      '<path d="M0 0h1"/>',
      '<text>',
      '</text>',
      'A word',
      '<title>',
      '</title>',
      '<metadata>',
      '</metadata>',
      '<rdf:RDF>',
      '</rdf:RDF>',
      '<!-- a -->',
      '<!--',
      '-->',
    ],
    ...[
      '<style>',
      '</style>',
      '@import url(http://a.b);',
      'text{font:1px x}',
      '<script>x()</script>',
      '<image href="http://a.b/c.png"/>',
      '<use href="#a"/>',
      '<use href="http://a.b#c"/>',
      '<a href="javascript:x()">',
      '</a>',
      '<foreignObject>',
      '</foreignObject>',
      '<set attributeName="href" to="javascript:x()"/>',
    ],
    ...[
      '<?xml version="1.0"?>',
      '<!DOCTYPE svg [<!ENTITY a "b">]>',
      '&a;',
      '&#0;',
      '<![CDATA[',
      ']]>',
      ' onload="x()"',
      ' inkscape:label="a"',
      'xmlns:inkscape="x"',
      '"',
      "'",
      '<',
      '>',
      '/>',
      '\u0000',
      '</svg>',
      '<svg>',
      '<svg',
      ' ',
    ],
  ];
  return fc
    .tuple(fc.constantFrom(head, head, ''), text(pieces, 14), fc.constantFrom('</svg>', ''))
    .map((all) => all.join(''));
}

/** Names that disks take: no slash, no zero, no half of a letter, not too long, not the folder itself. */
function fileName(): fc.Arbitrary<string> {
  const pieces = [
    'a',
    'B',
    ' ',
    '.',
    '#',
    '?',
    '%',
    '%20',
    '&',
    '<',
    '>',
    '"',
    "'",
    '(',
    ')',
    '[',
    ']',
    '\\',
    ':',
    '*',
    '|',
    '~',
    'ü',
    'й',
    '人',
    '🏳️‍🌈',
    '\u202e',
    '\n',
    '\t',
    '-',
    '__proto__',
    'constructor',
    'con',
    'index.html',
    'facts',
    '$1',
    '$\u007bx}',
    '`',
    ';',
    '=',
    '@',
    '{fact:a}',
    '\ud800',
  ];
  return fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 3 })), {
      minLength: 1,
      maxLength: 5,
    })
    .map((all) => Buffer.from(all.join('')).toString('utf8').replaceAll('/', '').replaceAll('\0', '').slice(0, 60))
    .filter((name) => name !== '' && name !== '.' && name !== '..');
}

/** How many texts of a kind stand in one project: to open one, and to read what no case changes, takes longer than one text. */
export const texts: Readonly<Record<FuzzKind, number>> = { section: 4, external: 4, yaml: 1, csv: 4, svg: 4, names: 1 };

/** Several texts of a kind as files of one project; those that are empty, as shrinking leaves them, have none. */
function several(
  kind: FuzzKind,
  text: fc.Arbitrary<string>,
  files: (text: string, number: number) => HostileFiles,
): fc.Arbitrary<HostileFiles> {
  const all = Array.from({ length: texts[kind] }, () => fc.option(text, { nil: '', freq: 20 }));
  return fc
    .tuple(...all)
    .map((given) =>
      Object.assign({}, ...given.flatMap((one, index): HostileFiles[] => (one === '' ? [] : [files(one, index + 1)]))),
    );
}

/** A section for each text, and the deck of them. */
function sections(kind: FuzzKind, text: fc.Arbitrary<string>, files: (text: string, number: number) => HostileFiles) {
  return several(kind, text, files).map((given): HostileFiles => {
    const names = Object.keys(given).flatMap((path) => /^decks\/sections\/(part\/\w+)\.md$/.exec(path)?.[1] ?? []);
    if (names.length === 0) return {};
    return { ...given, 'decks/talk.yaml': `${manifestHead}${names.map((name) => `  - ${name}\n`).join('')}` };
  });
}

const manifestHead = 'title: A talk\naudience: adult\nslot: 10\nsections:\n';

/** Files to be laid over the plain ones, for each kind. A Markdown file at the root is a deck of another tool. */
export const hostileInput: Readonly<Record<FuzzKind, fc.Arbitrary<HostileFiles>>> = {
  section: sections('section', markdown(), (text, number) => ({
    [`decks/sections/part/s${number}.md`]: `---\ntitle: One ${number}\nminutes: 1\n---\n${text}`,
  })),
  external: several(
    'external',
    fc
      .tuple(
        fc.oneof(
          { withCrossShrink: true },
          fc.constant(''),
          yamlText('---\ntitle: A talk\ntheme: black\nseparator: ^---$\n---\n'),
        ),
        markdown(),
      )
      .map(([front, text]) => front + text),
    (text, number) => ({ [`talk${number}.md`]: text }),
  ),
  yaml: fc
    .constantFrom(...Object.keys(plainFiles).filter((path) => path.endsWith('.yaml')))
    .chain((path) => yamlText(plainFiles[path] ?? '').map((text) => ({ [path]: text }))),
  csv: sections('csv', csvText(), (text, number) => ({
    [`assets/data/rows${number}.csv`]: text,
    [`decks/sections/part/s${number}.md`]: chartSection.replace('rows.csv', `rows${number}.csv`),
  })),
  svg: sections('svg', svgText(), (text, number) => ({
    [`decks/sections/part/picture${number}.svg`]: text,
    [`decks/sections/part/s${number}.md`]: pictureSection.replace('picture.svg', `picture${number}.svg`),
  })),
  names: fc.tuple(fileName(), fileName(), fileName()).map(([deck, section, picture]) => ({
    [`decks/${deck}.yaml`]: `title: A talk\naudience: adult\nslot: 10\nsections:\n  - ${JSON.stringify(section)}\n`,
    [`decks/sections/${section}.md`]: `---\ntitle: One\nminutes: 1\n---\n## A\n\n![A](<${picture}.svg>)\n\n![B](${encodeURIComponent(picture)}.svg)\n`,
    [`decks/sections/${picture}.svg`]: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
  })),
};
