import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../src/model/diagnostic.ts';
import { readPdf } from './support/readPdf.ts';
import { tempProject } from './support/tempProject.ts';
import { type TextPlace, textPlaces } from './support/textPlaces.ts';

/** What is right of a deck: tests/fixtures/foreign/expected.json, by its folder's name. */
interface Expected {
  /** Slides as reveal.js has them: how many stand in each column. */
  readonly columns: readonly number[];
  /** `line:column code` of each warning; those of another file with its name before them. */
  readonly told: readonly string[];
  /** What the printed deck is told besides, for it is measured. */
  readonly measured: readonly string[];
  /** Words of each page, the first and the last among them. */
  readonly pages: readonly (readonly string[])[];
  /** Words that stand side by side, by the number of their page. */
  readonly beside?: readonly (readonly [page: number, left: string, right: string])[];
}

interface Checked {
  readonly name: string;
  readonly diagnostics: readonly Diagnostic[];
}

interface Built extends Checked {
  readonly files: readonly unknown[];
}

const folder = 'tests/fixtures/foreign';
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Readonly<Record<string, Expected>>;
const kinds = readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
const { root, talk } = tempProject();
/** What a check says of each deck, which looks at no page; and what a build does that prints them all. */
let checked: readonly Checked[] = [];
let built: readonly Built[] = [];
const exits: number[] = [];

beforeAll(async () => {
  cpSync(folder, root, { recursive: true });
  const letters = 'node_modules/@fontsource/noto-sans-hebrew';
  cpSync(letters, join(root, letters), { recursive: true });
  const files = kinds.map((kind) => `${kind}/slides.md`);
  const check = await talk('check', ...files, '--json');
  checked = JSON.parse(check.out) as Checked[];
  const build = await talk('build', ...files, '--only', 'deck,slides', '--json', '--out', 'dist');
  built = (JSON.parse(build.out) as { decks: Built[] }).decks;
  exits.push(check.exit, build.exit);
}, 120_000);

describe('decks as people publish them', () => {
  it('build, every one', () => {
    expect(exits).toEqual([0, 0]);
    // Each has its deck and its slides.
    expect(built.map(({ files }) => files.length)).toEqual(kinds.map(() => 2));
    expect(Object.keys(expected).sort()).toEqual([...kinds].sort());
  });

  it.each(kinds)('%s', async (kind) => {
    const right = expected[kind];
    const [check, build] = [checked, built].map((all) => all[kinds.indexOf(kind)]);
    const page = readFileSync(join(root, 'dist', build?.name ?? '', 'deck.html'), 'utf8');
    const bytes = readFileSync(join(root, 'dist', build?.name ?? '', 'slides.pdf'));
    const pdf = await readPdf(bytes);
    const told = said(kind, check);
    expect({
      columns: columns(page),
      told,
      measured: said(kind, build).filter((one) => !told.includes(one)),
      pages: pdf.pages.map(({ text }, index) => (right?.pages[index] ?? []).filter((words) => has(text, words))),
    }).toEqual({ columns: right?.columns, told: right?.told, measured: right?.measured, pages: right?.pages });
    if (right?.beside === undefined) return;
    const { places } = await textPlaces(bytes);
    for (const [number, left, right] of expected[kind]?.beside ?? []) {
      const [first, second] = [left, right].map((words) => placeOf(places, number, words));
      expect(first?.right, left).toBeLessThanOrEqual(second?.left ?? 0);
      expect(Math.abs((first?.top ?? 0) - (second?.top ?? 99)), left).toBeLessThan(3 * (first?.size ?? 0));
    }
  });
});

function said(kind: string, one: Checked | undefined): string[] {
  return (one?.diagnostics ?? []).map(({ severity, code, at }) => {
    const file = at?.file === `${kind}/slides.md` ? '' : `${at?.file.slice(kind.length + 1)}:`;
    return `${file}${at?.line}:${at?.column} ${severity === 'warning' ? '' : `${severity} `}${code}`;
  });
}

/** Slides of each column, from the sections of a deck. */
function columns(page: string): number[] {
  const found: number[] = [];
  let open = 0;
  for (const [tag, rest = ''] of page
    .slice(page.indexOf('<div class="slides">'))
    .matchAll(/<section\b([^>]*)>|<\/section>/g)) {
    if (tag.startsWith('</')) open -= 1;
    else {
      if (open === 0) found.push(0);
      if (rest.includes(' data-number="')) found.push((found.pop() ?? 0) + 1);
      open += 1;
    }
  }
  return found;
}

/** Letters, digits and signs alone: how lines break is no matter here. */
function has(text: string, words: string): boolean {
  return plain(text).includes(plain(words));
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

function placeOf(places: readonly TextPlace[], page: number, words: string): TextPlace | undefined {
  return places.find((place) => place.page === page && has(place.text, words));
}
