import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/model/plainText.ts';
import { sectionSeparators } from '../../src/parse/cutSlides.ts';
import { parseSlides } from '../../src/parse/parseSlides.ts';

const own = { separators: sectionSeparators, external: false };

function slides(body: string) {
  return parseSlides('a.md', body, 1, own).value;
}

/** Code, place and severity of each diagnostic of a body that begins in line 5. */
function mistakes(body: string, syntax = own): string[] {
  return parseSlides('a.md', body, 5, syntax).diagnostics.map(({ code, at, severity }) => {
    expect(at?.file).toBe('a.md');
    return `${at?.line}:${at?.column}+${at?.length} ${severity} ${code}`;
  });
}

describe('parseSlides', () => {
  it('parts what is shown, said and printed', () => {
    const [slide] = slides('## One\n\nshown\n\nNote:\nsaid\n\nHandout:\nprinted\n\nNotes: more\n');
    expect(plainText(slide?.tokens ?? [])).toBe('One\nshown');
    expect(plainText(slide?.notes ?? [])).toBe('said\nmore');
    expect(plainText(slide?.handout ?? [])).toBe('printed');
    expect(plainText(slide?.heading ?? [])).toBe('One');
  });

  it('takes the first heading of what is shown', () => {
    const headings = slides('text\n\n### A *b*\n\n## C\n\n---\n\nNote:\n## Said\n\n---\n').map(({ heading }) =>
      plainText(heading),
    );
    expect(headings).toEqual(['A b', '', '']);
  });

  it('reads other languages of the handout beside the deck’s own', () => {
    const [slide] = slides('## One\n\nHandout (kk):\nСәлем\n\nHandout:\nHello\n\nHandout (ru):\nПривет\n');
    expect(plainText(slide?.handout ?? [])).toBe('Hello');
    const [kazakh] = slides('## One\n\nHandout (kk):\nСәлем\n');
    expect(kazakh?.handout).not.toEqual([]);
    expect(plainText(kazakh?.handout ?? [])).toBe('');
    expect(slides('## One\n\nHandout (kk):\n\n')[0]?.handout).toEqual([]);
  });

  it('leaves markers in code where they are', () => {
    const [slide] = slides('## One\n\n```\nNote: a\n```\n\n- b\n\n  ```\n  Note: c\n  ```\n\nNote:\nsaid\n');
    expect(plainText(slide?.notes ?? [])).toBe('said');
  });

  it('says where a slide begins', () => {
    const places = parseSlides('a.md', '\n## One\n\n---\n\ntext\n\n--\nNote:\nsaid\n\n---\n', 5, own).value.map(
      ({ at, direction }) => `${at.line}:${at.column}+${at.length} ${direction}`,
    );
    expect(places).toEqual(['6:1+6 horizontal', '10:1+4 horizontal', '13:1+1 vertical', '16:4+1 horizontal']);
  });
});

describe('a slide’s own comment', () => {
  it('gives attributes and the form, and is seen by nobody', () => {
    const [slide] = slides('<!-- .slide: layout="care" form="short" data-x -->\n## One\n');
    expect(slide?.attributes).toEqual({ layout: 'care', 'data-x': '' });
    expect(slide?.form).toBe('short');
    expect(slide?.at.line).toBe(2);
    expect(plainText(slide?.tokens ?? [])).toBe('One');
  });

  it.each([
    ['form="full"', 'full'],
    ["form='short'", 'short'],
    ['data-form="short"', undefined],
  ])('with %s gives %s', (written, form) => {
    expect(slides(`<!-- .slide: ${written} -->\n## One\n`)[0]?.form).toBe(form);
  });

  it('may stand anywhere in its slide, more than once, and over several lines', () => {
    const [first, second] = slides(
      '## One\n\n<!-- .slide: class="a"\n  id="x" -->\n\ntext <!-- .slide: class="b" id="y" -->\n\n---\n## Two\n',
    );
    expect(first?.attributes).toEqual({ class: 'a b', id: 'y' });
    expect(second?.attributes).toEqual({});
  });

  it('leaves what follows on its line as it is, and where it is', () => {
    const body = '<!-- .slide: id="x" --> text <!-- .element: y -->\n';
    expect(plainText(slides(body)[0]?.tokens ?? [])).toBe('text');
    expect(mistakes(body)).toEqual(['5:30+20 error unknown-attribute']);
  });

  it('is no such comment in code, or without its point', () => {
    expect(slides('## One\n\n```\n<!-- .slide: id="x" -->\n```\n\n<!-- slide: id="y" -->\n')[0]?.attributes).toEqual(
      {},
    );
  });

  it.each([
    ['a quote that is never closed', '<!-- .slide: layout="care -->', '5:1+29'],
    ['a word beside the attributes', '<!-- .slide: id="a" care -->', '5:1+28'],
    ['a form that there is not', '<!-- .slide: form="long" -->', '5:1+28'],
    ['something in front of it', 'text <!-- .slide: x -->', '5:6+18'],
  ])('is refused with %s', (_, comment, place) => {
    expect(mistakes(`${comment}\n\n## One\n`)).toEqual([`${place} error unknown-attribute`]);
  });

  it.each([
    ['without a colon', '<!-- .slide id="x" -->'],
    ['with spaces where none are needed', '<!--  .slide  :  id = "x"  -->'],
    ['without any', '<!--.slide:id="x"-->'],
    ['in capitals', '<!-- .SLIDE: id="x" -->'],
    ['over lines', '<!-- .slide:\n  id="x"\n-->'],
    ['with commas', '<!-- .slide: id="x", -->'],
  ])('is read %s', (_, comment) => {
    expect(slides(`${comment}\n## One\n`)[0]?.attributes).toEqual({ id: 'x' });
    expect(mistakes(`${comment}\n## One\n`)).toEqual([]);
  });

  it('keeps what could be read beside what could not', () => {
    expect(slides('<!-- .slide: id="a" care -->\n## One\n')[0]?.attributes).toEqual({ id: 'a' });
  });
});

