import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { parseExternalDeck } from '../../src/parse/parseExternalDeck.ts';
import { parseJson5 } from '../../src/parse/parseJson5.ts';
import { parseLedger } from '../../src/parse/parseLedger.ts';
import { parseManifest } from '../../src/parse/parseManifest.ts';
import { parseSection } from '../../src/parse/parseSection.ts';

const front = '---\ntitle: One\nminutes: 1\n---\n';
const places = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ code, at }) => `${at?.file}:${at?.line}:${at?.column} ${code}`);
/** What is said of a text, as a section of one's own and as a deck of another tool. */
const own = (text: string): string[] => places(parseSection('a', 'a.md', front + text).diagnostics);
const external = (text: string): string[] => places(parseExternalDeck('a', 'a.md', text).diagnostics);

describe('a text of more than two million letters', () => {
  const long = '# A line of a text that goes on\n'.repeat(63_000);

  it('is one mistake at its begin, whatever it is', () => {
    expect(own(long)).toEqual(['a.md:1:1 too-large']);
    expect(external(long)).toEqual(['a.md:1:1 too-large']);
    expect(places(parseManifest('a', 'decks/a.yaml', long).diagnostics)).toEqual(['decks/a.yaml:1:1 too-large']);
    expect(places(parseJson5(long, 'reveal.json').diagnostics)).toEqual(['reveal.json:1:1 too-large']);
  });

  it('of facts leaves open what facts there are', () => {
    const { value, diagnostics } = parseLedger([{ kind: 'facts', file: 'decks/facts.yaml', text: long }]);
    expect(places(diagnostics)).toEqual(['decks/facts.yaml:1:1 too-large']);
    expect(value.unread.facts.whole).toBe(true);
  });
});

describe('more than fifty thousand keys and entries', () => {
  const many = `a: [${'b,'.repeat(50_001)}]`;

  it('are told of at the first that is too many', () => {
    expect(places(parseManifest('a', 'decks/a.yaml', many).diagnostics)).toEqual(['decks/a.yaml:1:100004 too-large']);
  });

  it('are told of in front matter, which is then no text', () => {
    expect(external(`---\n${many}\n---\n# A\n`)).toEqual(['a.md:2:100004 too-large']);
  });

  it('are told of in options in JSON, of which none is taken', () => {
    const { value, diagnostics } = parseJson5(`{\n${'a:1,\n'.repeat(50_001)}}`, 'reveal.json');
    expect(places(diagnostics)).toEqual(['reveal.json:50001:4 too-large']);
    expect([value.values, diagnostics[0]?.severity]).toEqual([{}, 'error']);
  });
});

it('leaves open what a file holds that was not read', () => {
  const unread = parseLedger([
    { kind: 'facts', file: 'decks/facts.yaml', text: '', unread: true },
    { kind: 'helplines', file: 'decks/helplines.yaml', text: '', unread: true },
    { kind: 'speaker', file: 'decks/speaker.yaml', text: '', unread: true },
  ]).value.unread;
  expect(unread).toMatchObject({ facts: { whole: true }, helpLines: { whole: true }, sources: { whole: false } });
});

describe('a paragraph of more than twenty thousand letters', () => {
  it('is told of at its place, and is plain text', () => {
    const long = `## A\n\nShort.\n\n${'a *b* '.repeat(3500)}\n`;
    expect(own(long)).toEqual(['a.md:9:1 too-large']);
    expect(external(long)).toEqual(['a.md:5:1 too-large']);
    // Nothing of it is lost.
    expect(parseExternalDeck('a', 'a.md', long).diagnostics[0]?.severity).toBe('warning');
  });

  it('may be that long by the pictures that are written into it', () => {
    expect(own(`## A\n\n![a](data:image/png;base64,${'A'.repeat(30_000)})\n`)).toEqual([]);
  });
});

describe('a slide of more than two hundred thousand letters', () => {
  const line = `${'A word of grass. '.repeat(60)}\n\n`;

  it('is told of at its place and not read; the others are', () => {
    const body = `## A\n\n---\n\n## B\n\n${line.repeat(200)}\n---\n\n## C\n`;
    expect(own(body)).toEqual(['a.md:9:1 too-large']);
    expect(external(body)).toEqual(['a.md:5:1 too-large']);
    const slides = parseSection('a', 'a.md', front + body).value?.slides;
    expect(slides?.map(({ tokens }) => tokens.length)).toEqual([1, 0, 1]);
  });

  it('may be that long by the pictures that are written into it', () => {
    expect(own(`## A\n\n![a](data:image/png;base64,${'A'.repeat(250_000)})\n`)).toEqual([]);
  });
});

describe('a sign that cannot be seen, written as an escape,', () => {
  it('is told of in YAML and left out', () => {
    const text = 'title: "A\\0\\u2028 talk"\naudience: adult\nslot: 10\nsections: [a]\n';
    const { value, diagnostics } = parseManifest('a', 'decks/a.yaml', text);
    expect(places(diagnostics)).toEqual(['decks/a.yaml:1:8 control-character']);
    expect(value?.title).toBe('A   talk');
  });

  it('is told of in JSON and left out', () => {
    const { value, diagnostics } = parseJson5('{ "title": "A\\u0007 talk" }', 'reveal.json');
    expect(places(diagnostics)).toEqual(['reveal.json:1:14 control-character']);
    expect(value.values).toEqual({ title: 'A  talk' });
  });
});

describe('what stands in a row a hundred times', () => {
  it.each([
    ['comments for elements', '<!-- .element: class="a" -->'.repeat(100)],
    ['formulas', '$a$ '.repeat(300)],
    ['signs of formulas that are not closed', '$a '.repeat(3000)],
  ])('is read: %s', (_, text) => {
    expect(own(`## A\n\n${text}\n`)).toEqual([]);
    expect(external(`## A\n\n${text}\n`)).toEqual([]);
  });
});

it('reads at most 3,000 slides of a file, and tells of the first that is too many', () => {
  const body = '## A\n\n---\n\n'.repeat(3001);
  expect(own(body)).toEqual(['a.md:12005:1 too-large']);
  expect(parseSection('a', 'a.md', front + body).value?.slides).toHaveLength(3000);
  expect(external(body)).toEqual(['a.md:12001:1 too-large']);
});
