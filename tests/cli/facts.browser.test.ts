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
