import { readFileSync } from 'node:fs';
import type { PrintJob } from '../../src/model/output.ts';

/** Families that `slidesDocument` uses. */
export const documentFonts = ['Literata', 'Source Sans 3'];

/** A picture of one red pixel. */
export const redPixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

/** Of pages that carry everything in their text. */
export const resolveAsset = (): undefined => undefined;

/** A printable page of slides, 960 × 540 pt each, in the kit's fonts; `slides` is the HTML inside each `<section>`. */
export function slidesDocument(slides: readonly string[], head = ''): string {
  const sections = slides.map((html, index) => `<section class="slide" id="slide-${index + 1}">${html}</section>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A talk</title>
<style>${fontFaces}${slideStyle}</style>${head}</head><body>${sections.join('')}</body></html>`;
}

/** The job that prints `slides`; by default one heading a slide is expected. `change` replaces parts of the job. */
export function slidesJob(slides: readonly string[], change: Partial<PrintJob> = {}): PrintJob {
  return {
    name: 'a-talk/slides.pdf',
    html: slidesDocument(slides),
    resolveAsset,
    metadata: { title: 'A talk', keywords: [], language: 'en', date: '2025-12-19' },
    page: { width: 960, height: 540 },
    pages: slides.length,
    headings: slides.length,
    ...change,
  };
}

const slideStyle = `@page { size: 1280px 720px; margin: 0 }
* { box-sizing: border-box } body { margin: 0 }
.slide { position: relative; width: 1280px; height: 720px; padding: 60px; overflow: hidden; font: 28px 'Source Sans 3' }
.slide + .slide { break-before: page } h2, h3 { font: 700 44px Literata; margin: 0 } th { font-weight: 400 }`;

const fontFaces = (
  [
    ['Literata', 'literata', 700],
    ['Source Sans 3', 'source-sans-3', 400],
  ] as const
)
  .flatMap(([family, name, weight]) =>
    subsets().map(([subset, range]) => {
      const file = `node_modules/@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff2`;
      const source = `url(data:font/woff2;base64,${readFileSync(file, 'base64')})`;
      return `@font-face{font-family:'${family}';font-weight:${weight};unicode-range:${range};src:${source}}`;
    }),
  )
  .join('');

function subsets() {
  return [
    ['latin', 'U+0000-00FF,U+2000-206F'],
    ['cyrillic', 'U+0400-045F,U+04B0-04B1'],
    ['cyrillic-ext', 'U+0460-04AF,U+04B2-052F'],
  ] as const;
}
