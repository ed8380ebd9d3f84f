import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileOpener } from '../support/openFile.ts';
import { readPdf } from '../support/readPdf.ts';
import { smallManifest, tempProject } from '../support/tempProject.ts';

/** A deck of another tool with files that are not there, and addresses of one machine. */
const foreign = `<!-- .slide: data-background="hall.jpg,wall.jpg" style="background:url(sky.png)" -->
# The chart

![Growth in ten years](charts/growth.png)

Look: ![to follow]() and <img src="../img/logo.png" width="120"> and ![far](https://example.org/far.png)

---

## Where to go

[worksheet](paper.txt) [home](file:///home/paper.pdf) [drive](C:\\\\paper.pdf) [share](\\\\\\\\server\\\\paper.pdf) [nothing]()

[summary](#summary) [first](#/0) [page](https://example.org/) [mail](mailto:a@example.org) [call](tel:+15550100)

<p style="background:url('gone.png');color:#12263a"><a href="other.md">next lesson</a> <video src="film.mp4"></video></p>

Note:
![In the notes](notes.png) [paper](../paper.pdf)
`;

/** The same links in a section of our own, where no file may be missing. */
const own = `---
title: One
minutes: 0.1
---
## The first headline stands here

See [the worksheet](paper.txt), [home](file:///home/paper.pdf) and [a page](https://example.org/).

Note:
Words to say, and [a paper](../paper.pdf), in six seconds.

Handout:
Read [the worksheet](paper.txt) and [the second slide](#part-one-2), <a href="file:///home/b.pdf">at home</a>.

---
## The second headline stands here
`;

const project = tempProject({
  'slides/talk.md': foreign,
  'decks/small.yaml': `${smallManifest}handouts: [summary, three-up]\n`,
  'decks/sections/part/one.md': own,
});
const file = (path: string): string => join(project.root, 'dist', path);
const open = fileOpener();

/** Every address that a PDF's links lead to; pages inside as numbers. */
async function linksOf(path: string): Promise<(string | number)[]> {
  return (await readPdf(readFileSync(file(path)))).pages.flatMap(({ links }) => links);
}

beforeAll(async () => {
  const built = await project.talk('build', 'slides/talk.md', 'small', '--json');
  const decks = (JSON.parse(built.out) as { decks: { diagnostics: { severity: string }[]; error?: unknown }[] }).decks;
  expect(decks.map(({ error }) => error)).toEqual([undefined, undefined]);
  expect(built.exit).toBe(0);
}, 60_000);

describe('a missing picture', () => {
  it('is a box on paper that says what it would show, tagged as it is drawn', async () => {
    const { pages, fonts } = await readPdf(readFileSync(file('talk/slides.pdf')));
    expect(pages[0]?.tags).toEqual(
      expect.arrayContaining(['Figure: Growth in ten years', 'Figure: to follow', 'Figure: logo.png', 'Figure: far']),
    );
    expect(pages[0]?.text).toMatch(/Growth in ten years[\s\S]*to follow[\s\S]*logo\s*\.png[\s\S]*far/);
    expect(fonts.map(({ subtype }) => subtype)).not.toContain('Type3');
    const notes = await readPdf(readFileSync(file('talk/private/notes.pdf')));
    expect(notes.pages.flatMap(({ tags }) => tags)).toContain('Figure: In the notes');
  });

  it('is a box on screen that can be seen, and nothing is asked for', async () => {
    const { page, errors } = await open(file('talk/deck.html'));
    await page.waitForSelector('html[data-ready]');
    const boxes = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('section.present [role=img]')].map((box) => {
        const { width, height } = box.getBoundingClientRect();
        return [box.textContent, width > 40 && height > 20];
      }),
    );
    expect(boxes).toEqual([
      ['Growth in ten years', true],
      ['to follow', true],
      ['logo.png', true],
      ['far', true],
    ]);
    const broken = await page.evaluate(
      () => [...document.images].filter(({ naturalWidth }) => naturalWidth === 0).length,
    );
    expect(broken).toBe(0);
    expect(errors).toEqual([]);
  });

  it('leaves the rest of a style as it was', async () => {
    const { page } = await open(file('talk/deck.html'));
    await page.waitForSelector('html[data-ready]');
    const color = await page.evaluate(() => document.querySelector<HTMLElement>('p[style*="#12263a"]')?.style.color);
    expect(color).toBe('rgb(18, 38, 58)');
  });
});

describe('links', () => {
  it('of a PDF lead to pages, mails, numbers and slides, and nowhere else', async () => {
    const out = ['https://example.org/', 'mailto:a@example.org', 'tel:+15550100'];
    expect(await linksOf('talk/slides.pdf')).toEqual([1, ...out]);
    for (const name of readdirSync(file('small'), { recursive: true, encoding: 'utf8' }).filter((one) =>
      one.endsWith('.pdf'),
    ))
      for (const link of await linksOf(`small/${name}`))
        expect(typeof link === 'number' || link === 'https://example.org/', `${name}: ${link}`).toBe(true);
    expect(await linksOf('small/slides.pdf')).toEqual(['https://example.org/']);
  });

  it('of pages lead to no file, and their words stay', () => {
    for (const path of [
      'talk/deck.html',
      'talk/private/speaker.html',
      'small/deck.html',
      'small/private/speaker.html',
    ]) {
      const html = readFileSync(file(path), 'utf8').replace(/<script[\s\S]*?<\/script>/g, '');
      // Its policy names `file:` for frames of the speaker's own page.
      expect(/["'(]file:|paper\.(?:txt|pdf)|other\.md|hall\.jpg|growth\.png"/.exec(html)?.[0], path).toBeUndefined();
      expect(html).toContain('worksheet');
    }
  });
});

it('held strictly, the same deck is refused, by check and build alike', async () => {
  const check = await project.talk('check', 'slides/talk.md', '--strict', '--json');
  const build = await project.talk('build', 'slides/talk.md', '--only', 'deck', '--strict', '--json');
  expect([check.exit, build.exit]).toEqual([1, 1]);
  const { diagnostics } =
    (JSON.parse(build.out) as { decks: { diagnostics: { severity: string }[] }[] }).decks[0] ?? {};
  expect((JSON.parse(check.out) as unknown[])[0]).toMatchObject({ diagnostics });
  expect(new Set(diagnostics?.map(({ severity }) => severity))).toEqual(new Set(['error']));
});

it('builds again once a picture is there', async () => {
  const words = ['build', 'slides/talk.md', '--only', 'deck'];
  await project.talk(...words);
  expect((await project.talk(...words)).out).toContain('up to date');
  project.write('slides/charts/growth.png', readFileSync('tests/fixtures/pictures/photo.png'));
  const again = await project.talk(...words);
  expect([again.exit, again.out.includes('up to date')]).toEqual([0, false]);
  const shown = /<img src="data:image\/png[^"]*" alt="Growth in ten years"/.test(
    readFileSync(file('talk/deck.html'), 'utf8'),
  );
  expect(shown).toBe(true);
});
