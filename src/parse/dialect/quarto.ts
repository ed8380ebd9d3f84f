import type { Dialect } from './dialect.ts';
import { noteMarker } from './noteMarker.ts';
import { pandocConstructs } from './pandoc.ts';
import { executedCode, pandocEdits, rawCode } from './pandocEdits.ts';

/** Quarto (quarto.org), which builds on Pandoc. */
export const quarto: Dialect = {
  name: 'Quarto',
  signs: {
    file: /\.qmd$/i,
    front: /^(?:execute|knitr|jupyter)[ \t]*:|^format[ \t]*:[^\n]*(?:\n[ \t]+[^\n]*)*?revealjs/m,
    text: /\{\{< .*? >\}\}|^ {0,3}:{3,}[ \t]*\{[^}\n]*(?:\.callout-|\.panel-|\.r-stack|layout-ncol)/m,
  },
  slides: 'headings of the first two levels (or down to `slide-level`), and rules',
  notes: '`::: {.notes}`',
  constructs: [
    ...pandocConstructs,
    executedCode,
    rawCode,
    {
      written: '`{{< … >}}`',
      read: 'left out',
      hint: 'Write what it stands for: a picture, a link, the text of the other file.',
      pattern: /\{\{<[^\n]*?>\}\}/g,
    },
    noteMarker,
  ],
  settings:
    'format execute jupyter knitr engine title subtitle author date lang incremental slide-level number-sections ' +
    'editor filters institute bibliography csl self-contained embed-resources',
  edits: (source) => pandocEdits(source, 2),
};
