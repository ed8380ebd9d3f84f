import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import type { ElementHandle, Page } from 'puppeteer';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../../../../src/deliver/filesBelow.ts';
import { cleanPicture } from '../../../../../src/load/picture/cleanPicture.ts';
import { ownPicture } from '../../../../../src/load/picture/ownPicture.ts';
import { violations } from '../../../../support/axe.ts';
import { cameraPicture } from '../../../../support/cameraPicture.ts';
import { openedStudio } from '../../../../support/openedStudio.ts';
import { smallProject, tempProject } from '../../../../support/tempProject.ts';

const own = readFileSync('tests/fixtures/pictures/photo.jpg');
const project = tempProject({
  ...smallProject,
  'assets/credits.yaml': '# ours\nassets/photos/old.png: { licence: CC0, author: Me, people: false } # mine\n',
  'assets/illustrations/bus.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>',
});
writeFileSync(join(project.root, 'fresh.jpg'), '');
// A bitmap of one white pixel: its head, that of its data, and a row.
writeFileSync(
  join(project.root, 'old.bmp'),
  Buffer.from(
    `424d3a000000000000003600000028000000${'01000000'.repeat(2)}010018000000000004000000${'00'.repeat(16)}ffffff00`,
    'hex',
  ),
);
const studio = openedStudio(project.root);
const read = (file: string): string => readFileSync(join(project.root, file), 'utf8');
const section = 'decks/sections/part/one.md';
const credits = 'assets/credits.yaml';
const opener = '.insert-menu > button';
const dialog = 'dialog.insert-picture';

