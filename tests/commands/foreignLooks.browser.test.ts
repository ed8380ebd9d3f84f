import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { selectedClasses } from '../../src/html/ownSelectors.ts';
import { fileOpener } from '../support/openFile.ts';
import { readPdf } from '../support/readPdf.ts';
import { testIo } from '../support/tempProject.ts';

/** Every class that the kit's own styles know, in the slides' styles and in the pages around them. */
const styles = [
  ...['_base', '_reveal', 'plain', 'steppe'].flatMap((theme) =>
    readdirSync(`assets/themes/${theme}`)
      .filter((file) => file.endsWith('.css'))
      .map((file) => `assets/themes/${theme}/${file}`),
  ),
  'src/client/deck.css',
  'src/client/narrow.css',
].map((file) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''));
/** What reveal.js means by these, its authors mean, too. */
const revealClasses =
  /^(?:r-.*|reveal.*|scroll-.*|stretch|stack|slides|fragment|backgrounds|controls|progress|slide-number|slide-background|aria-status|notes|fade-.*|current-visible|css)$/;
const classes = [...new Set(styles.flatMap((css) => [...selectedClasses(css)]))].filter(
  (name) => !revealClasses.test(name),
);

const lines = Array.from({ length: 30 }, (_, index) => `let line${index + 1} = ${'x'.repeat(index === 0 ? 200 : 5)};`);
const deck = `## Clash

<div id="plain"><p>a</p><ul><li>a</li></ul><span>a</span></div>

${classes.map((name) => `<div class="${name} clash"><p class="${name}">a</p><ul class="${name}"><li class="${name}">a</li></ul><span class="${name}">a</span></div>`).join('\n')}

---

## Sizes

<img id="width" src="a.svg" alt="a" width="60"> <img id="height" src="a.svg" alt="a" style="height:60px">
<img id="share" src="a.svg" alt="a" style="width:25%"> <img id="both" src="a.svg" alt="a" width="90" height="30">

![a](a.svg) <!-- .element: style="width:200px" id="comment" -->

---

<!-- .slide: data-background="#fefefe" -->
## On light

---

<!-- .slide: data-background-gradient="linear-gradient(white, ivory)" -->
## On a light gradient

---

<!-- .slide: data-background-image="a.svg" data-background-opacity="0.3" -->
## On a faded picture

---

## Code

\`\`\`js
${lines.join('\n')}
\`\`\`

---

<h2 class="r-fit-text">Fit</h2>

<div class="r-stack"><p id="under">under</p><p id="over">over</p></div>

---

<p style="-webkit-text-stroke: 1px red">Outlined <b>bold</b></p>

---

## Full

${Array.from({ length: 16 }, (_, index) => `- ${index}`).join('\n')}

## Below the edge
`;

const folder = mkdtempSync(join(tmpdir(), 'talk-looks-'));
const open = fileOpener();
let told = '';
let page: Page;

beforeAll(async () => {
  writeFileSync(join(folder, 'talk.md'), deck);
  writeFileSync(
    join(folder, 'a.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60"><rect width="120" height="60" fill="#c33"/></svg>',
  );
  const { io, said } = testIo(folder);
  const exit = await main(['build', 'talk.md', '--only', 'deck,slides', '--out', 'dist'], io);
  told = said.err.join('\n');
  expect(exit).toBe(0);
  page = (await open(join(folder, 'dist/talk/deck.html'))).page;
  await page.waitForSelector('html[data-ready]');
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an external deck looks as its author wrote it', () => {
  it('whatever classes it uses', async () => {
    const hit = await page.evaluate(() => {
      const looks = (element: Element): string =>
        ['', '::before', '::after']
          .map((part) => {
            const style = getComputedStyle(element, part || null);
            return [...style]
              .filter(
                (name) =>
                  !/^(?:perspective|transform)-origin$|^(?:(?:min|max)-)?(?:block|inline)-size$|^(?:width|height)$/.test(
                    name,
                  ),
              )
              .map((name) => `${name}:${style.getPropertyValue(name)}`)
              .join(';');
          })
          .join('\n');
      const plain = document.querySelector('#plain');
      const expected = [plain, ...(plain?.querySelectorAll('*') ?? [])].map((one) => one && looks(one));
      return [...document.querySelectorAll('.clash')]
        .filter((box) => [box, ...box.querySelectorAll('*')].some((one, index) => looks(one) !== expected[index]))
        .map((box) => box.className);
    });
    expect(classes.length).toBeGreaterThan(50);
    expect(hit).toEqual([]);
  });

  it('has pictures in the size that was given, on a canvas of 960 × 700', async () => {
    await page.evaluate(() => {
      location.hash = '#/1';
    });
    await page.waitForSelector('section.present #width');
    const sizes = await page.evaluate(() =>
      Object.fromEntries(
        ['width', 'height', 'share', 'both', 'comment'].map((id) => {
          const style = getComputedStyle(document.getElementById(id) ?? document.body);
          return [id, `${style.width} ${style.height}`];
        }),
      ),
    );
    expect(sizes).toEqual({
      width: '60px 30px',
      height: '120px 60px',
      share: '240px 120px',
      both: '90px 30px',
      comment: '200px 100px',
    });
  });

  it('has black ground and light letters, dark ones on light grounds', async () => {
    const looks = await page.evaluate(() =>
      [...document.querySelectorAll('section.slide')].slice(1, 5).map((slide) => {
        const { backgroundColor, color } = getComputedStyle(slide);
        return `${backgroundColor} ${color} ${getComputedStyle(slide.querySelector('h2') ?? slide).color}`;
      }),
    );
    const [light, dark] = ['rgb(255, 255, 255)', 'rgb(34, 34, 34)'];
    expect(looks).toEqual([
      `rgb(25, 25, 25) ${light} ${light}`,
      `rgb(254, 254, 254) ${dark} ${dark}`,
      `rgb(255, 255, 255) ${dark} ${dark}`,
      `rgb(25, 25, 25) ${light} ${light}`,
    ]);
  });

  it('loses no line of code and prints what lies over an edge, and says so', async () => {
    const pdf = await readPdf(readFileSync(join(folder, 'dist/talk/slides.pdf')));
    const code = pdf.pages[5]?.text.replace(/\s+/g, ' ');
    expect(lines.filter((_, index) => !code?.includes(`line${index + 1} =`))).toEqual([]);
    expect(told).toMatch(/slide-overflow/);
  });

  it('is told of letters that are no letters on paper, once, at their slide', () => {
    const line = deck.split('\n').findIndex((text) => text.includes('Outlined')) + 1;
    expect(told.match(/talk.md:\S+ +warning +missing-glyph/g)).toEqual([
      expect.stringMatching(new RegExp(`^talk.md:${line}:1 `)),
    ]);
  });

  it('has all its pages in the PDF', async () => {
    const pdf = await readPdf(readFileSync(join(folder, 'dist/talk/slides.pdf')));
    expect(pdf.pages).toHaveLength(9);
  });
});
