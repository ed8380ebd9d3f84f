import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Token } from '../../src/model/tokens.ts';
import { cutNotes } from '../../src/parse/cutNotes.ts';
import { dialectSeparators, sectionSeparators } from '../../src/parse/cutSlides.ts';
import { parseSlides } from '../../src/parse/parseSlides.ts';

const own = { separators: sectionSeparators, external: false };
const external = { separators: dialectSeparators, external: true, notesMarker: '^\\s*notes?:' };

/** All words of tokens, wherever they stand: in markup and attributes, too. */
const said = (tokens: readonly Token[] = []): string => JSON.stringify(tokens);

const secret = 'Wait for the guest';

/** Slides with the secret in one place for notes, which says nothing else. */
const spellings: readonly (readonly [string, string])[] = [
  ['an aside', `## A\n\nshown\n\n<aside class="notes">${secret}</aside>\n`],
  ['an aside in capitals, without quotes', `## A\n\nshown\n\n<ASIDE CLASS=notes>\n${secret}\n</ASIDE>\n`],
  ['an aside of several classes', `## A\n\nshown\n\n<aside id='x' class='big notes'><p>${secret}</p></aside>\n`],
  ['an aside with Markdown and blank lines', `## A\n\nshown\n\n<aside class="notes">\n\n- ${secret}\n\n</aside>\n`],
  ['an aside in the middle of a line', `## A\n\nshown <aside class="notes">${secret}</aside>\n`],
  ['an aside inside other markup', `## A\n\n<div>shown\n<aside class="notes"><b>${secret}</b></aside></div>\n`],
  ['an aside with an entity in its class', `## A\n\nshown\n\n<aside class="no&#116;es">${secret}</aside>\n`],
  ['an aside without an end', `## A\n\nshown\n\n<aside class="notes">${secret}\n`],
  ['an aside around an aside', `## A\n\nshown\n\n<aside class="notes">a <aside>b</aside> ${secret}</aside>\n`],
  ['an indented aside', `## A\n\nshown\n\n<aside class="notes">\n      ${secret}\n</aside>\n`],
  ['an aside in a tag that breaks off', `## A\n\nshown <img src="<aside class="notes">${secret}</aside>">\n`],
  ['an aside in a tag with a wrong attribute', `## A\n\nshown <b =<aside class='notes'>${secret}</aside>\n`],
  ['an aside in an instruction that breaks off', `## A\n\nshown <?<aside class="notes">${secret}\n`],
  ['an aside in a declaration that breaks off', `## A\n\nshown <!1<aside class=notes>${secret}\n`],
  ['an aside in an end tag that breaks off', `## A\n\nshown </b <aside class=notes>${secret}\n`],
  ['an aside in a title', `## A\n\nshown <title><aside class=notes>${secret}</aside></title>\n`],
  ['data-notes of a slide', `<!-- .slide: data-notes="${secret}" -->\n## A\n\nshown\n`],
  ['data-notes of a slide, among others', `<!-- .slide: id="a" data-notes='${secret}' class="b" -->\n## A\n\nshown\n`],
  ['data-notes of an element', `## A\n\nshown <!-- .element: data-notes="${secret}" -->\n`],
  ['data-notes of an element, among others', `## A\n\nshown <!-- .element: class="x" data-notes="${secret}" -->\n`],
  ['data-notes in markup', `## A\n\n<div class="x" DATA-NOTES="${secret}">shown</div>\n`],
  ['a div of Pandoc', `## A\n\nshown\n\n::: notes\n${secret}\n:::\n`],
  ['a div of Pandoc by its class', `## A\n\nshown\n\n:::: {.notes}\n${secret}\n::::\n`],
  ['a div of Pandoc with another class', `## A\n\nshown\n\n::: {#n .small .notes}\n\n${secret}\n\n:::\n`],
  ['a div around a div', `## A\n\nshown\n\n::: notes\n::: {.small}\na\n:::\n${secret}\n:::\n`],
  ['a div without an end', `## A\n\nshown\n\n:::notes\n${secret}\n`],
  ['the marks of remark', `## A\n\nshown\n\n???\n${secret}\n`],
  ['the marks of remark, right under text', `## A\n\nshown\n???\n\n- ${secret}\n`],
];

