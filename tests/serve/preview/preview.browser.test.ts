import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { fakeMermaid } from '../../support/fakeMermaid.ts';
import { longTalk } from '../../support/longTalk.ts';
import { loopbackBrowser } from '../../support/loopbackBrowser.ts';
import { previewOf } from '../../support/previewOf.ts';
import { smallProject, smallSection, type TempProject, tempProject } from '../../support/tempProject.ts';

const browser = loopbackBrowser();
const section = 'decks/sections/part/one.md';
const steps = `${smallSection}\n---\n## Step by step\n\n- one <!-- .element: class="fragment" -->\n- two <!-- .element: class="fragment" -->\n- three <!-- .element: class="fragment" -->\n`;

interface OpenPreview {
  readonly project: TempProject;
  readonly page: Page;
  readonly errors: string[];
  readonly url: string;
}

async function opened(
  files: Readonly<Record<string, string | Uint8Array>>,
  deck: string,
  hash = '',
): Promise<OpenPreview> {
  const project = tempProject();
  for (const [path, text] of Object.entries(files)) project.write(path, text);
  const { url } = await previewOf(project.root, [deck]);
  const page = await browser().newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.setViewport({ width: 1280, height: 720 });
  await page.goto(`${url}${hash}`);
  await page.waitForSelector('html[data-ready]');
  return { project, page, errors, url };
}

/** Where the reader is: id of the slide, and how many fragments of it are shown. */
function place(page: Page): Promise<readonly [id: string, shown: number]> {
  return page.evaluate(() => {
    const slide = document.querySelector('.slides section.slide.present');
    return [slide?.id ?? '', slide?.querySelectorAll('.fragment.visible').length ?? 0] as const;
  });
}

/** What the panel of mistakes says; undefined while it is shut. */
function panel(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const box = document.querySelector('talk-faults')?.shadowRoot?.querySelector<HTMLElement>('.panel');
    return box == null || box.hidden ? undefined : (box.textContent ?? '');
  });
}

/** What the badge counts; undefined while there is none. */
function badge(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const mark = document.querySelector('talk-faults')?.shadowRoot?.querySelector<HTMLElement>('.badge');
    return mark == null || mark.hidden ? undefined : (mark.textContent ?? '');
  });
}

const untilPanel = (page: Page, open: boolean) =>
  page.waitForFunction(
    (wanted) => {
      const box = document.querySelector('talk-faults')?.shadowRoot?.querySelector<HTMLElement>('.panel');
      return (box != null && !box.hidden) === wanted;
    },
    {},
    open,
  );

const untilText = (page: Page, id: string, text: string) =>
  page.waitForFunction((slide, wanted) => document.getElementById(slide)?.textContent?.includes(wanted), {}, id, text);

/** Listens to the page's stream; what comes back waits for the next list of mistakes that the page is told. */
async function nextFaults(page: Page): Promise<() => Promise<void>> {
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  const told = new Promise<void>((resolve) =>
    session.on('Network.eventSourceMessageReceived', ({ eventName }) => {
      if (eventName === 'faults') resolve();
    }),
  );
  return async () => {
    await told;
    // The page's own listener has run when the next task of the page has.
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await session.detach();
  };
}

