import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { fileOpener } from '../support/openFile.ts';
import { tempProject } from '../support/tempProject.ts';

const open = fileOpener();

const manifest = `title: Lakes <& rivers>
subtitle: What water does
audience: teen
slot: 1
publish: true
sections: [part/one]
handouts: [summary, worksheet, worksheet-key, host-brief, hard-questions]
`;
const section = `---
title: One
message: Water finds a way.
minutes: 0.1
---
## A lake stands here

\`\`\`quiz
questions:
  - { id: deep, ask: How deep is it?, answer: Twelve feet }
\`\`\`

Note:
Only the speaker says this here.

Handout:
Water finds a way. Call {helpline:near} where it does not.
`;
const files = {
  'decks/lakes.yaml': manifest,
  'decks/hidden.yaml': manifest.replace('publish: true\n', ''),
  'decks/sections/part/one.md': section,
  'decks/helplines.yaml': `near:
  name: Near line
  region: US
  phone: 1-800-555-0100
  hours: all day
  languages: [English]
  for: Who is near the water.
  verifiedOn: 2026-11-01
`,
};

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

it('lays out what is for everyone, and nothing that is for hosts or for the speaker', {
  timeout: 120_000,
}, async () => {
  const project = tempProject({ ...files, 'decks/speaker.yaml': 'site: https://talks.example.org\n' });
  const site = join(project.root, 'site');
  const run = await project.talk('publish', '--to', 'site', '--base', 'https://example.org/talks');
  expect([run.exit, run.err]).toEqual([0, expect.any(String)]);
  expect(filesOf(site)).toEqual([
    '.nojekyll',
    '.talk-site.json',
    'index.html',
    'lakes/deck.html',
    'lakes/first-slide.png',
    'lakes/handout-summary.pdf',
    'lakes/handout-worksheet.pdf',
    'lakes/handout.epub',
    'lakes/handout.html',
    'lakes/index.html',
    'lakes/slides.pdf',
    'sitemap.xml',
  ]);
  const texts = filesOf(site).filter((path) => /\.(?:html|xml|json)$/.test(path));
  for (const path of texts) {
    const text = readFileSync(join(site, path), 'utf8');
    expect(text, path).not.toMatch(/Only the speaker|Twelve feet/);
  }
  // The code leads to where the site is to stand for good, wherever this one is laid out.
  const copy = 'https://talks.example.org/lakes/handout.html';
  expect(readFileSync(join(site, 'lakes/deck.html'), 'utf8')).toContain(`href="${copy}"`);
  expect(readFileSync(join(site, 'lakes/handout.html'), 'utf8')).not.toContain(copy);
  const page = readFileSync(join(site, 'lakes/index.html'), 'utf8');
  expect(page).toContain('<meta property="og:image" content="https://example.org/talks/lakes/first-slide.png">');
  expect(page).toContain('<a class="phone" href="tel:18005550100">1-800-555-0100</a>');
  const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '');
  expect(data).toMatchObject({ '@type': 'LearningResource', name: 'Lakes <& rivers>', timeRequired: 'PT1M' });
  for (const { contentUrl } of data.encoding)
    expect(existsSync(join(site, contentUrl.replace('https://example.org/talks/', ''))), contentUrl).toBe(true);

  for (const path of ['index.html', 'lakes/index.html']) {
    const { page: shown, asked } = await open(join(site, path));
    expect(asked.filter((address) => !address.startsWith('file:') && !address.startsWith('data:'))).toEqual([]);
    expect(await violations(shown)).toEqual([]);
    const links = await shown.$$eval('a[href]', (all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(1);
    for (const href of links.filter((one) => !one.startsWith('tel:')))
      expect(existsSync(join(site, path, '..', href)), href).toBe(true);
  }

  expect((await project.talk('publish', '--to', 'site')).exit).toBe(0);
  expect(readFileSync(join(site, 'sitemap.xml'), 'utf8')).toContain('https://talks.example.org/lakes/');

  // What is published no more goes; what somebody else put there stays.
  writeFileSync(join(site, 'CNAME'), 'talks.example.org');
  project.write('decks/lakes.yaml', manifest.replace('summary, ', ''));
  project.write('decks/speaker.yaml', '');
  expect((await project.talk('publish', '--to', 'site')).exit).toBe(0);
  expect(filesOf(site)).not.toContain('lakes/handout-summary.pdf');
  expect(filesOf(site)).not.toContain('sitemap.xml');
  expect(filesOf(site)).toContain('CNAME');

  // A talk with errors leaves the site as it was.
  const before = readFileSync(join(site, 'lakes/index.html'));
  project.write('decks/sections/part/one.md', section.replace('## A lake', '## {fact:none} A lake'));
  expect((await project.talk('publish', '--to', 'site')).exit).toBe(1);
  expect(readFileSync(join(site, 'lakes/index.html'))).toEqual(before);
});

it('writes over nothing that it has not published, and wants to be told what and where', async () => {
  const project = tempProject({ ...files, 'web/index.html': 'somebody else’s' });
  const foreign = await project.talk('publish', '--to', 'web', '--json');
  expect(foreign.exit).not.toBe(0);
  expect(foreign.out).toContain('file-in-the-way');
  expect(filesOf(join(project.root, 'web'))).toEqual(['index.html']);
  expect((await project.talk('publish')).exit).toBe(2);
  expect((await project.talk('publish', '--to', 'decks')).exit).toBe(2);
  expect((await project.talk('publish', '--to', 'site', '--base', 'nowhere')).exit).toBe(2);
  project.write('decks/lakes.yaml', manifest.replace('publish: true\n', ''));
  expect((await project.talk('publish', '--to', 'site')).exit).toBe(2);
});
