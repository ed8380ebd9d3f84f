import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileOpener } from '../support/openFile.ts';
import { readPdf } from '../support/readPdf.ts';
import { tagTreeText } from '../support/tagTreeText.ts';
import { tempProject } from '../support/tempProject.ts';

const deck = `# Packing list

- [x] projector
- [ ] cable

---

## Why lakes freeze

Ice floats.[^1] Fish live below.[^fish]

[^1]: Encyclopedia of Water, page 12.

---

## Area of $\\pi r^2$

The area is $A = \\pi r^2$; it costs $5 and $10.

$$
x_i = a_1 * b_*c_* + \\frac{\\sqrt{d}}{2} + \\sum_{k=1}^n k^{2^x}
$$

---

## Words

Ice
: water that is cold

![A flag](my flag.svg)

Note:
- [x] said

So $E = mc^2$.[^1]

[^fish]: https://example.org/fish
`;

const project = tempProject({
  'talk.md': deck,
  'my flag.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>',
});
const open = fileOpener();
let said: readonly string[] = [];

beforeAll(async () => {
  const built = await project.talk('build', 'talk.md', '--only', 'deck,slides,notes', '--out', 'dist');
  said = built.err.split('\n');
  expect(built.exit).toBe(0);
}, 60_000);

const tagsOf = (path: string): Promise<string> => tagTreeText(readFileSync(join(project.root, 'dist/talk', path)));

describe('what people write', () => {
  it('is told of where other programs would show signs', () => {
    expect(
      said.filter((line) => /^\S+:\d+:\d+ /.test(line)).map((line) => line.split(/\s+/).slice(0, 3).join(' ')),
    ).toEqual(['talk.md:31:1 warning loose-path']);
  });

  it('is seen on screen', async () => {
    const { page, errors } = await open(join(project.root, 'dist/talk/deck.html'));
    await page.waitForSelector('html[data-ready]');
    const seen = await page.evaluate(() => ({
      tasks: [...document.querySelectorAll('li[data-task] > svg')].map((mark) => mark.getAttribute('aria-label')),
      notes: [...document.querySelectorAll('[data-footnotes]')].map(
        (foot) => foot.textContent?.trim().split('\n').length,
      ),
      formulas: [...document.querySelectorAll('[role=img]:has(> math)')].map((one) => one.getAttribute('aria-label')),
      font: document.fonts.check('20px Formulas'),
      terms: [...document.querySelectorAll('dt, dd')].map((one) => one.textContent),
      picture: document.querySelector('img')?.naturalWidth,
    }));
    expect(seen).toEqual({
      tasks: ['done:', 'to do:'],
      notes: [2],
      formulas: [
        'Formula: pi r squared',
        'Formula: A equals pi r squared',
        'Formula: x sub i equals a sub 1 times b sub times c sub times plus the fraction the square root of d over 2, end of fraction, plus the sum from k equals 1 to n of k to the power of 2 to the power of x',
      ],
      font: true,
      terms: ['Ice', 'water that is cold'],
      picture: 40,
    });
    expect(errors).toEqual([]);
  });

  it('is tagged on paper, so that it can be read aloud', async () => {
    const tags = await tagsOf('slides.pdf');
    expect(tags.match(/(?:Figure|Formula) Alt=\S+ ?\S*/g)).toEqual([
      'Figure Alt=done:',
      'Figure Alt=to do:',
      'Formula Alt=Formula: pi',
      'Formula Alt=Formula: A',
      'Formula Alt=Formula: x',
      'Figure Alt=A flag',
    ]);
    expect(tags).not.toContain('!');
    expect(tags).toContain('1. Encyclopedia of Water');
    const notes = await tagsOf('private/notes.pdf');
    expect(notes).toMatch(/Figure Alt=done:[\s\S]*Formula Alt=Formula: E equals m c squared/);
    expect(notes).toContain('1. Encyclopedia of Water');
  });

  it('is printed in fonts of the kit, and the files claim to be accessible', async () => {
    const pdf = await readPdf(readFileSync(join(project.root, 'dist/talk/slides.pdf')));
    expect(pdf.pages[2]?.text).toContain('it costs $5 and $10');
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });
});
