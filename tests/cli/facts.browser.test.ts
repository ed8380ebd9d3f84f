import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { factText, oneSource } from '../support/makeDeck.ts';
import { readPdf } from '../support/readPdf.ts';
import { smallProject, tempProject } from '../support/tempProject.ts';

it('prints the ledger on paper laid sideways, with bookmarks, and repeats the head of the table', async () => {
  const many = Array.from({ length: 40 }, (_, index) =>
    factText(`fact-${index + 1}`, { text: `claim number ${index + 1}` }),
  );
  const project = tempProject({ ...smallProject, 'decks/facts.yaml': many.join(''), 'decks/sources.yaml': oneSource });
  const run = await project.talk('facts');
  expect(run.exit).toBe(0);
  const pdf = await readPdf(readFileSync(join(project.root, 'dist/facts.pdf')));
  expect(pdf.pages.length).toBeGreaterThan(1);
  for (const page of pdf.pages) {
    expect(page.size).toEqual([792, 612]);
    expect(page.text).toMatch(/^Claim\s*Value\s*Year|Facts and sources/);
  }
  expect(pdf.pages.map(({ text }) => text).join('\n')).toContain('claim number 40');
  expect(pdf.outline.map(({ title }) => title)).toEqual([
    'Facts and sources',
    'Used in the talks',
    'Kept, not used now',
    'Sources',
  ]);
});

it('lends letters on page and paper, and tells those that no font has at their entry: boxes on paper, letters on the page', async () => {
  const facts = factText('one', { text: 'water → ice 👩‍💻 漢' });
  const project = tempProject({ ...smallProject, 'decks/facts.yaml': facts, 'decks/sources.yaml': oneSource });
  const run = await project.talk('facts');
  expect([run.exit, run.err.match(/missing-glyph/g)]).toEqual([0, ['missing-glyph']]);
  expect(run.err).toContain('decks/facts.yaml:1:1  warning  missing-glyph');
  const [page] = (await readPdf(readFileSync(join(project.root, 'dist/facts.pdf')))).pages;
  expect(page?.text).toContain('water → ice 👩‍💻 □');
  const html = readFileSync(join(project.root, 'dist/facts.html'), 'utf8');
  expect(html).toContain('water → ice 👩‍💻 漢');
  expect(html).toMatch(/font:12pt\/1.45 'Source Sans 3', "Other Letters", "Other Signs"/);
});

it('lends letters in the list of talks', async () => {
  const manifest = (smallProject['decks/small.yaml'] ?? '').replace('A small talk', 'A small → talk ✓');
  const project = tempProject({ ...smallProject, 'decks/small.yaml': manifest });
  expect((await project.talk('build', '--only', 'deck')).exit).toBe(0);
  const html = readFileSync(join(project.root, 'dist/index.html'), 'utf8');
  expect(html).toMatch(/@font-face\{font-family:'Other Signs'[^}]*U\+2192/);
  expect(html).toMatch(/--font-text:[^;]*"Other Signs"/);
});