describe('an element’s comment', () => {
  /** Attributes of the slide: an element’s comment with nothing before it belongs to the slide itself. */
  const ofSlide = (body: string) => slides(body)[0]?.attributes;

  it('belongs to the slide when nothing stands before it', () => {
    expect(ofSlide('<!-- .element: class="a" -->\n\n## One\n')).toEqual({ class: 'a' });
    expect(ofSlide('## One\n\n<!-- .element: class="a" -->\n')).toEqual({});
  });

  it('joins the slide’s own, which is the later one', () => {
    const body = '<!-- .element: class="a" data-x="1" -->\n<!-- .slide: class="b" data-x="2" -->\n\n## One\n';
    expect(ofSlide(body)).toEqual({ class: 'a b', 'data-x': '2' });
  });

  it('joins another one in the same place, in order', () => {
    const body = '<!-- .element: class="a" data-x="1" --><!-- .element: class="b" data-x="2" -->\n\n## One\n';
    expect(ofSlide(body)).toEqual({ class: 'a b', 'data-x': '2' });
  });

  it('does not reach from notes or handout text to the slide', () => {
    expect(ofSlide('## One\n\nNote:\n<!-- .element: class="a" -->\nsaid\n')).toEqual({});
    expect(ofSlide('## One\n\nHandout:\n<!-- .element: class="a" -->\nprinted\n')).toEqual({});
  });

  it.each([
    ['no attribute', '## One\n<!-- .element: -->\n', ['6:1+18']],
    ['a quote that is never closed', '## One\n<!-- .element: class="a -->\n', ['6:1+27']],
    ['a word alone', '- a <!-- .element: fragment -->\n', ['5:5+27']],
    ['one in a table’s cell', '| a |\n|---|\n| b <!-- .element: x --> |\n', ['7:5+20']],
    ['one in a quote', '> a <!-- .element: x -->\n', ['5:5+20']],
    ['two of them', '## One\n\ntext <!-- .element: x --> and <!-- .element: y -->\n', ['7:6+20', '7:31+20']],
    ['one in notes', '## One\n\nNote:\nsaid <!-- .element: x -->\n', ['8:6+20']],
  ])('is refused with %s', (_, body, places) => {
    expect(new Set(mistakes(body))).toEqual(new Set(places.map((place) => `${place} error unknown-attribute`)));
  });

  it('is no such comment without its point', () => {
    expect(mistakes('## One\n<!-- element: x -->\n')).toEqual([]);
  });
});

describe('traps', () => {
  it('are told at their places', () => {
    expect(mistakes('## One\n\ntext\n----  \nmore\n\n```js\nlet a;\n')).toEqual([
      '11:1+5 error unclosed-fence',
      '8:1+4 error setext-trap',
    ]);
    expect(mistakes('text\n--\n')).toEqual(['6:1+2 error setext-trap']);
  });

  it('are told in decks that were written for another tool, too', () => {
    const external = { separators: { horizontal: '\\n---\\n', vertical: '\\n----\\n' }, external: true };
    expect(mistakes('text\n---\nmore\n', external)).toEqual(['6:1+3 error setext-trap']);
    expect(mistakes('```\na\n', external)).toEqual(['5:1+3 error unclosed-fence']);
  });
});

it('tells of notes that begin twice in an external deck, once a slide, where the second begin', () => {
  const external = { ...own, external: true, notesMarker: '^\\s*notes?:' };
  const body = 'One\n\nNote: a\n\nTwo\n\nNote: b\n\nNote: c\n\n---\n\nThree\n\nNote: d\n';
  expect(mistakes(body, external)).toEqual(['11:6+1 warning second-notes']);
  expect(mistakes(body)).toEqual([]);
});