describe.each([
  ['a section', own],
  ['an external deck', external],
] as const)('notes of %s', (_, syntax) => {
  it.each(spellings)('are found in %s', (_, body) => {
    const { value, diagnostics } = parseSlides('a.md', body, 1, syntax);
    expect(diagnostics).toEqual([]);
    expect(value).toHaveLength(1);
    const [slide] = value;
    expect(said(slide?.notes)).toContain(secret);
    expect(said(slide?.notes)).not.toContain('"type":"code"');
    expect(said(slide?.tokens)).toContain('shown');
    expect(said([...(slide?.tokens ?? []), ...(slide?.handout ?? [])])).not.toContain('guest');
    expect(JSON.stringify(slide?.attributes)).not.toContain('guest');
  });

  it('begin and end where they are marked', () => {
    const body = `before\n\n<aside class="notes">said</aside>\n\nbetween\n\n::: notes\nsaid too\n:::\n\nbehind\n`;
    const [slide] = parseSlides('a.md', body, 1, syntax).value;
    for (const word of ['before', 'between', 'behind']) expect(said(slide?.tokens)).toContain(word);
    expect(said(slide?.tokens)).not.toContain('said');
  });

  it('have their places', () => {
    const [slide] = parseSlides(
      'a.md',
      '## A\n\n<aside class="notes">said</aside>\n\n::: notes\nmore\n:::\n',
      5,
      syntax,
    ).value;
    expect(slide?.notes.map(({ at }) => `${at.line}:${at.column}`)).toEqual(['7:22', '10:1']);
  });
});

it.each(['hidden', "'hidden'", '"Hidden "'])('a section in markup with data-visibility=%s is for nobody', (value) => {
  for (const syntax of [own, external]) {
    const body = `## A\n\nshown\n\n<section data-visibility=${value}>\n\n### ${secret}\n\n<section>b</section> ${secret}\n\n</section>\n\nbehind\n`;
    const [slide] = parseSlides('a.md', body, 1, syntax).value;
    expect(said(slide?.notes)).not.toContain('guest');
    expect(said(slide?.tokens)).not.toContain('guest');
    expect(said(slide?.tokens)).toMatch(/shown.*behind/);
  }
});

it.each([
  ['an aside of another kind', '<aside class="footnotes">x</aside>'],
  ['another div', '::: {.columns}\nx\n:::'],
  ['question marks as words', 'Is it???\n\nx'],
  ['question marks with nothing under them', 'x\n\n???\n\n'],
  ['markup in an attribute', `<p title='<aside class="notes">x</aside>'>y</p>`],
  ['an attribute with a longer name', '<p data-notes-title="x">y</p>'],
])('%s is no note', (_, text) => {
  expect(cutNotes(text)).toEqual([]);
});

it('cuts no stretch twice, and words lie inside what is cut', () => {
  const piece = fc.constantFrom(
    ...'<aside class="notes">|</aside>|\n::: notes\n|\n:::\n|\n???\n|<p data-notes="a">|x|\n'.split('|'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const cut of cutNotes(text)) {
        expect(cut.start).toBeGreaterThanOrEqual(end);
        expect(cut.wordsStart).toBeGreaterThanOrEqual(cut.start);
        expect(cut.wordsEnd).toBeGreaterThanOrEqual(cut.wordsStart);
        expect(cut.end).toBeGreaterThanOrEqual(cut.wordsEnd);
        end = cut.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

describe('comments', () => {
  const hidden = [
    'a\n\n---\n\nNote: b\n\n## c',
    '\n\n- a\n\n```\nb\n```\n',
    'a\n---\nb',
    '::: notes\nx',
    '<aside class="notes">x',
  ];
  const around: readonly (readonly [string, (comment: string) => string])[] = [
    ['between paragraphs', (comment) => `shown\n\n${comment}\n\nbehind\n`],
    ['in a paragraph', (comment) => `shown ${comment} behind\n`],
    ['in a list', (comment) => `- shown\n  ${comment}\n- behind\n`],
  ];
  for (const [where, text] of around) {
    it.each(hidden)(`hide %j ${where}`, (inside) => {
      for (const syntax of [own, external]) {
        const { value, diagnostics } = parseSlides('a.md', text(`<!-- ${inside} -->`), 1, syntax);
        expect(diagnostics).toEqual([]);
        expect(value).toHaveLength(1);
        expect(value[0]?.notes).toEqual([]);
        expect(said(value[0]?.tokens)).toContain('shown');
        expect(said(value[0]?.tokens)).toContain('behind');
        expect(said(value[0]?.tokens).replace(/"markup":"(?:[^"\\]|\\.)*"/g, '')).not.toMatch(/"c"|Note|notes/);
      }
    });
  }

  it('stay what they are in code', () => {
    const [slide] = parseSlides('a.md', '```html\n<!-- a\n\n---\n\nb -->\n```\n', 1, own).value;
    expect(said(slide?.tokens)).toContain('a\\n\\n---\\n\\nb');
  });

  it('part an external deck that says so', () => {
    const separators = { horizontal: '^<!-- next -->$', vertical: '^<!-- below -->$' };
    const { value } = parseSlides('a.md', 'a\n\n<!-- next -->\n\nb\n\n<!-- below -->\n\nc\n', 1, {
      ...external,
      separators,
    });
    expect(value).toHaveLength(3);
  });
});
