import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFonts } from '../../src/load/readFonts.ts';
import { wholePage } from '../../src/model/finishedPage.ts';
import { renderDrawing } from '../../src/render/slide/renderDrawing.ts';
import { readTheme } from '../../src/themes/readTheme.ts';
import { drawWritten } from '../support/drawing.ts';
import { kitProject as project } from '../support/kitProject.ts';
import { fileOpener } from '../support/openFile.ts';

const fixtures = readFileSync('tests/fixtures/drawings/fences.yaml', 'utf8');
const fences = parse(fixtures) as Record<string, { kind: string; spec: object }>;
const open = fileOpener();
const folder = mkdtempSync(join(tmpdir(), 'talk-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the browser makes of a drawing: words under the floor, and whatever runs out of its space. Sizes in pixels. */
interface Measured {
  readonly fonts: boolean;
  readonly small: readonly string[];
  readonly outside: readonly string[];
}

describe.each([
  ['16:9', 1280, 1120],
  ['4:3', 960, 848],
] as const)('under a headline of two lines on a %s slide', (format, slideWidth, width) => {
  it.each(Object.entries(fences))('%s keeps its place and the size of its words', async (name, { kind, spec }) => {
    const drawing = renderDrawing(await drawWritten(kind, spec, { width }), {}).markup;
    const body = `<h2>A headline that speaks<br>in two lines</h2>${drawing}`;
    const fonts = readFonts(project);
    const css = `${fonts.css(body, false)}\n${readTheme(project, 'steppe')}`;
    const path = join(folder, `${name}-${slideWidth}.html`);
    const html =
      `<!doctype html><html lang="en" data-format="${format}"><meta charset="utf-8"><style>body{margin:0}${css}</style>` +
      `<body class="sheet-page"><section class="slide"><div class="slide-body">${body}</div></section>`;
    writeFileSync(path, wholePage({ html, resolveAsset: fonts.resolveAsset }));
    const { page } = await open(path, slideWidth, 720);
    const measured = await page.evaluate(measure);
    expect(measured).toEqual({ fonts: true, small: [], outside: [] });
  });
});

/** Runs in the page. */
async function measure(): Promise<Measured> {
  await document.fonts.ready;
  const space = document.querySelector('.picture')?.getBoundingClientRect();
  const drawing = document.querySelector('.drawing');
  if (space === undefined || drawing === null) throw new Error('no drawing');
  const leaves = [...drawing.querySelectorAll('*')].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== ''),
  );
  const small = leaves.flatMap((element) => {
    const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
    const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
    const isNote = element.matches('.note');
    const isCaption = element.matches('.caption');
    const floor = isNote ? 20 : isCaption ? 26 : drawing.matches('.drawing-map') ? 30 : 32;
    return size < floor - 0.5 ? [`${element.textContent} at ${size.toFixed(1)}`] : [];
  });
  const outside = leaves.flatMap((element) => {
    const box = element.getBoundingClientRect();
    const inside =
      box.left >= space.left - 1 &&
      box.right <= space.right + 1 &&
      box.top >= space.top - 1 &&
      box.bottom <= space.bottom + 1;
    return inside ? [] : [`${element.textContent}`];
  });
  return { fonts: document.fonts.check('600 24px "Source Sans 3"'), small, outside };
}
