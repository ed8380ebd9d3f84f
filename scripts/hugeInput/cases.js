/** A million, and what is written in MB. */
const million = 1_000_000;

const front = '---\ntitle: One\nminutes: 1\n---\n';
const headed = `${front}## The grass is wide\n\n`;
const section = 'decks/sections/part/one.md';

/** A section that shows one picture. */
const pictured = (name) => `${headed}![A wide steppe](${name})\n`;

/** A section that shows a table as a chart. */
const charted = `${headed}\`\`\`chart
type: bars
data: rows.csv
series: [cows]
unit: cows
alt: Cows by year
\`\`\`
`;

/** `count` pieces in a row, made one by one: repeated ones must differ where names do. */
function pieces(count, piece) {
  return Array.from({ length: count }, (_, index) => piece(index)).join('');
}

/** The first bytes of a PNG that says how large it is, and nothing behind them. */
function pngHead(width, height) {
  const head = Buffer.alloc(33);
  head.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  head.write('IHDR', 12, 'latin1');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  head.set([8, 2], 24);
  return head;
}

/**
 * What is too much of something: name → files to be laid over a plain deck, made when their turn comes; a file at the root is a deck of
 * another tool. Sizes are above the kit's limits, or where there is none, above what anybody would have.
 * @type {Readonly<Record<string, () => Readonly<Record<string, string | Buffer>>>>}
 */
export const hugeCases = {
  'a table of 2,000,000 rows': () => ({
    [section]: charted,
    'assets/data/rows.csv': `label,cows\n${pieces(2 * million, (row) => `${row},${row % 97}\n`)}`,
  }),
  'a table with a cell of 100 MB': () => ({
    [section]: charted,
    'assets/data/rows.csv': `label,cows\n2019,5\n"${'a'.repeat(100 * million - 40)}",6\n`,
  }),
  'a table with a cell of 99 MB that never ends': () => ({
    [section]: charted,
    'assets/data/rows.csv': `label,cows\n2019,5\n"${'a'.repeat(99 * million)}`,
  }),
  'a table of 100,000 columns': () => ({
    [section]: charted,
    'assets/data/rows.csv': `${pieces(100_000, (column) => `c${column},`)}label,cows\n${'1,'.repeat(100_000)}2019,5\n`,
  }),
  'a ledger of 100 MB': () => ({
    'decks/facts.yaml': `size:\n  text: "${'a'.repeat(100 * million)}"\n`,
  }),
  'a ledger of 90 MB': () => ({
    'decks/facts.yaml': `size:\n  text: "${'a'.repeat(90 * million)}"\n`,
  }),
  'a section of 100 MB': () => ({ [section]: headed + 'A word of grass.\n\n'.repeat(6 * million) }),
  'a deck of another tool of 100 MB': () => ({ 'talk.md': '# A\n\nA word of grass.\n\n---\n\n'.repeat(3.8 * million) }),
  'a deck of another tool of 100,000 slides': () => ({ 'talk.md': '# A\n\n---\n\n'.repeat(100_000) }),
  'a section of 100,000 slides': () => ({ [section]: `${front}${'## A\n\n---\n\n'.repeat(100_000)}` }),
  'a drawing of 100 MB': () => ({
    [section]: pictured('a.svg'),
    'decks/sections/part/a.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${'<path d="M0 0h1"/>'.repeat(6 * million)}</svg>`,
  }),
  'a drawing of 15 MB': () => ({
    [section]: pictured('a.svg'),
    'decks/sections/part/a.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${'<path d="M0 0h1"/>'.repeat(820_000)}</svg>`,
  }),
  'a picture whose head says 60,000 × 60,000': () => ({
    [section]: pictured('a.png'),
    'decks/sections/part/a.png': pngHead(60_000, 60_000),
  }),
  'a manifest of 1,000,000 entries': () => ({
    'decks/talk.yaml': `title: A talk\naudience: adult\nslot: 10\nsections:\n${'  - part/one\n'.repeat(million)}`,
  }),
  'a manifest of 100,000 entries': () => ({
    'decks/talk.yaml': `title: A talk\naudience: adult\nslot: 10\nsections:\n${'  - part/one\n'.repeat(100_000)}`,
  }),
  'options in JSON of 1,000,000 entries': () => ({
    'talk.md': '# A\n',
    'reveal.json': `{${pieces(million, (key) => `"k${key}": 1,\n`)} "a": 1}`,
  }),
  'options in JSON of 100,000 entries': () => ({
    'talk.md': '# A\n',
    'reveal.json': `{${pieces(100_000, (key) => `"k${key}": 1,\n`)} "a": 1}`,
  }),
  'front matter of 1,000,000 keys': () => ({
    'talk.md': `---\n${pieces(million, (key) => `k${key}: 1\n`)}---\n# A\n`,
  }),
  'front matter of 100,000 keys': () => ({ 'talk.md': `---\n${pieces(100_000, (key) => `k${key}: 1\n`)}---\n# A\n` }),
  'front matter of 100,000 keys in a section': () => ({
    [section]: `---\ntitle: One\nminutes: 1\n${pieces(100_000, (key) => `k${key}: 1\n`)}---\n## A\n`,
  }),
  'a ledger of 50,000 facts with a mistake each': () => ({
    'decks/facts.yaml': pieces(50_000, (key) => `k${key}:\n  text: a\n`),
  }),
  'one line of 50 MB': () => ({ 'talk.md': 'word '.repeat(10 * million) }),
  'one line of 1.9 MB': () => ({ 'talk.md': 'word '.repeat(380_000) }),
  '1,000,000 headings': () => ({ 'talk.md': '# A\n\n'.repeat(million) }),
  '300,000 headings': () => ({ 'talk.md': '# A\n\n'.repeat(300_000) }),
  '1,000,000 links': () => ({ 'talk.md': pieces(million, (link) => `[a][${link}]\n\n[${link}]: b.md\n\n`) }),
  '60,000 links': () => ({ 'talk.md': pieces(60_000, (link) => `[a][${link}]\n\n[${link}]: #b\n\n`) }),
  '1,000,000 footnotes': () => ({ 'talk.md': pieces(million, (note) => `A[^${note}]\n\n[^${note}]: b\n\n`) }),
  '60,000 footnotes': () => ({ 'talk.md': pieces(60_000, (note) => `A[^${note}]\n\n[^${note}]: b\n\n`) }),
};
