import type { Construct, Dialect } from './dialect.ts';
import { otherDiv } from './fencedDivs.ts';
import { noteMarker } from './noteMarker.ts';
import { headingAttributes, linkAttributes, pandocEdits, spanAttributes } from './pandocEdits.ts';

/** What Pandoc and Quarto have in common. */
export const pandocConstructs: readonly Construct[] = [
  { written: 'title, authors and date, in the front matter or as `% …` lines', read: 'a title slide' },
  { written: '`. . .`', read: 'what follows comes as a step' },
  { written: '`::: incremental`, `::: nonincremental`', read: 'its list comes item by item, or at once' },
  { written: '`:::: columns` and `::: column`', read: 'columns side by side' },
  {
    written: '`::: hidden`, `::: {.content-hidden}`, `::: {.content-visible}`',
    read: 'left out, or shown, as on slides in a browser',
  },
  otherDiv,
  {
    written: '`# Title {background-color=… visibility=… #id}`',
    read: 'the slide’s background and the like, as in reveal.js; `visibility="hidden"` leaves it out',
  },
  headingAttributes,
  { written: '`![](…){width=50%}`', read: 'the picture’s size' },
  linkAttributes,
  { written: '`[words]{.fragment}`', read: 'a step' },
  spanAttributes,
];

/** Pandoc’s Markdown for slides, also as R Markdown writes it. */
export const pandoc: Dialect = {
  name: 'Pandoc',
  signs: {
    front:
      /^(?:slide-level|slide_level|revealjs-url|incremental)[ \t]*:|^output[ \t]*:\s*(?:revealjs|ioslides|slidy|beamer)/m,
    text: /(?<![\s\S])\s*% \S|^\. \. \.[ \t]*$|^ {0,3}:{3,}[ \t]*(?:\{[^}\n]*\}|[\w-]+)[ \t]*:*[ \t]*$|^#{1,6} [^\n]*\{(?:[.#][\w-]|-\}|[\w-]+=)[^\n{}]*\}?[ \t]*$|\]\{(?:[.#][\w-]|[\w-]+=)[^\n{}]*\}/m,
  },
  slides: 'headings down to the slide level (the first one with text right under it, or `slide-level`), and rules',
  notes: '`::: notes`',
  constructs: [...pandocConstructs, noteMarker],
  settings:
    'title subtitle author date lang incremental slide-level slide_level institute output revealjs-url bibliography ' +
    'csl header-includes',
  edits: (source) => pandocEdits(source, undefined),
};
