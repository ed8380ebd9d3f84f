import { describe, expect, it } from 'vitest';
import { parseExternalDeck } from '../../src/parse/parseExternalDeck.ts';
import type { ExternalSurroundings } from '../../src/parse/readExternalSource.ts';

function read(front: string, around: ExternalSurroundings = {}, body = '# H\n') {
  const { value, diagnostics } = parseExternalDeck('talk', 'talk.md', `---\n${front}\n---\n${body}`, around);
  const told = diagnostics.map(
    ({ code, severity, at }) =>
      `${at?.file === 'talk.md' ? '' : `${at?.file}:`}${at?.line}:${at?.column}+${at?.length} ${severity} ${code}`,
  );
  return { value, told };
}

describe('front matter', () => {
  it.each([
    ['title: Plain', 'Plain'],
    ['title: 2024', '2024'],
    ['title: 1.0', '1.0'],
    ['title: 007', '007'],
    ['title: 2024-05-01', '2024-05-01'],
    ['title: true', 'true'],
    ['title:', 'H'],
    ['title: ""', 'H'],
    ['title: "  "', 'H'],
    ['title: ~', 'H'],
    ['', 'H'],
    ['# title: x', 'H'],
  ])('%j has the title %j, and is not told of', (front, title) => {
    const { value, told } = read(front);
    expect(value?.manifest.title).toBe(title);
    expect(told).toEqual([]);
  });

  it.each([
    ['author: Ann', 'Ann'],
    ['author:\n  - Ann\n  - Bo', 'Ann, Bo'],
    ['authors: [Ann, Bo]', 'Ann, Bo'],
    ['author: {name: Ann, email: a@example.org}', 'Ann'],
    ['author:\n  - name: Ann\n    affiliations: [x]\n  - Bo', 'Ann, Bo'],
    ['author:\n  - name: {given: Ann, family: Li}', 'Ann Li'],
    ['author: {first: Ann, last: Li}', 'Ann Li'],
    ['author: 3', '3'],
    ['author: [Ann, ~]', 'Ann'],
    ['author:', undefined],
  ])('%j names %s', (front, author) => {
    const { value, told } = read(front);
    expect(value?.author).toBe(author);
    expect(told).toEqual([]);
  });

  it.each([
    ['title: [A, B]', '2:8+6 warning bad-value'],
    ['title: {a: b}', '2:8+6 warning bad-value'],
    ['author: {email: x}', '2:9+10 warning bad-value'],
    ['author: []', '2:9+2 warning bad-value'],
    ['css: {a: b}', '2:6+6 warning bad-value'],
    ['lang: in English', '2:7+10 warning bad-value'],
    ['theme: [a]', '2:8+3 warning bad-value'],
    ['separator: false', '2:12+5 warning bad-value'],
    ['separator: [a]', '2:12+3 warning bad-value'],
    ['revealOptions: x', '2:16+1 warning bad-value'],
    ['revealOptions:\n  totalTime: soon', '3:14+4 warning bad-value'],
    ['revealOptions:\n  defaultTiming: -1', '3:18+2 warning bad-value'],
    ['title: "x', '2:8+2 warning bad-yaml'],
    ['title: [x', '2:10+1 warning bad-yaml'],
    ['title: a: b', '2:8+1 warning bad-yaml'],
    ['title: x\ntitle: y', '3:1+1 warning bad-yaml'],
    ['keywords: x\ndraft: {a: {b: c}}', '2:1+8 warning unknown-key', '3:1+5 warning unknown-key'],
    ['transition: fade', '2:1+10 warning unknown-key'],
    ['scripts: a.js', '2:1+7 warning unknown-key'],
    ['revealOptions:\n  plugins: [x]\n  loop: true', '3:3+7 warning unknown-key'],
  ])('%j is told of and refuses no deck', (front, ...expected) => {
    const { value, told } = read(front);
    expect(value?.section.slides).toHaveLength(1);
    expect(told).toEqual(expected);
  });

  it.each(['port: 1', 'watch: true', 'staticDirs: [a]', 'print: x', 'highlightTheme: github', 'mermaid: false'])(
    'passes over what says how reveal-md runs: %s',
    (front) => {
      expect(read(front).told).toEqual([]);
    },
  );

  it('is read as far as it goes', () => {
    const { value, told } = read('title: Part two: the lakes\nauthor: Ann\ntheme: [\nrevealOptions:\n  loop: true');
    expect(value?.manifest).toMatchObject({ title: 'Part two: the lakes', revealOptions: { loop: true } });
    expect(value?.author).toBe('Ann');
    expect(told.map((one) => one.replace(/:\d+\+\d+/, ''))).toEqual(['2 warning bad-yaml', '4 warning bad-yaml']);
  });

  it('says the language, and what the deck is about', () => {
    expect(read('lang: pt_BR\nsubtitle: S').value?.manifest).toMatchObject({ language: 'pt-BR', subtitle: 'S' });
    expect(read('language: de').value?.manifest.language).toBe('de');
  });

  it.each([
    ['css: a.css, b.css', ['a.css', 'b.css']],
    ['css: [a.css, b.css]', ['a.css', 'b.css']],
    ['css: []', []],
    ['css:', []],
  ])('%j names styles', (front, expected) => {
    const { value, told } = read(front);
    expect(value?.styles.flatMap((use) => ('href' in use ? [use.href] : []))).toEqual(expected);
    expect(told).toEqual([]);
  });
});