describe('the live preview', () => {
  it('shows a saved section at once, time after time, among 30 slides', async () => {
    const files = longTalk(30);
    const { project, page, errors } = await opened(files, 'long', '#/long-p13-2');
    expect(await page.$$eval('section.slide', (all) => all.length)).toBe(30);
    const path = 'decks/sections/long/p13.md';
    const text = String(files[path]);
    for (let round = 0; round < 3; round += 1) {
      const words = `Edit ${round} of this slide`;
      writeFileSync(join(project.root, path), text.replace('Headline 14 stands here', words));
      await untilText(page, 'long-p13-2', words);
    }
    expect(await place(page)).toEqual(['long-p13-2', 0]);
    expect(errors).toEqual([]);
  });

  it('goes to the slide that is being edited, and keeps slide and fragment while it is that one', async () => {
    const { project, page, errors } = await opened({ ...smallProject, [section]: steps }, 'small', '#/part-one-3');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await place(page)).toEqual(['part-one-3', 2]);
    project.write(section, steps.replace('- three', '- another three'));
    await untilText(page, 'part-one-3', 'another three');
    expect(await place(page)).toEqual(['part-one-3', 2]);
    const edited = steps.replace('- three', '- another three').replace('first headline', 'earliest headline');
    project.write(section, edited);
    await untilText(page, 'part-one-1', 'earliest');
    expect(await place(page)).toEqual(['part-one-1', 0]);
    await page.keyboard.press('ArrowRight');
    expect(await place(page)).toEqual(['part-one-2', 0]);
    project.write(section, steps.replace('- three', '- a third'));
    await untilText(page, 'part-one-3', 'a third');
    expect((await place(page))[0]).toBe('part-one-2');
    expect(errors).toEqual([]);
  });

  it('keeps the slide when others come and go before it, and when it goes itself stays near', async () => {
    const extra = '---\ntitle: Two\nminutes: 0.1\n---\n## An extra headline\n\n--\n\n## Below it\n';
    const { project, page, errors } = await opened(
      { ...smallProject, [section]: steps, 'decks/sections/part/two.md': extra },
      'small',
      '#/part-one-3',
    );
    await page.keyboard.press('ArrowRight');
    const manifest = smallProject['decks/small.yaml'] ?? '';
    project.write('decks/small.yaml', manifest.replace('  - part/one', '  - part/two\n  - part/one'));
    await page.waitForSelector('section.stack #part-two-2');
    expect(await place(page)).toEqual(['part-one-3', 1]);
    expect(await page.$$eval('.slides section.slide', (all) => all.map((one) => one.id))).toEqual([
      ...['title', 'part-two-1', 'part-two-2', 'part-one-1', 'part-one-2', 'part-one-3'],
    ]);
    project.write('decks/small.yaml', manifest);
    await page.waitForFunction(() => document.getElementById('part-two-1') === null);
    expect(await place(page)).toEqual(['part-one-3', 1]);
    project.write(section, smallSection);
    await page.waitForFunction(() => document.getElementById('part-one-3') === null);
    expect((await place(page))[0]).toBe('part-one-2');
    expect(errors).toEqual([]);
  });

  it('lends letters as the deck does, and others as they are typed', async () => {
    const { project, page, errors } = await opened(
      { ...smallProject, [section]: smallSection.replace('first headline', 'first → headline') },
      'small',
      '#/part-one-1',
    );
    const lent = (letter: string) =>
      page.evaluate(async (text) => {
        const font = getComputedStyle(document.querySelector('section.present h2') as Element).fontFamily;
        const faces = await document.fonts.load('20px "Other Signs"', text);
        return [font.includes('Other Signs'), faces.length] as const;
      }, letter);
    expect(await lent('→')).toEqual([true, 1]);
    expect(await lent('👩')).toEqual([true, 0]);
    project.write(section, smallSection.replace('first headline', 'first 👩‍💻 headline ❤️'));
    await untilText(page, 'part-one-1', '👩‍💻 headline ❤');
    expect(await lent('👩')).toEqual([true, 1]);
    expect(await page.$eval('#part-one-1 h2', (heading) => heading.textContent?.includes('\ufe0f'))).toBe(false);
    expect(errors).toEqual([]);
  });

  it('comes back to slide and fragment when the whole page must be loaded anew', async () => {
    const { project, page } = await opened({ ...smallProject, [section]: steps }, 'small', '#/part-one-3');
    await page.keyboard.press('ArrowRight');
    await Promise.all([
      page.waitForNavigation(),
      project.write('decks/small.yaml', `${smallProject['decks/small.yaml']}language: kk\n`),
    ]);
    await page.waitForSelector('html[lang="kk"][data-ready]');
    expect(await place(page)).toEqual(['part-one-3', 1]);
  });

  it('follows marked code lines, slide attributes and the title', async () => {
    const code = `${smallSection}\n---\n## Code\n\n\`\`\`js [1|2]\nconst a = 1;\nconst b = 2;\n\`\`\`\n`;
    const { project, page, errors } = await opened({ ...smallProject, [section]: code }, 'small', '#/part-one-3');
    await page.keyboard.press('ArrowRight');
    const dim = () => page.$$eval('#part-one-3 .line', (lines) => lines.map((line) => line.classList.contains('dim')));
    expect(await dim()).toEqual([true, false]);
    project.write(
      section,
      code
        .replace('const a', 'const x')
        .replace('## Code', '<!-- .slide: layout="statement" data-note="x" -->\n## Code'),
    );
    await untilText(page, 'part-one-3', 'const x');
    expect(await dim()).toEqual([true, false]);
    expect(
      await page.$eval('#part-one-3', (slide) => [
        slide.getAttribute('data-layout'),
        slide.getAttribute('data-note'),
        slide.classList.contains('present'),
      ]),
    ).toEqual([...['statement', 'x'], true]);
    project.write(section, code);
    await untilText(page, 'part-one-3', 'const a');
    expect(await page.$eval('#part-one-3', (slide) => slide.hasAttribute('data-note'))).toBe(false);
    project.write(
      'decks/small.yaml',
      (smallProject['decks/small.yaml'] ?? '').replace('A small talk', 'A <tiny> talk'),
    );
    await page.waitForFunction(() => document.title.includes('A <tiny> talk'));
    expect(await place(page)).toEqual(['title', 0]);
    expect(errors).toEqual([]);
  });

  it('shows changes on a narrow window, where slides are scrolled', async () => {
    const { project, page, errors } = await opened(smallProject, 'small');
    await page.setViewport({ width: 500, height: 900 });
    await page.reload();
    await page.waitForSelector('html[data-ready]');
    expect(await page.evaluate(() => document.body.classList.contains('reveal-scroll'))).toBe(true);
    project.write(section, smallSection.replace('first headline', 'earliest headline'));
    await untilText(page, 'part-one-1', 'earliest headline');
    project.write(section, `${smallSection}\n---\n## A third headline stands here\n`);
    await page.waitForSelector('html[data-ready] #part-one-3');
    expect(errors).toEqual([]);
  });

  it('shows the theme as it changes', async () => {
    const theme = { 'assets/themes/plain/plain.css': '.slide h2{color:rgb(1,2,3)}' };
    const manifest = `${smallProject['decks/small.yaml']}theme: plain\n`;
    const { project, page } = await opened(
      { ...smallProject, ...theme, 'decks/small.yaml': manifest },
      'small',
      '#/part-one-1',
    );
    const color = () => page.$eval('#part-one-1 h2', (heading) => getComputedStyle(heading).color);
    expect(await color()).toBe('rgb(1, 2, 3)');
    project.write('assets/themes/plain/plain.css', '.slide h2{color:rgb(4,5,6)}');
    await page.waitForFunction(() => document.getElementById('talk-theme')?.textContent?.includes('4,5,6'));
    expect(await color()).toBe('rgb(4, 5, 6)');
  });

  it('shows a mistake over the last good slides with place, code, line and hint, and takes it away when it is mended', async () => {
    const { project, page, errors } = await opened(smallProject, 'small', '#/part-one-2');
    expect(await panel(page)).toBeUndefined();
    project.write(section, smallSection.replace('minutes: 0.1', 'minuets: 0.1'));
    await untilPanel(page, true);
    const text = await panel(page);
    for (const part of [`${section}:3:1`, 'unknown-key', '3 minuets: 0.1', 'Did you mean `minutes`?'])
      expect(text).toContain(part);
    expect(await place(page)).toEqual(['part-one-2', 0]);
    expect(await page.$eval('#part-one-2', (slide) => slide.textContent)).toContain('The second headline stands here');
    project.write(section, smallSection);
    await untilPanel(page, false);
    expect(errors).toEqual([]);
  });

  it('puts what an author wrote into the panel as text', async () => {
    const { project, page } = await opened(smallProject, 'small');
    project.write(section, smallSection.replace('title: One', 'title: One\n<img src=x onerror=document.title=1>: 2'));
    await untilPanel(page, true);
    expect(await panel(page)).toContain('<img src=x');
    expect(
      await page.evaluate(() => document.querySelector('talk-faults')?.shadowRoot?.querySelectorAll('img').length),
    ).toBe(0);
  });

  it('stays hidden when it was put aside, until another mistake comes', async () => {
    const { project, page } = await opened(smallProject, 'small');
    project.write(section, smallSection.replace('title: One', 'titel: One'));
    await untilPanel(page, true);
    await page.evaluate(() =>
      document.querySelector('talk-faults')?.shadowRoot?.querySelector<HTMLElement>('.panel button')?.click(),
    );
    await untilPanel(page, false);
    const told = await nextFaults(page);
    project.write(section, smallSection.replace('title: One', '\n\ntitel: One'));
    await told();
    expect(await panel(page)).toBeUndefined();
    project.write(section, smallSection.replace('title: One', 'titel: One').replace('minutes: 0.1', 'minuets: 0.1'));
    await untilPanel(page, true);
  });

  it('counts the warnings that saves have brought; those that the deck began with are folded away', async () => {
    const twice = `${smallSection}\n---\n## The first headline stands here\n\nAgain.\n`;
    const { project, page } = await opened({ ...smallProject, [section]: twice }, 'small');
    expect(await badge(page)).toBeUndefined();
    project.write(section, `${twice}\n---\n## The second headline stands here\n\nOnce more.\n`);
    await untilText(page, 'part-one-4', 'Once more');
    await page.waitForFunction(() => {
      const mark = document.querySelector('talk-faults')?.shadowRoot?.querySelector<HTMLElement>('.badge');
      return mark != null && !mark.hidden;
    });
    expect(await badge(page)).toBe('1 new warning');
    expect(await panel(page)).toBeUndefined();
    await page.evaluate(() =>
      document.querySelector('talk-faults')?.shadowRoot?.querySelector<HTMLElement>('.badge')?.click(),
    );
    const parts = await page.evaluate(() => {
      const box = document.querySelector('talk-faults')?.shadowRoot?.querySelector('.panel');
      const codes = (within: string): (string | null)[] =>
        [...(box?.querySelectorAll(`${within} .code`) ?? [])].map((code) => code.textContent);
      return { fresh: codes(':scope > ol'), old: codes('details'), open: box?.querySelector('details')?.open };
    });
    expect(parts).toEqual({ fresh: ['duplicate-title'], old: ['duplicate-title', 'notes-off-time'], open: false });
    const told = await nextFaults(page);
    project.write(section, twice);
    await told();
    expect(await badge(page)).toBeUndefined();
  });

  it('gives the speaker view its notes, and new ones as they are saved', async () => {
    const { project, page, errors } = await opened(smallProject, 'small', '#/part-one-1');
    const [popup] = await Promise.all([
      new Promise<Page | null>((resolve) => page.once('popup', resolve)),
      page.keyboard.press('s'),
    ]);
    const notes = () =>
      popup?.waitForFunction(
        (part) => document.querySelector('.speaker-controls-notes .value')?.textContent?.includes(part),
        {},
        part,
      );
    let part = 'Ten words are said';
    await notes();
    await popup?.waitForFunction(() => document.querySelectorAll('iframe').length === 2);
    project.write(section, smallSection.replace('Ten words', 'Eleven words'));
    part = 'Eleven words are said';
    await notes();
    const frames = popup?.frames().filter((frame) => frame.url().includes('receiver')) ?? [];
    expect(frames).toHaveLength(2);
    for (const frame of frames)
      await frame.waitForFunction(() => document.getElementById('part-one-1')?.textContent?.includes('Eleven words'));
    expect(errors).toEqual([]);
    await popup?.close();
  });

  it('lets no page from elsewhere listen, and asks for nothing but its own pages', async () => {
    const { page, url } = await opened(smallProject, 'small');
    const asked = await page.evaluate(() =>
      performance.getEntriesByType('resource').map((entry) => new URL(entry.name).host),
    );
    expect(new Set(asked)).toEqual(new Set([new URL(url).host]));
    const other = await previewOf(tempProject(smallProject).root, ['small']);
    const external = await browser().newPage();
    await external.goto(other.url);
    const heard = await external.evaluate(
      (address) =>
        fetch(`${address}events`).then(
          () => 'answered',
          () => 'refused',
        ),
      url,
    );
    expect(heard).toBe('refused');
  });
});

describe('diagrams', () => {
  it('are drawn as they are written, and their mistakes are told', async () => {
    const withDiagram = (lines: string): string =>
      smallSection.replace('\nNote:', `\n\`\`\`mermaid\nflow\naccTitle: Water\n${lines}\n\`\`\`\n\nNote:`);
    const files = { ...smallProject, ...fakeMermaid(), [section]: withDiagram('Hill --> Sea') };
    const { project, page, errors } = await opened(files, 'small');
    const untilDrawn = (text: string) =>
      page.waitForFunction(
        (wanted) => document.querySelector('#part-one-1 svg[aria-label="Water"]')?.textContent?.includes(wanted),
        {},
        text,
      );
    await untilDrawn('Hill');
    project.write(section, withDiagram('Hill --> Lake'));
    await untilDrawn('Lake');
    project.write(section, withDiagram('bad'));
    await untilPanel(page, true);
    expect(await panel(page)).toContain('bad-mermaid');
    project.write(section, withDiagram('Hill --> Ocean'));
    await untilPanel(page, false);
    await untilDrawn('Ocean');
    expect(errors).toEqual([]);
  });
});
