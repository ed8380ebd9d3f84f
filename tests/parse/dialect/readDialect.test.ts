import { describe, expect, it } from 'vitest';
import { dialects } from '../../../src/parse/dialect/dialects.ts';
import { parseExternalDeck } from '../../../src/parse/parseExternalDeck.ts';
import { slideOutline } from '../../support/slideOutline.ts';

const read = (text: string) => parseExternalDeck('talk', 'talk.md', text);
const slides = (text: string): string[] => (read(text).value?.section.slides ?? []).map(slideOutline);
const told = (text: string): string[] =>
  read(text).diagnostics.map(({ code, at, related = [] }) =>
    [`${at?.line}:${at?.column}+${at?.length} ${code}`, ...related.map(({ line, column }) => `${line}:${column}`)].join(
      ' ',
    ),
  );

/** What an author writes, the slides that are read, and what is told of them. */
type Row = readonly [what: string, text: string, slides: readonly string[], told?: readonly string[]];

const marp = (text: string): string => `---\nmarp: true\n---\n${text}`;
const slidev = (text: string): string => `---\nhighlighter: shiki\n---\n${text}`;
const quarto = (text: string): string => `---\nformat: revealjs\n---\n${text}`;

const rows: Readonly<Record<string, readonly Row[]>> = {
  Marp: [
    [
      'directives, pictures for the ground and notes',
      '---\nmarp: true\npaginate: true\n---\n\n<!-- _class: lead -->\n# Title\n\n<!-- Words for the speaker -->\n\n---\n\n## Slide\n\n![bg right:40%](pic.png)\n\n- one\n',
      ['{class=lead} # Title // Words for the speaker', '## Slide / ![](pic.png) / - one'],
      ['15:1+24 other-dialect'],
    ],
    [
      'any rule, and dashes under text as a heading',
      marp('A\n\n***\nB\n___\nC\n- - -\nD\n---\n'),
      ['A', 'B', 'C', '## D'],
    ],
    [
      'notes of several lines, with their Markdown',
      marp('A\n\n<!--\nfirst\n\n- second\n\n---\n-->\n\n---\n\nB\n'),
      ['A // first / - second / ---', 'B'],
    ],
    ['notes in a line', marp('A <!-- said --> B\n'), ['A B // said']],
    [
      'comments for programs as comments',
      marp('A\n\n<!-- prettier-ignore -->\n\n<!-- markdownlint-disable MD033 -->\n'),
      ['A / <!-- prettier-ignore --> / <!-- markdownlint-disable MD033 -->'],
    ],
    ['comments in code as code', marp('`<!-- a -->`\n\n```\n<!-- b -->\n```\n'), ['`<!-- a -->` / `: <!-- b -->`']],
    [
      'directives that last, and those of one slide',
      marp('<!-- backgroundColor: "#123456" -->\nA\n\n---\n<!-- _backgroundColor: red -->\nB\n\n---\nC\n'),
      ['{data-background-color=#123456} A', '{data-background-color=red} B', '{data-background-color=#123456} C'],
    ],
    [
      'a colour that YAML would take for a comment',
      marp('<!-- _backgroundColor: #abc -->\nA\n'),
      ['{data-background-color=#abc} A'],
    ],
    [
      'backgrounds of the front matter',
      '---\nmarp: true\nclass: [lead, invert]\nbackgroundImage: url("a.png")\ncolor: red\n---\nA\n',
      ['{data-background-image=a.png class=lead invert data-ground=dark style=color:red} A'],
    ],
    [
      'pictures as backgrounds',
      marp('![bg](a.png)\nA\n\n---\n![bg contain](<b c.png>)\nB\n\n---\n![bg 60%](d.png) ![bg](e.png)\n'),
      [
        '{data-background-image=a.png} A',
        '{data-background-image=b c.png data-background-size=contain} B',
        '{data-background-image=d.png data-background-size=60%} ![](e.png)',
      ],
      ['12:18+12 other-dialect'],
    ],
    [
      'sizes of pictures',
      marp('![w:200 h:50% A cat](a.png) ![blur](b.png) ![A dog](c.png)\n'),
      ['![A cat](a.png){style=width:200px;height:50%} ![](b.png) ![A dog](c.png)'],
      ['4:29+14 other-dialect'],
    ],
    ['a heading that fits', marp('# <!-- fit --> Wide\n'), ['.r-fit-text # Wide']],
    ['lists item by item', marp('* a\n* b\n\n<!-- -->\n\n- c\n\n1) d\n'), ['- >a - >b / - c / - >d']],
    [
      'headings that part slides',
      '---\nmarp: true\nheadingDivider: 2\n---\n# A\n\n## B\n\n### C\n\n---\n\n## D\n',
      ['# A', '## B / ### C', '## D'],
    ],
    ['headings of some levels that part slides', marp('<!-- headingDivider: [2] -->\n# A\n\n## B\n'), ['# A', '## B']],
    [
      'what has no place here, told',
      '---\nmarp: true\nheader: x\nstyle: |\n  h1 { color: red }\n---\nA\n\n<!-- _footer: y -->\n\n---\nB\n\nNote: said\n',
      ['A', 'B // said'],
      ['3:1+6 other-dialect 9:1', '4:1+5 other-dialect', '14:1+5 other-dialect'],
    ],
    [
      'looks that have no place here, told',
      '---\nmarp: true\nsize: 4:3\n---\nA\n\n<!-- _transition: fade -->\n',
      ['A'],
      ['3:1+4 other-dialect', '7:1+26 other-dialect'],
    ],
  ],
  Slidev: [
    [
      'front matter of slides, slots and steps',
      '---\ntheme: default\ntitle: Hello\n---\n\n# Title\n\n<!-- Words for the speaker -->\n\n---\nlayout: two-cols\n---\n\n# Slide two\n\nLeft\n\n::right::\n\nRight\n\n<v-click>\n\nshown later\n\n</v-click>\n',
      [
        '# Title // Words for the speaker',
        '# Slide two / Left / Right / <div class="fragment"> / shown later / </div>',
      ],
      ['11:1+16 other-dialect', '18:1+9 other-dialect'],
    ],
    [
      'comments at the end as notes, others as comments',
      slidev('<!-- no -->\n\nA\n\n<!-- one -->\n\n<!--\ntwo\n-->\n\n---\n\nB\n'),
      ['<!-- no --> / A // one / two', 'B'],
    ],
    [
      'class, ground, and slides that are hidden',
      slidev(
        'A\n\n---\nclass: big\nbackground: a.png\n---\nB\n\n---\nhide: true\n---\nC\n\n---\ndisabled: true\n---\nD\n',
      ),
      ['A', '{class=big data-background=a.png} B', '{data-visibility=hidden} C', '{data-visibility=hidden} D'],
    ],
    [
      'the first slide’s own in the deck’s front matter',
      '---\nmdc: true\nclass: big\nbackground: url(a.png)\n---\nA\n',
      ['{class=big data-background=a.png} A'],
    ],
    [
      'front matter as a fence',
      slidev('A\n\n---\n\n```yaml\nclass: big\n```\n\nB\n\n---\n\n```yaml\nother: x\n```\n'),
      ['A', '{class=big} B', '`yaml: other: x`'],
    ],
    ['text under the dashes as text', slidev('A\n\n---\n# B\n\n---\nC: d e\n---\n'), ['A', '# B', '']],
    ['another file, told', slidev('A\n\n---\nsrc: ./b.md\n---\n\n---\n\nC\n'), ['A', 'C'], ['7:1+11 other-dialect']],
    ['lists that come item by item', slidev('<v-clicks>\n\n- a\n- b\n\n</v-clicks>\n\n- c\n'), ['- >a - >b - c']],
    [
      'steps in a line',
      slidev('A <v-click at="2">b</v-click> <span v-click class="c">d</span>\n'),
      ['A <span class="fragment">b</span> <span class="c">d</span>'],
      ['4:36+8 other-dialect'],
    ],
    [
      'what has no place here, told',
      slidev('<Tweet id="a>b" />\n\n<<< @/a.ts\n\n{{ $nav }} A\n\n```ts\n<Tweet />\n```\n'),
      ['A / `ts: <Tweet />`'],
      ['4:1+18 other-dialect', '6:1+10 other-dialect', '8:1+10 other-dialect'],
    ],
    [
      'a transition and what looks like notes, told',
      slidev('A\n\n---\ntransition: fade\n---\nB\n\nNote: said\n'),
      ['A', 'B // said'],
      ['7:1+16 other-dialect', '11:1+5 other-dialect'],
    ],
  ],
  remark: [
    [
      'properties, slides and notes',
      'class: center, middle\n\n# Title\n\n---\n\n# Slide\n\n- one\n\n???\n\nSecret words for the speaker\n',
      ['{class=center middle style=text-align:center} # Title', '# Slide / - one // Secret words for the speaker'],
      ['1:1+21 other-dialect'],
    ],
    [
      'steps, before the notes',
      'name: a\n\n- a\n--\n\n- b\n--\n\n- c\n\n???\nsaid\n',
      ['{id=a} - a / <div class="fragment"> / - b / </div> / <div class="fragment"> / - c / </div> // said'],
    ],
    [
      'properties of any slide',
      'A\n\n???\nn\n\n---\nname: b\nclass: inverse\nbackground-image: url(c.png)\n\n# B\n\n---\nexclude: true\nC\n\n---\nname: b\ncount: false\nD\n',
      [
        'A // n',
        '{id=b class=inverse data-ground=dark data-background-image=c.png} # B',
        '{data-visibility=hidden} C',
        '{data-visibility=uncounted} D',
      ],
    ],
    [
      'words with a class',
      'class: left\n\n.left-column[\n# A [b](c)\n]\n.right-column[B .small[c]] d.e[0] .open[\n',
      [
        '{class=left style=text-align:left} <div class="left-column"> / # A b / </div> / <span class="right-column">B <span class="small">c</span></span> d.e[0] .open[',
      ],
      ['3:1+13 other-dialect 6:1 6:17'],
    ],
    [
      'layouts, told',
      'layout: true\n\nfooter\n\n---\ntemplate: a\n\nB {{content}}\n\n![:scale 50%](b.png)\n',
      ['B / ![](b.png)'],
      ['1:1+12 other-dialect 6:1', '8:3+11 other-dialect', '10:1+13 other-dialect'],
    ],
    ['a line with a colon further down as text', 'A\n\nclass: words\n\n???\nb\n', ['A / class: words // b']],
    [
      'properties that it does not know, told',
      'name: a\nmood: good\n\nA\n\nNote: said\n\n???\nmore\n',
      ['{id=a} A // said / more'],
      ['2:1+10 other-dialect', '6:1+5 other-dialect'],
    ],
  ],
  Pandoc: [
    [
      'headings as slides, notes and steps',
      '# Section\n\n## First\n\n::: notes\nPrivate remark for the speaker\n:::\n\n## Second\n\n. . .\n\nafter a pause\n',
      [
        '# Section',
        '## First // Private remark for the speaker',
        '## Second / <div class="fragment"> / after a pause / </div>',
      ],
    ],
    [
      'a title of % lines',
      '% A *title*\n  of two lines\n% One; Two\n% 2027\n\n# B\n\ntext\n',
      ['# A title of two lines / One · Two · 2027', '# B / text'],
    ],
    [
      'the level of the first heading with text',
      '% T\n\n# A\n\ntext\n\n## B\n\nmore\n',
      ['# T', '# A / text / ## B / more'],
    ],
    [
      'a level that is named',
      '---\nslide-level: 2\n---\n# A\n\ntext\n\n## B\n\n### C\n',
      ['# A / text', '## B / ### C'],
    ],
    [
      'rules, also before a heading',
      '---\nslide-level: 1\n---\n# A\n\n---\n\ntext\n\n---\n\n# B\n',
      ['# A', 'text', '# B'],
    ],
    [
      'a step that ends with its slide',
      '# A\n\n. . .\n\na\n\n# B\n\nb\n',
      ['# A / <div class="fragment"> / a / </div>', '# B / b'],
    ],
    [
      'divs',
      '# A\n\n:::: {.columns}\n::: {.column width="40%"}\na\n:::\n::: column\nb\n:::\n::::\n\n::: incremental\n- c\n:::\n\n::: {.box}\n- d\n:::\n\n::: fragment\ne\n:::\n',
      [
        '# A / <div style="display:flex;gap:2em"> / <div style="flex:0 1 40%;min-width:0"> / a / </div> / <div style="flex:1;min-width:0"> / b / </div> / </div> / - >c - d / <div class="fragment"> / e / </div>',
      ],
      ['16:1+10 other-dialect'],
    ],
    ['notes with divs inside', '# A\n\n::: notes\n::: box\na\n:::\nb\n:::\n\nc\n', ['# A / c // ::: box a ::: b']],
    [
      'attributes of headings',
      '# A {#a .b background-color="red" visibility="uncounted"}\n\na\n\n## B {.c}\n\n# C {-}\n',
      ['{id=a data-background-color=red data-visibility=uncounted} # A / a / ## B', '# C'],
      ['1:5+53 other-dialect 5:6'],
    ],
    [
      'attributes of pictures, links and words',
      '# A {-}\n\n![](a.png){width=50% height=20} [b](c){.d} [e]{.fragment} [f]{.g}\n',
      ['# A / ![](a.png){style=width:50%;height:20px} b <span class="fragment">e</span> f'],
      ['3:39+4 other-dialect', '3:59+1 other-dialect'],
    ],
    [
      'braces in code as code',
      '# A {-}\n\n`[a]{.b}` `:::`\n\n```\n::: notes\n. . .\n```\n',
      ['# A / `[a]{.b}` `:::` / `: ::: notes\n. . .`'],
    ],
    ['what looks like notes, told', '% A\n\nNote: said\n', ['# A // said'], ['3:1+5 other-dialect']],
  ],
  Quarto: [
    [
      'headings as slides, with a title slide',
      '---\ntitle: Hello\nauthor: One\nformat: revealjs\n---\n\n## One\n\nText\n\n## Two\n\nText\n',
      ['# Hello / One', '## One / Text', '## Two / Text'],
    ],
    [
      'steps everywhere but where they are not wanted',
      '---\nformat:\n  revealjs:\n    incremental: true\n---\n## A\n\n- a\n\n::: {.nonincremental}\n- b\n:::\n',
      ['## A / - >a - b'],
    ],
    [
      'hidden slides and notes',
      quarto('## A {visibility="hidden"}\n\na\n\n## B\n\n::: {.notes}\nsaid\n:::\n'),
      ['{data-visibility=hidden} ## A / a', '## B // said'],
    ],
    [
      'code that runs, told',
      quarto(
        '## A\n\n```{python}\n#| label: x\nprint(1)\n```\n\n```{r}\n#| echo: false\nplot(1)\n```\n\n```{.js code-line-numbers="1"}\nb\n```\n\n```{=html}\n<hr>\n```\n',
      ),
      ['## A / `python: print(1)` / `js: b`'],
      ['6:1+11 other-dialect 11:1', '20:1+10 other-dialect'],
    ],
    [
      'diagrams, which are drawn, without their options',
      quarto('## A\n\n```{mermaid}\n%%| echo: false\npie\n```\n\n```{mermaid}\n%%| include: false\npie\n```\n'),
      ['## A / `mermaid: pie`'],
    ],
    [
      'shortcodes and boxes, told',
      quarto('## A\n\n{{< video a.mp4 >}}\n\n::: {.callout-note}\nb\n:::\n'),
      ['## A / b'],
      ['6:1+19 other-dialect', '8:1+19 other-dialect'],
    ],
    [
      'attributes and what looks like notes, told',
      quarto('## A {.smaller}\n\n![](a.png){.b} [c]{.d}\n\nNote: said\n'),
      ['## A / ![](a.png) c // said'],
      ['4:6+10 other-dialect', '6:11+4 other-dialect', '6:16+1 other-dialect', '8:1+5 other-dialect'],
    ],
    [
      'what is for other formats or for nobody',
      quarto(
        '## A\n\n::: {.hidden}\nno\n:::\n\n::: {.content-visible when-format="pdf"}\nno\n:::\n\n::: {.content-visible when-format="revealjs"}\nb\n:::\n\n::: {.content-hidden unless-format="html"}\nc\n:::\n\n:::: {.content-hidden}\n::: box\nno\n:::\n::::\n',
      ),
      ['## A / b / c'],
    ],
  ],
  Deckset: [
    [
      'notes, commands and pictures',
      'slidenumbers: true\nfooter: x\n\n#[fit] Wide\n\n^ said\n^ on\nand on\n\nshown\n\n---\n\n[.background-color: #FF0000]\n[.column]\nA ^ b\n\n![left, 50%](a.png) ![A cat](b.png)\n\n^ more\n---\n\nNote: c\n',
      [
        '.r-fit-text # Wide / shown // said on and on',
        '{data-background-color=#FF0000} A ^ b / ![](a.png) ![A cat](b.png) // more',
        '// c',
      ],
      ['1:1+18 other-dialect 2:1 15:1', '18:1+12 other-dialect', '23:1+5 other-dialect'],
    ],
    ['marks in code as code', '[.column]\n\n```\n^ a\n[.b]\n```\n', ['`: ^ a\n[.b]`'], ['1:1+9 other-dialect']],
  ],
  'Obsidian Advanced Slides': [
    [
      'comments for slides and elements',
      '<!-- slide bg="red" class="x" -->\n# A\n\n--\n\nB <!-- element class="fragment" -->\n\nnote: said\n\n---\n\n<!-- slide bg="[[a.png]]" template="[[t]]" -->\nC\n',
      ['{class=x data-background=red} # A', '| >B // said', '{data-background=a.png} C'],
      ['12:1+46 other-dialect'],
    ],
    [
      'embeds and links',
      '![[a b.png|200x100]] ![[c.png|A cat]] ![[Note]] [[Other|words]] [[Plain]]\n',
      ['![](a b.png){style=width:200px;height:100px} ![A cat](c.png) words Plain'],
      ['1:39+9 other-dialect'],
    ],
    [
      'what has no place here, told',
      '<grid drag="60 55">\nA\n</grid>\n\n::: block\nB\n:::\n\n<% x %>C %% never\n\nshown %% D\n',
      ['A / B / C D'],
      ['1:1+19 other-dialect 3:1', '5:1+9 other-dialect 7:1', '9:1+7 other-dialect'],
    ],
    ['lists item by item', '[[A]]\n\n+ b\n+ c\n\n- d\n', ['A / - >b - >c / - d']],
  ],
};

