const front = '---\ntitle: One\nminutes: 1\n---\n';
const section = 'decks/sections/part/one.md';

/** A text of the deck of the kit, and the same as a deck of another tool. */
const slides = (text) => ({ [section]: `${front}## A headline\n\n${text}` });
const foreign = (text) => ({ 'talk.md': `# A\n\n${text}` });

/** `count` pieces in a row, each made by its number. */
function pieces(count, piece) {
  return Array.from({ length: count }, (_, index) => piece(index)).join('');
}

/** A word of letters alone for a number. */
function word(number) {
  return [...number.toString(26).padStart(5, '0')]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
    .join('');
}

/**
 * What stands below every limit and may yet take long: name → how many there are of it, and files with so many. Time at twice as many tells
 * how it grows.
 * @type {Readonly<Record<string, readonly [number, (count: number) => Readonly<Record<string, string>>]>>}
 */
export const growingCases = {
  'slides of one title': [
    700,
    (count) => ({ [section]: `${front}${'## The same title\n\n---\n\n'.repeat(count)}## B\n` }),
  ],
  'slides of a deck of another tool': [700, (count) => ({ 'talk.md': '# The same\n\n---\n\n'.repeat(count) })],
  'different words': [
    20_000,
    (count) => slides(pieces(count, (one) => `${word(one)}${one % 100 === 99 ? '.\n\n' : ' '}`)),
  ],
  'a listed word again and again': [10_000, (count) => slides('Qwertyuiop here.\n\n'.repeat(count))],
  fragments: [5_000, (count) => slides('A word <!-- .element: class="fragment" -->\n\n'.repeat(count))],
  'cells of a table': [5_000, (count) => slides(`|a|b|c|d|e|\n|-|-|-|-|-|\n${'|1 word|2|3|4|5|\n'.repeat(count / 5)}`)],
  'cells of one row': [
    3_000,
    (count) => slides(`|${'a|'.repeat(count)}\n|${'-|'.repeat(count)}\n|${'b|'.repeat(count)}\n`),
  ],
  'pieces of emphasis': [15_000, (count) => slides(pieces(count / 15, () => `${'*a **b** c* '.repeat(15)}\n\n`))],
  'letters of words without a space': [200_000, (count) => slides(`${'a'.repeat(10_000)}\n\n`.repeat(count / 10_000))],
  facts: [3_000, (count) => slides('It is {fact:size} here.\n\n'.repeat(count))],
  'facts of the ledger': [
    2_000,
    (count) => ({
      'decks/facts.yaml': pieces(
        count,
        (one) =>
          `f${one}:\n  text: "a fact ${one}"\n  value: ${one}\n  year: 2010\n  place: Here\n  measured: length\n  source: counted\n  status: firm\n  reviewBy: 2030-01-01\n`,
      ),
      'decks/sources.yaml': 'counted:\n  type: report\n  title: A count\n  short: The Counting Office\n',
      ...slides(pieces(count, (one) => `{fact:f${one}}\n\n`)),
    }),
  ],
  pictures: [
    2_000,
    (count) => ({
      ...slides('![A steppe](a.svg)\n\n'.repeat(count)),
      'decks/sections/part/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
    }),
  ],
  'letters of one block of code': [
    400_000,
    (count) => foreign(`\`\`\`js\n${'const a = (b) => `c`; // d\n'.repeat(count / 27)}\`\`\`\n`),
  ],
  'letters of a line of code': [400_000, (count) => foreign(`\`\`\`js\n${'a=(b)+"c";'.repeat(count / 10)}\n\`\`\`\n`)],
  'letters of a formula': [9_000, (count) => foreign(`$$\n${'\\frac{a}{b}+'.repeat(count / 12)}c\n$$\n`)],
  formulas: [3_000, (count) => foreign('Now $a^2 + b$ is.\n\n'.repeat(count))],
  'bars of a chart': [
    1_000,
    (count) => ({
      ...slides('```chart\ndata: rows.csv\nseries: [n]\nalt: A chart\n```\n'),
      'assets/data/rows.csv': `label,n\n${pieces(count, (one) => `row ${one},${one}\n`)}`,
    }),
  ],
  'years of a line': [
    1_000,
    (count) => ({
      ...slides('```chart\ntype: line\ndata: rows.csv\nseries: [n]\nalt: A chart\n```\n'),
      'assets/data/rows.csv': `label,n\n${pieces(count, (one) => `${1000 + one},${one}\n`)}`,
    }),
  ],
  'columns of a table': [
    5_000,
    (count) => ({
      ...slides('```chart\ndata: rows.csv\nseries: [n]\nalt: A chart\n```\n'),
      'assets/data/rows.csv': `label,n,${'c,'.repeat(count)}\na,1,${'1,'.repeat(count)}\n`,
    }),
  ],
  'nodes of a diagram': [
    2_000,
    (count) => foreign(`\`\`\`mermaid\nflowchart LR\n${pieces(count, (one) => `a${one} --> a${one + 1}\n`)}\`\`\`\n`),
  ],
  headings: [20_000, (count) => foreign('## A\n\n'.repeat(count))],
  'headings of different words': [10_000, (count) => foreign(pieces(count, (one) => `## A ${word(one)}\n\n`))],
  'links by reference': [10_000, (count) => foreign(pieces(count, (one) => `[a][${one}]\n\n[${one}]: #b\n\n`))],
  'links to slides': [5_000, (count) => foreign('[a](#nowhere)\n\n'.repeat(count))],
  footnotes: [5_000, (count) => foreign(pieces(count, (one) => `A[^${one}]\n\n[^${one}]: b\n\n`))],
  'keys of front matter': [
    5_000,
    (count) => ({ 'talk.md': `---\n${pieces(count, (one) => `k${one}: 1\n`)}---\n# A\n` }),
  ],
  'facts with a mistake': [2_000, (count) => ({ 'decks/facts.yaml': pieces(count, (one) => `k${one}:\n  text: a\n`) })],
  'entries of a manifest': [
    5_000,
    (count) => ({
      'decks/talk.yaml': `title: A talk\naudience: adult\nslot: 10\nsections:\n${pieces(count, (one) => `  - part/o${one}\n`)}`,
    }),
  ],
  'tags of HTML': [20_000, (count) => foreign('<b>a</b>\n\n'.repeat(count))],
  'tags of HTML that never close': [10_000, (count) => foreign('<div>a\n\n'.repeat(count))],
  'asides of notes': [3_000, (count) => foreign('<aside class="notes">a</aside>\n\nb\n\n'.repeat(count))],
  'empty lines': [150_000, (count) => foreign(`a${'\n'.repeat(count)}b\n`)],
  'divs of notes': [15_000, (count) => foreign('::: notes\n\n'.repeat(count))],
  'sections that never close': [15_000, (count) => foreign('<section>\n\n'.repeat(count))],
  'tags that break off': [5_000, (count) => foreign('<img src="a <b\n\n'.repeat(count))],
  'sections of HTML': [1_000, (count) => foreign('<section>a</section>\n\n'.repeat(count))],
  'control characters': [20_000, (count) => foreign('a\u0007b\n\n'.repeat(count))],
  styles: [3_000, (count) => foreign('<style>p { color: red }</style>\n\n'.repeat(count))],
  'items of a list': [20_000, (count) => foreign('- a\n'.repeat(count))],
  quotes: [10_000, (count) => foreign('> a\n\n'.repeat(count))],
  'fences in a list': [2_000, (count) => foreign('- a\n  ```\n  b\n  ```\n'.repeat(count))],
  fences: [3_000, (count) => foreign('```js\na\n```\n\n'.repeat(count))],
  comments: [10_000, (count) => foreign('<!-- a -->\n\nb\n\n'.repeat(count))],
  'letters no font has': [10_000, (count) => foreign('a \u{20000} b\n\n'.repeat(count))],
};
