import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { type ReadPdf, readPdf } from '../support/readPdf.ts';
import { tempFolder } from '../support/tempFolder.ts';
import { testIo } from '../support/tempProject.ts';

/** A whole project as its author has it: two talks of six sections, with a theme, font, logo, photograph and ledger of their own. */
const folder = fileURLToPath(new URL('../fixtures/bee-talks', import.meta.url));

interface BuiltDeck {
  readonly name: string;
  readonly files: readonly { readonly path: string }[];
  readonly diagnostics: readonly { readonly code: string }[];
}

describe('two talks on bees, built with all that they print', () => {
  const { root: out } = tempFolder();
  let exit: number;
  let decks: readonly BuiltDeck[];

  beforeAll(async () => {
    const { io, said } = testIo(folder, '2026-12-01');
    exit = await main(['build', '--json', '--out', out], io);
    ({ decks } = JSON.parse(said.out.join('\n')) as { decks: readonly BuiltDeck[] });
  }, 120_000);

  const read = (path: string): Promise<ReadPdf> => readPdf(readFileSync(join(out, path)));
  const printed = (): string[] =>
    decks.flatMap(({ files }) => files.map(({ path }) => path)).filter((path) => path.endsWith('.pdf'));

  it('have no mistake and no warning', () => {
    expect(exit).toBe(0);
    expect(decks.map(({ name, diagnostics }) => [name, diagnostics])).toEqual([
      ['bee-class-15', []],
      ['bee-club-30', []],
    ]);
    expect(printed().length).toBe(22);
  });

  it('have their own font inside, as outlines that print, and the logo at the head', async () => {
    for (const path of [
      'bee-club-30/slides.pdf',
      'bee-club-30/handout-article.pdf',
      'bee-club-30/handout-summary.pdf',
      'bee-class-15/handout-worksheet.pdf',
    ]) {
      const { fonts, pages } = await read(path);
      expect(
        fonts.map(({ name }) => name),
        path,
      ).toContainEqual(expect.stringMatching(/^Bitter.*Bold$/));
      expect(
        fonts.map(({ subtype }) => subtype),
        path,
      ).not.toContain('Type3');
      expect(pages[0]?.tags, path).toContain('Figure: Coneflower Bee Club');
    }
  });

  it('show photograph, chart, map, drawing and timeline', async () => {
    const { pages } = await read('bee-club-30/slides.pdf');
    const figures = pages.flatMap(({ tags }) => tags.filter((tag) => tag.startsWith('Figure')));
    const shown = [/dandelion gone to seed/, /Three bars.*16.*21.*24/, /arrow leads from London/, /the same angle/];
    expect(shown.map((what) => figures.filter((figure) => what.test(figure)).length)).toEqual([1, 1, 1, 1]);
    const page = (title: string): string => wordsOf(pages.filter(({ text }) => text.includes(title)));
    expect(page('The queen is ready first')).toMatch(/Queen.*16.*Worker.*21.*Drone.*24.*days from egg to bee/);
    expect(page('We have watched them')).toMatch(/long ago.*1622.*1758.*1792.*1852.*2018/);
    expect(page('We have watched them')).toContain('US Patent 9,300');
  });

  it('say who took the photograph, wherever it is shown', async () => {
    const credit = 'Photograph: Clemens Engelhardt, CC0 1.0';
    const sheets = await Promise.all(
      ['slides', 'handout-article', 'handout-booklet', 'private/notes'].map((name) => read(`bee-club-30/${name}.pdf`)),
    );
    const counts = sheets.map(({ pages }) => wordsOf(pages).split(credit).length - 1);
    expect(counts).toEqual([1, 1, 1, 1]);
  });

  it('keep the last sentence of large print together', async () => {
    const { pages } = await read('bee-club-30/handout-large-print.pdf');
    expect(wordsOf(pages.filter(({ text }) => text.includes('Plant one thing that blooms')))).toContain(
      'in April, and one that blooms in September.',
    );
  });

  it('put the quiz on the worksheet, and its answers on the key alone', async () => {
    const [sheet, key] = await Promise.all(
      ['worksheet', 'worksheet-key'].map(async (layout) =>
        wordsOf((await read(`bee-class-15/handout-${layout}.pdf`)).pages),
      ),
    );
    for (const ask of ['Who lays the eggs?', 'The bee that has no sting is the', 'Put it in order.']) {
      expect(sheet).toContain(ask);
      expect(key).toContain(ask);
    }
    expect(key).toContain('The queen needs 16 days and the drone 24');
    expect(sheet).not.toContain('The queen needs 16 days');
  });
});

function wordsOf(pages: ReadPdf['pages']): string {
  return pages
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');
}