for (const [name, cases] of Object.entries(rows)) {
  const all = cases.map(([what, text, expected, expectedTold = []]) => ({ what, text, expected, expectedTold }));
  describe(name, () => {
    it.each(all)('reads $what', ({ text, expected, expectedTold }) => {
      expect(slides(text)).toEqual(expected);
      expect(told(text)).toEqual(expectedTold);
    });
  });
}

it('tells of every construct that is not read as its tool means it', () => {
  const messages = Object.values(rows)
    .flat()
    .flatMap(([, text]) => read(text).diagnostics.map(({ message }) => message));
  for (const { name, constructs } of dialects) {
    const silent = constructs
      .filter(({ hint }) => hint !== undefined)
      .filter(({ written }) => !messages.some((one) => one.includes(`${name}. Not read as there: ${written};`)));
    expect(silent.map(({ written }) => `${name}: ${written}`)).toEqual([]);
  }
});

/** Each says of which tool it is, and is told of nothing but that it is not read so. */
const named: readonly (readonly [name: string, text: string])[] = [
  ['Marp', '---\ntheme: gaia\n---\n<!-- paginate: true -->\nA\n\nNote: b\n'],
  ['Marp', '---\npaginate: true\n---\nA\n\nNote: b\n'],
  ['Slidev', 'A\n\n---\nlayout: center\n---\n\nB\n'],
  ['Slidev', '---\ntheme: seriph\n---\n{{ a }}\n'],
  ['Quarto', '{{< include a.md >}}\n'],
  ['Quarto', '---\nformat:\n  revealjs:\n    theme: dark\n---\nNote: a\n'],
  ['Pandoc', '% A\n\n# B {.c}\n'],
  ['Pandoc', '# A\n\n::: box\nb\n:::\n'],
  ['remark', 'A\n\n???\nb\n\n---\ntemplate: c\n'],
  ['Obsidian Advanced Slides', '![[A note]]\n'],
];

