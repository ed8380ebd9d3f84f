import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { fakeMermaid } from '../support/fakeMermaid.ts';
import { fileOpener } from '../support/openFile.ts';
import { readPdf } from '../support/readPdf.ts';
import { tagTreeText } from '../support/tagTreeText.ts';
import { smallManifest, smallProject, type TempProject, tempProject } from '../support/tempProject.ts';

const foreign = `# Water

\`\`\`mermaid
flow
  accTitle: Water runs down
  Mountain --> Lake
\`\`\`

---

## A list

- in it

  \`\`\`mermaid
  flow
    Река --> House
  \`\`\`

Note:

\`\`\`{mermaid}
flow
Said --> Unsaid
\`\`\`
`;

const section = `---
title: One
minutes: 0.1
---
## Water runs down from here

\`\`\`mermaid
flow
  accDescr: Water runs down
  Mountain --> Lake
\`\`\`

Note:
Ten words are said in six seconds, more or less so.

Handout:
What a reader needs.
`;

const open = fileOpener();

/** Code, place and severity of all that a command said in JSON. */
async function said(project: TempProject, ...argv: readonly string[]): Promise<{ exit: number; told: string[] }> {
  const { out, exit } = await project.talk(...argv, '--json');
  const found = JSON.parse(out) as { decks: { diagnostics: Diagnostic[] }[] } | { diagnostics: Diagnostic[] }[];
  const decks = 'decks' in found ? found.decks : found;
  const told = decks.flatMap(({ diagnostics }) =>
    diagnostics.map(({ code, severity, at }) => `${at?.line}:${at?.column}+${at?.length} ${severity} ${code}`),
  );
  return { exit, told };
}

function hashes(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => /\.(pdf|deck\.html)$/.test(path));
  return Object.fromEntries(paths.map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]));
}

const cacheOf = ({ root }: TempProject): string => join(root, 'node_modules/.cache/talk-deck-kit/mermaid');

describe('a deck of another tool in a project with the package', () => {
  const project = tempProject({ 'talk.md': foreign, ...fakeMermaid() });
  const deckFile = join(project.root, 'dist/talk/deck.html');
  beforeAll(async () => {
    const built = await project.talk('build', 'talk.md', '--only', 'deck,slides,notes', '--out', 'dist');
    expect(built.exit).toBe(0);
  });

  it('shows drawings on screen, in lists too, and not their text', async () => {
    const { page, errors } = await open(deckFile);
    await page.waitForSelector('html[data-ready]');
    const seen = await page.evaluate(() => ({
      labels: [...document.querySelectorAll('.slides svg[role=img]')].map((svg) => svg.getAttribute('aria-label')),
      code: document.querySelectorAll('.slides pre').length,
      ids: [...document.querySelectorAll('svg marker')].map(({ id }) => id),
    }));
    expect(seen.labels).toEqual(['Water runs down', expect.stringMatching(/^Diagram: Река; House/)]);
    expect(seen.code).toBe(0);
    expect(new Set(seen.ids).size).toBe(seen.ids.length);
    expect(errors).toEqual([]);
  });

  it('carries a font for the letters of its drawings', () => {
    const html = readFileSync(deckFile, 'utf8');
    expect(/unicode-range:[^}]*U\+4(?:00|30|10)/i.test(html)).toBe(true);
  });

  it('has them on paper as real text, tagged as figures with words, in the notes too', async () => {
    const bytes = readFileSync(join(project.root, 'dist/talk/slides.pdf'));
    const pdf = await readPdf(bytes);
    expect(pdf.pages[0]?.text).toContain('Mountain');
    expect(pdf.pages[1]?.text).toContain('Река');
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(await tagTreeText(bytes)).toContain('Figure Alt=Water runs down');
    const notes = await readPdf(readFileSync(join(project.root, 'dist/talk/private/notes.pdf')));
    expect(notes.pages.map(({ text }) => text).join(' ')).toContain('Unsaid');
  });

  it('is the same bytes from the cache and drawn anew', async () => {
    const first = hashes(join(project.root, 'dist'));
    expect(Object.keys(first).length).toBeGreaterThan(1);
    for (const fresh of [false, true]) {
      if (fresh) rmSync(cacheOf(project), { recursive: true });
      await project.talk('build', 'talk.md', '--only', 'deck,slides,notes', '--out', 'dist', '--force');
      expect(hashes(join(project.root, 'dist'))).toEqual(first);
    }
  });

  it('is drawn for the screen alone as well', async () => {
    const other = tempProject({ 'talk.md': foreign, ...fakeMermaid() });
    expect((await other.talk('build', 'talk.md', '--only', 'deck', '--out', 'dist')).exit).toBe(0);
    const html = readFileSync(join(other.root, 'dist/talk/deck.html'), 'utf8');
    expect(html.includes('aria-label="Water runs down"')).toBe(true);
  });

  it('is built anew when the package is another one', async () => {
    const request = ['build', 'talk.md', '--only', 'deck', '--out', 'again', '--json'];
    const status = async (): Promise<string | undefined> =>
      (JSON.parse((await project.talk(...request)).out) as { decks: { status: string }[] }).decks[0]?.status;
    expect([await status(), await status()]).toEqual(['built', 'current']);
    for (const [path, text] of Object.entries(fakeMermaid('11.0.1'))) project.write(path, text);
    expect(await status()).toBe('built');
  });

  it('is cleaned of what a cache was made to hold', async () => {
    for (const name of readdirSync(cacheOf(project))) {
      const path = join(cacheOf(project), name);
      const drawing = JSON.parse(readFileSync(path, 'utf8')) as { body: string };
      const body = `${drawing.body}<script>pwned</script><g onclick="pwned()"></g>`;
      writeFileSync(path, JSON.stringify({ ...drawing, body }));
    }
    await project.talk('build', 'talk.md', '--only', 'deck', '--out', 'dist', '--force');
    expect(readFileSync(deckFile, 'utf8').includes('pwned')).toBe(false);
  });
});

