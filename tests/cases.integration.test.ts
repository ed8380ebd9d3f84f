import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../src/model/diagnostic.ts';
import { tempProject } from './support/tempProject.ts';

/** Small inputs that once were read wrong, lost or leaked: what is said of each, and how check and build end. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'code-in-notes': ['exit 0', 'shows A', 'shows A'],
  'comma-in-flow': ['decks/sections/a/a.md:10:42 error bad-yaml', 'exit 1'],
  'commented-out-slide': ['exit 0', 'shows First | Second'],
  'deep-quote-2000': ['decks/sections/demo/one.md:8:51 error too-deep', 'exit 1'],
  'emoji-and-arrows': ['exit 0', 'shows Water → ice 😊'],
  'first-slide-eaten': ['exit 0', 'shows First slide | Second slide', 'shows First slide | Second slide'],
  footnotes: ['exit 0', 'shows Why lakes freeze'],
  'foreign-author-list': ['exit 0', 'shows Two of us'],
  'foreign-broken-anchor': ['slides.md:3:1 warning broken-link', 'exit 0', 'shows One | Summary'],
  'foreign-cjk': [
    'slides.md:1:3 warning missing-glyph',
    'slides.md:3:3 warning missing-glyph',
    'slides.md:4:3 warning missing-glyph',
    'exit 0',
    'shows 你好，世界',
  ],
  'foreign-class-clash': ['exit 0', 'shows Advice'],
  'foreign-code-squeezed': ['exit 0', 'shows Setup'],
  'foreign-comment-separator': ['exit 0', 'shows One | Two | Two below'],
  'foreign-crlf-bom': ['exit 0', 'shows One | Two | Below'],
  'foreign-element-no-colon': ['exit 0', 'shows Points'],
  'foreign-empty-url': ['slides.md:3:1 warning missing-picture', 'exit 0', 'shows A picture will come here'],
  'foreign-entity-arrow': ['exit 0', 'shows Steps'],
  'foreign-inline-font': ['exit 0', 'shows A slogan'],
  'foreign-marp-notes': ['slides.md:15:1 warning other-dialect', 'exit 0', 'shows Title | Slide'],
  'foreign-missing-background': ['slides.md:1:1 warning missing-picture', 'exit 0', 'shows Hall'],
  'foreign-missing-picture': ['slides.md:3:1 warning missing-picture', 'exit 0', 'shows Chart | Second slide'],
  'foreign-no-theme': ['exit 0', "shows Reveal's default is black"],
  'foreign-note-in-code': ['exit 0', 'shows Docstring'],
  'foreign-notes-code': ['exit 0', 'shows Testing'],
  'foreign-overflow-heading': ['exit 0', 'shows A long list'],
  'foreign-picture-size': ['exit 0', 'shows Github'],
  'foreign-qmd-ext': ['exit 0', 'shows Hello | One | Two'],
  'foreign-remark-notes': ['slides.md:1:1 warning other-dialect', 'exit 0', 'shows Title | Slide'],
  'foreign-reveal-md-json': ['exit 0', 'shows One | Two | Two below'],
  'foreign-rtl': [
    'slides.md:4:3 warning missing-glyph',
    'slides.md:6:3 warning missing-glyph',
    'slides.md:7:3 warning missing-glyph',
    'slides.md:11:3 warning missing-glyph',
    'exit 0',
    'shows مرحبا بالعالم | שלום עולם',
  ],
  'foreign-slide-comma': ['exit 0', 'shows Dark one'],
  'foreign-slidev-front': [
    'slides.md:11:1 warning other-dialect',
    'slides.md:18:1 warning other-dialect',
    'exit 0',
    'shows Title | Slide two',
  ],
  'foreign-two-notes': ['slides.md:9:6 warning second-notes', 'exit 0', 'shows One'],
  'foreign-up': ['exit 0', 'shows Logo'],
  'fragment-with-bold': ['exit 0', 'shows Lesson | Water goes round'],
  'handler-in-element-comment': ['decks/sections/demo/one.md:8:1 error remote-resource', 'exit 1'],
  'hidden-slide': ['exit 0', 'shows One | Last'],
  'image-path-with-spaces': ['talk.md:3:1 warning loose-path', 'exit 0', 'shows Our class | Same, from Obsidian'],
  math: ['exit 0', 'shows Area'],
  'map-unknown-place': ['talk.md:17:1 error unknown-name', 'exit 1'],
  'not-utf8': ['talk.md:1:6 error not-utf8', 'exit 1'],
  'notes-aside': ['exit 0', 'shows Budget talk | Two'],
  'one-bad-fact-empties-ledger': [
    'decks/facts.yaml:2:3 error bad-value',
    'decks/facts.yaml:11:3 error bad-value',
    'exit 1',
  ],
  'preview-silent-on-unknown-map-name': ['decks/sections/a/a.md:8:1 error unknown-name', 'exit 1'],
  'quarto-notes': ['exit 0', 'shows Section | First | Second'],
  'quiz-below-handout-lost': ['exit 0', 'shows D | The queen lays'],
  'relative-links': [
    'talk.md:3:1 warning broken-link',
    'talk.md:3:32 warning broken-link',
    'talk.md:3:60 warning broken-link',
    'exit 0',
    'shows Start',
  ],
  'remote-at-opening': [
    'decks/sections/demo/one.md:6:1 error remote-resource',
    'decks/sections/demo/one.md:12:1 error remote-resource',
    'decks/sections/demo/one.md:18:1 error remote-resource',
    'decks/sections/demo/one.md:26:1 error remote-resource',
    'decks/sections/demo/one.md:33:1 error remote-resource',
    'decks/sections/demo/one.md:40:1 error remote-resource',
    'decks/sections/demo/one.md:47:1 error remote-resource',
    'decks/sections/demo/one.md:54:1 error remote-resource',
    'decks/sections/demo/one.md:61:1 error remote-resource',
    'decks/sections/demo/one.md:68:1 error remote-resource',
    'decks/sections/demo/one.md:73:1 error remote-resource',
    'decks/sections/demo/one.md:79:1 error remote-resource',
    'decks/sections/demo/one.md:87:29 error remote-resource',
    'decks/sections/demo/one.md:94:10 error remote-resource',
    'decks/sections/demo/one.md:101:1 error remote-resource',
    'decks/sections/demo/one.md:108:1 error remote-resource',
    'exit 1',
  ],
  'remote-background': [
    'talk.md:1:1 warning remote-resource',
    'talk.md:6:1 warning remote-resource',
    'exit 0',
    'shows A film behind | A page behind',
  ],
  'svg-with-text': ['exit 0', 'shows A drawing'],
  'task-list': ['exit 0', 'shows Packing list'],
  'u2028-body': ['decks/sections/demo/one.md:8:5 error control-character', 'exit 1'],
  'world-map-highlights-kazakhstan': ['exit 0', 'shows D | A mite crossed the world | A plain map of the world'],
  'yaml-bomb-manifest': ['decks/demo.yaml:2:8 error bad-yaml', 'exit 1'],
  'yaml-quote-wrong-line': ['decks/facts.yaml:4:9 error bad-yaml', 'exit 1'],
};

interface Told {
  readonly name: string;
  readonly diagnostics: readonly Diagnostic[];
}

interface Built extends Told {
  readonly files: readonly unknown[];
}

const folder = 'tests/fixtures/cases';

/** What both say, a line each; and both say the same. */
async function told(name: string): Promise<string[]> {
  const { root, talk } = tempProject();
  cpSync(join(folder, name), root, { recursive: true });
  const files = readdirSync(root, { recursive: true }).map((path) => String(path).split(sep).join('/'));
  const decks = files.includes('decks') ? [] : files.filter((path) => /\.(md|qmd)$/.test(path)).sort();
  const check = await talk('check', ...decks, '--json');
  const build = await talk('build', ...decks, '--only', 'deck,speaker', '--json');
  const checked = (JSON.parse(check.out) as Told[]).filter(({ name }) => name !== '(project)');
  const built = (JSON.parse(build.out) as { decks: readonly Built[] }).decks;
  const said = (all: readonly Told[]) => all.map(({ name, diagnostics }) => ({ name, diagnostics }));
  expect({ exit: build.exit, decks: said(built) }).toEqual({ exit: check.exit, decks: said(checked) });
  return [
    ...checked
      .flatMap(({ diagnostics }) => diagnostics)
      .filter(({ code }) => code !== 'notes-off-time')
      .map(({ severity, code, at }) => `${at?.file}:${at?.line}:${at?.column} ${severity} ${code}`),
    `exit ${check.exit}`,
    ...built
      .filter(({ files }) => files.length > 0)
      .map((deck) => headings(readFileSync(join(root, 'dist', deck.name, 'deck.html'), 'utf8'))),
  ];
}

/** The slides of a deck, each by its first heading. */
function headings(deck: string): string {
  const slides = [...deck.matchAll(/<section[^>]* data-number="[\s\S]*?<\/section>/g)];
  const heading = ([markup]: RegExpMatchArray): string =>
    (/<h[1-6][^>]*>([\s\S]*?)<\/h/.exec(markup)?.[1] ?? '-').replace(/<[^>]*>/g, '');
  return `shows ${slides.map(heading).join(' | ')}`;
}

describe('check and build say the same, and what is right, of', () => {
  it.each(readdirSync(folder))('%s', async (name) => {
    expect(await told(name)).toEqual(cases[name]);
  });
});