describe('a style sheet', () => {
  it('stands where its entry does', () => {
    const { value } = read('theme: looks/mine.css\ncss:\n  - a.css\n  - b.css');
    expect(
      value?.styles.flatMap((use) =>
        'href' in use ? [`${use.href} ${use.at.line}:${use.at.column}+${use.at.length}`] : [],
      ),
    ).toEqual(['looks/mine.css 2:8+14', 'a.css 4:5+5', 'b.css 5:5+5']);
    expect(value?.theme).toBeUndefined();
  });

  it('is no theme by name', () => {
    expect(read('theme: night').value).toMatchObject({ theme: 'night', styles: [] });
  });
});

describe('options from several places', () => {
  const slidesOf = (front: string, around: ExternalSurroundings) =>
    read(front, around, 'A\n\n===\n\nB\n\n+++\n\nC\n\n---\n\nD\n\nSay: n\n').value?.section.slides;
  const count = (front: string, around: ExternalSurroundings) => slidesOf(front, around)?.length;
  const revealMd = (text: string): ExternalSurroundings => ({ revealMd: { file: 'reveal-md.json', text } });

  it('count as in reveal-md: the command line, the front matter, reveal-md.json', () => {
    const file = revealMd('{ "separator": "\\n\\n===\\n\\n", "notesSeparator": "^Say:" }');
    expect(count('title: T', {})).toBe(2);
    expect(slidesOf('title: T', file)).toMatchObject([{ notes: [] }, { notes: [{ type: 'paragraph' }] }]);
    expect(count('separator: "^[=+]{3}$"', file)).toBe(3);
    expect(count('separator: "^[=+]{3}$"', { ...file, given: { separator: '^(===|---|\\+\\+\\+)$' } })).toBe(4);
    expect(count('separator: ""', file)).toBe(2);
  });

  it('part a text with any line ends, whatever line ends they name themselves', () => {
    for (const line of ['\\r\\n===\\r\\n', '\\n===\\n', '\\\\r?\\\\n===\\\\r\\\\n']) {
      expect(count('title: T\r', revealMd(`{ "separator": "${line}" }`))).toBe(2);
    }
  });

  it('hold the vertical separator, too', () => {
    const around = { ...revealMd('{ "vertical-separator": "^===$" }'), given: { separator: '^---$' } };
    expect(slidesOf('title: T', around)?.map(({ direction }) => direction)).toEqual([
      'horizontal',
      'vertical',
      'horizontal',
    ]);
  });

  it('join options of reveal.js one by one', () => {
    const around: ExternalSurroundings = {
      ...revealMd('{ "revealOptions": { "loop": true, "a": 2, "b": 2 } }'),
      reveal: { file: 'reveal.json', text: '{ "a": 3, "b": 3, "c": 3, "totalTime": 60 }' },
    };
    const { value, told } = read('revealOptions:\n  a: 1', around);
    expect(value?.manifest.revealOptions).toEqual({ loop: true, a: 1, b: 2, c: 3, totalTime: 60 });
    expect(value?.timing).toEqual({ totalTime: 60, defaultTiming: undefined });
    expect(told).toEqual([]);
  });

  it.each([
    ['{ "separator": "(" }', 'reveal-md.json:1:16+3 error bad-value'],
    ["{\n  // as usual\n  separator: '[',\n}", 'reveal-md.json:3:14+3 error bad-value'],
    ['{ "separator": ["a"], }', 'reveal-md.json:1:16+5 warning bad-value'],
    ['{\n "a": {"b": 1},\n "theme": "black"}', 'reveal-md.json:2:3+1 warning unknown-key'],
    ['{ "separator": "x" "y" }', 'reveal-md.json:1:20+1 warning bad-value'],
    ['', 'reveal-md.json:1:1+1 warning bad-value'],
    ['[]', 'reveal-md.json:1:1+1 warning bad-value'],
  ])('are told of in their file: %s', (text, expected) => {
    expect(read('title: T', revealMd(text)).told).toEqual([expected]);
  });

  it('take JSON as reveal-md does, with comments and single quotes', () => {
    expect(read('title: T', revealMd("/* a */ {\n  title: 'U', // b\n  theme: 'night',\n}")).told).toEqual([]);
  });
});