describe('an own deck in a project with the package', () => {
  const files = {
    ...smallProject,
    ...fakeMermaid(),
    'decks/small.yaml': `${smallManifest}handouts: [article, two-up]\n`,
    'decks/sections/part/one.md': section,
  };

  it('has its drawings on slides and handouts', async () => {
    const project = tempProject(files);
    expect((await project.talk('build', '--out', 'dist')).exit).toBe(0);
    for (const name of ['slides.pdf', 'handout-article.pdf', 'handout-two-up.pdf']) {
      const pdf = await readPdf(readFileSync(join(project.root, 'dist/small', name)));
      expect(`${name} ${pdf.pages.map(({ text }) => text).join(' ')}`).toContain('Mountain');
    }
  });

  it('must say in words what they show', async () => {
    const project = tempProject({ ...files, 'decks/sections/part/one.md': section.replace(/ {2}accDescr.*\n/, '') });
    const check = await said(project, 'check');
    expect(check).toEqual({ exit: 1, told: ['7:1+10 error missing-alt'] });
    expect((await said(project, 'build', '--only', 'deck')).told).toEqual(check.told);
  });

  it('is refused for a mistake, with its place, by a build and by a check that prints', async () => {
    const project = tempProject({
      ...files,
      'decks/sections/part/one.md': section.replace('Mountain -->', '%% why\n   bad\n Mountain -->'),
    });
    // Nobody has looked yet.
    expect((await said(project, 'check')).exit).toBe(0);
    const wrong = { exit: 1, told: ['11:4+3 error bad-mermaid'] };
    expect(await said(project, 'check', '--print')).toEqual(wrong);
    expect(await said(project, 'build', '--only', 'deck')).toEqual(wrong);
    // It is remembered.
    expect(await said(project, 'check')).toEqual(wrong);
  });

  it('has a contact sheet with them', async () => {
    const project = tempProject(files);
    expect((await project.talk('sheet', '--out', 'dist')).exit).toBe(0);
    expect(readdirSync(cacheOf(project))).toHaveLength(1);
  });
});

describe('a deck of another tool', () => {
  const bad = foreign.replace('Mountain -->', 'bad\nMountain -->').replace('    Река', '    bad\n    Река');

  it('is built with a mistake in a diagram, which is told at its place and shown as code', async () => {
    const project = tempProject({ 'talk.md': bad, ...fakeMermaid() });
    const built = await said(project, 'build', 'talk.md', '--only', 'deck', '--out', 'dist');
    expect(built).toEqual({ exit: 0, told: ['6:3+3 warning bad-mermaid', '18:5+3 warning bad-mermaid'] });
    const html = readFileSync(join(project.root, 'dist/talk/deck.html'), 'utf8');
    expect(/<code><span [^>]*>flow/.test(html)).toBe(true);
    expect((await said(project, 'build', 'talk.md', '--only', 'deck', '--strict')).exit).toBe(1);
  });

  it('is told of what its diagrams want from a network', async () => {
    const project = tempProject({
      'talk.md': foreign.replace('Mountain -->', 'remote\nMountain -->'),
      ...fakeMermaid(),
    });
    expect((await said(project, 'build', 'talk.md', '--only', 'deck')).told).toEqual([
      '3:1+10 warning remote-resource',
    ]);
  });

  it.each([{}, fakeMermaid('9.4.3')])(
    'is told once that the package is missing or too old, and shows the text',
    async (packages) => {
      const project = tempProject({ 'talk.md': foreign, ...packages });
      const told = { exit: 0, told: ['3:1+10 warning mermaid-missing'] };
      expect(await said(project, 'check', 'talk.md')).toEqual(told);
      expect(await said(project, 'build', 'talk.md', '--only', 'deck', '--out', 'dist')).toEqual(told);
      expect(readFileSync(join(project.root, 'dist/talk/deck.html'), 'utf8').match(/<pre[^>]*><code>/g)).toHaveLength(
        2,
      );
    },
  );
});
