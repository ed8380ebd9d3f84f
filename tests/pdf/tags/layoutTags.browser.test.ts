import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { inspectPdf } from '../../../src/pdf/inspectPdf.ts';
import { layoutsProject } from '../../look/renderedDeck.ts';
import { tempFolder } from '../../support/tempFolder.ts';
import { testIo } from '../../support/tempProject.ts';

/**
 * The tags of a slide of each layout and each drawing, as texts under fixtures/tags/layouts. When they are meant to change, `vitest -u`
 * writes them anew; read them before they are committed.
 */
it('slides of every layout have the tags of the fixtures', async () => {
  const { root: out } = tempFolder();
  const { io, said } = testIo(layoutsProject);
  const exit = await main(['build', 'layouts', '--only', 'slides', '--out', out], io);
  expect(said.err.filter((line) => / error /.test(line))).toEqual([]);
  expect(exit).toBe(0);
  const { pages, faults, quality, tree } = await inspectPdf(readFileSync(join(out, 'layouts/slides.pdf')), 'slides');
  expect(faults).toEqual([]);
  expect(quality).toEqual([]);
  const slides = slideTrees(tree);
  expect(slides).toHaveLength(pages);
  for (const [index, slide] of slides.entries()) {
    const name = String(index + 1).padStart(2, '0');
    await expect(`${slide.join('\n')}\n`).toMatchFileSnapshot(`../../fixtures/tags/layouts/${name}.txt`);
  }
});

/** The lines of each slide: its group is the second below the document. */
function slideTrees(tree: readonly string[]): string[][] {
  const slides: string[][] = [];
  for (const line of tree.slice(2)) {
    if (/^ {4}\S/.test(line)) slides.push([]);
    slides.at(-1)?.push(line.slice(4));
  }
  return slides;
}