it.each(named)('a deck of %s is named: %j', (name, text) => {
  expect(told(text)).toHaveLength(1);
  expect(read(text).diagnostics[0]?.message).toContain(`is written for ${name}.`);
});

it.each([
  [
    'two slides',
    '---\ntitle: A\ntheme: black\n---\n# A\n\n---\n\n## B <!-- .element: class="fragment" -->\n\nNote: c\n',
  ],
  [
    'code that looks like others',
    '# A\n\n```\n::: notes\n???\n<v-click>\n![bg](a.png)\n```\n\n`<grid>` `{{< a >}}` `[[b]]`\n',
  ],
  [
    'words that look a little like others',
    'The .NET[1] way; a list[0]; Is it???\n\n% of people: 50 %\n\nclass: first\n\n<!-- words -->\n',
  ],
  ['a table of front matter keys', 'A\n\n---\n\nlayout: of the day\n\n---\n\nB\n'],
  [
    'a separator of its own',
    '---\nseparator: <!--s-->\nverticalSeparator: <!--v-->\n---\n\n# One\n\n<!--s-->\n\n# Two\n\n<!--v-->\n\n# Two below\n',
  ],
])('a deck of reveal-md with %s stays as it is', (_, text) => {
  expect(told(text)).toEqual([]);
});

it('says so when a deck of reveal-md looks like another', () => {
  const text = '---\nrevealOptions: {}\n---\n\nA\n\n::: box\nb\n:::\n';
  expect(told(text)).toEqual(['7:1+7 other-dialect']);
  expect(slides(text)).toEqual(['A / ::: box b :::']);
});

it.each([
  ['# A\n\n## B\n\n## C\n', ['5:1+4 other-dialect']],
  ['# A\n\n## B\n\n---\n\n## C\n', []],
  ['# A\n\n## B\n\n### C\n\n### D\n', []],
])('tells of headings that nothing parts: %j', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