describe('a picture that is put in', { timeout: 120_000 }, () => {
  let page: Page;
  const say = async (name: string, text: string): Promise<void> => await page.type(`[name="picture-${name}"]`, text);
  const open = async (): Promise<void> => {
    await page.focus(opener);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.insert-menu li');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${dialog}[open]`);
  };
  const saved = async (words: string): Promise<void> => {
    await page.waitForFunction(
      (wanted) => document.querySelector('.cm-content')?.textContent.includes(wanted),
      {},
      words,
    );
    await page.waitForFunction(() => document.querySelector('.save-line [role=status]')?.textContent === 'Saved');
  };
  const undo = async (): Promise<void> => {
    const button = '.top-bar .undo button';
    const before = await page.$eval(button, ({ textContent }) => textContent);
    await page.click(button);
    await page.waitForFunction((at, was) => document.querySelector(at)?.textContent !== was, {}, button, before);
  };
  beforeAll(async () => {
    page = await studio.open('#/sections/part%2Fone', '.section-page .cm-content');
    writeFileSync(join(project.root, 'My lake.jpg'), await cameraPicture(page, 5000, 4000));
  }, 100_000);

  it('is asked for what is wanting, and says nothing that axe would mind', async () => {
    await open();
    expect(await violations(page)).toEqual([]);
    const input = (await page.$(`${dialog} input[type=file]`)) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(project.root, 'My lake.jpg'));
    await page.waitForSelector(`${dialog} form`);
    expect(await page.$eval('figcaption', ({ textContent }) => textContent)).toMatch(
      /4,000 × 5,000 .* → 2,828 × 3,535 /,
    );
    await page.click(`${dialog} [type=submit]`);
    await page.waitForSelector('[aria-invalid=true]');
    expect(await page.$$eval('[aria-invalid=true]', (all) => all.map(({ id }) => id))).toEqual([
      'picture-alt',
      'picture-author',
      'picture-licence',
    ]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('picture-alt');
    for (const value of ['dark', 'light']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await violations(page)).toEqual([]);
    }
  });

  it('stands smaller and without its camera’s words on the disk, is credited, and goes by undo', async () => {
    const before = filesBelow(project.root);
    await say('alt', 'A lake');
    await say('author', 'A. Photographer');
    await say('licence', 'CC BY 4.0');
    await say('source', 'https://photos.example/1');
    await page.click('[name="picture-people"][value="yes"]');
    await page.waitForSelector('[name="picture-consent"]');
    await say('consent', 'asked in May');
    const [text, list] = [read(section), read(credits)];
    await page.keyboard.press('Enter');
    await page.waitForSelector(dialog, { hidden: true });
    await saved('![A lake]');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('cm-content');
    const file = 'assets/photos/my-lake.jpg';
    const bytes = readFileSync(join(project.root, file));
    expect(imageSize(bytes)).toMatchObject({ width: 2828, height: 3535 });
    for (const told of ['Exif', 'GPS', 'xap', 'A shelter']) expect(bytes.includes(told)).toBe(false);
    const lake = '![A lake](../../../assets/photos/my-lake.jpg)\n';
    expect(read(section)).toContain(`## The first headline stands here\n\n${lake}\n`);
    expect(read(credits)).toBe(
      `${list}${file}: { licence: CC BY 4.0, author: A. Photographer, source: https://photos.example/1, people: true, consent: asked in May }\n`,
    );
    await undo();
    await undo();
    expect(filesBelow(project.root)).toEqual(before);
    expect([read(section), read(credits)]).toEqual([text, list]);
  });

  it('is one that is there already, by keyboard alone', async () => {
    await open();
    await page.waitForSelector('.own-pictures li button');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${dialog} form`);
    await page.waitForFunction(() => document.activeElement?.id === 'picture-alt');
    await page.keyboard.type('A bus');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector(dialog, { hidden: true });
    await saved('![A bus]');
    expect(read(section)).toContain('![A bus](../../../assets/illustrations/bus.svg)\n');
    await open();
    await page.keyboard.press('Escape');
    await page.waitForSelector(dialog, { hidden: true });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Insert …');
  });

  it('falls where it is dropped on the text, and is cleaned by the server where it is small', async () => {
    const line = await page.evaluateHandle(
      () => [...document.querySelectorAll('.cm-line')].find((one) => one.textContent.startsWith('Ten words')) ?? null,
    );
    await (line as ElementHandle<Element>).evaluate((target, base64) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      for (const name of ['one.jpg', 'two.jpg'])
        dataTransfer.items.add(new File([bytes], name, { type: 'image/jpeg' }));
      const { left, top } = target.getBoundingClientRect();
      const at = { clientX: left + 1, clientY: top + 8, bubbles: true, cancelable: true, dataTransfer };
      target.dispatchEvent(new DragEvent('drop', at));
    }, own.toString('base64'));
    await page.waitForSelector(`${dialog} form`);
    await say('alt', 'A rider');
    await say('author', 'Me');
    await say('licence', 'own work');
    await page.click('[name="picture-people"][value="no"]');
    await page.keyboard.press('Enter');
    await saved('![A rider]');
    expect(read(section)).toContain('Note:\n![A rider](../../../assets/photos/one.jpg)\n\nTen words');
    const bytes = readFileSync(join(project.root, 'assets/photos/one.jpg'));
    expect(bytes).toEqual(cleanPicture('image/jpeg', own));
    expect(bytes).not.toEqual(own);
    // The second is asked for in its turn.
    await page.waitForFunction(() => document.querySelector('figcaption strong')?.textContent === 'two.jpg');
    await page.keyboard.press('Escape');
    await page.waitForSelector(dialog, { hidden: true });
  });

  it('that falls beside the text takes nobody from the page', async () => {
    const drop = (name: string, type: string) =>
      page.$eval(
        'h1',
        (target, called, kind) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], called, { type: kind }));
          const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
          target.dispatchEvent(event);
          return event.defaultPrevented;
        },
        name,
        type,
      );
    expect(await drop('notes.pdf', 'application/pdf')).toBe(true);
    expect(await page.$(dialog)).toBeNull();
    expect(await drop('sun.svg', 'image/svg+xml')).toBe(true);
    await page.waitForSelector(`${dialog} form`);
    await page.keyboard.press('Escape');
    await page.waitForSelector(dialog, { hidden: true });
  });

  it('is pasted as well, called by what it shows; words beside a picture stay words', async () => {
    const paste = (selector: string, type: string, content: string, words?: string) =>
      page.$eval(
        selector,
        (target, kind, base64, text) => {
          const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
          const clipboardData = new DataTransfer();
          clipboardData.items.add(new File([bytes], 'image.png', { type: kind }));
          if (text !== undefined) clipboardData.setData('text/plain', text);
          target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
        },
        type,
        content,
        words,
      );
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>').toString('base64');
    await paste('.cm-content', 'image/png', own.toString('base64'), 'three cells');
    await saved('three cells');
    await paste('.cm-content', 'image/svg+xml', drawing);
    await page.waitForSelector(`${dialog} form`);
    await say('alt', 'A tent');
    await page.keyboard.press('Tab');
    await page.click(`${dialog} [type=submit]`);
    await page.waitForFunction(() => document.querySelector('.insert-picture form > .fault')?.textContent !== '');
    expect(existsSync(join(project.root, 'assets/illustrations/a-tent.svg'))).toBe(false);
    await paste(dialog, 'image/jpeg', Buffer.from('none').toString('base64'));
    await page.waitForSelector('.drop-place');
    await page.keyboard.press('Escape');
    await page.waitForSelector(dialog, { hidden: true });
    expect(studio.errors).toEqual([]);
  });

  it('that nothing can show is told of, and one of a kind that few know is made a JPEG', async () => {
    await open();
    const input = (await page.$(`${dialog} input[type=file]`)) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(project.root, 'fresh.jpg'));
    await page.waitForFunction(() => document.querySelector('.insert-picture > .fault')?.textContent !== '');
    expect(await page.$(`${dialog} form`)).toBeNull();
    await input.uploadFile(join(project.root, 'old.bmp'));
    await page.waitForSelector(`${dialog} form`);
    await say('alt', 'A square');
    await say('author', 'Me');
    await say('licence', 'own work');
    await page.click('[name="picture-people"][value="no"]');
    await page.keyboard.press('Enter');
    await saved('![A square]');
    expect(ownPicture(readFileSync(join(project.root, 'assets/photos/old.jpg')))).toMatchObject({ type: 'image/jpeg' });
    await open();
    await page.keyboard.press('Escape');
    await page.waitForSelector(dialog, { hidden: true });
  });
});
