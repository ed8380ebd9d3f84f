import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { readAttributes } from '../../src/parse/attributes.ts';
import { cutParts } from '../../src/parse/cutParts.ts';
import { cutSlides, dialectSeparators, sectionSeparators } from '../../src/parse/cutSlides.ts';
import { normaliseText, splitFrontMatter } from '../../src/parse/frontMatter.ts';
import { lineIndex } from '../../src/parse/lineIndex.ts';
import { maskCode } from '../../src/parse/maskCode.ts';
import { parseExternalDeck } from '../../src/parse/parseExternalDeck.ts';
import { parseManifest } from '../../src/parse/parseManifest.ts';
import { parseSection } from '../../src/parse/parseSection.ts';
import { parseYaml } from '../../src/parse/parseYaml.ts';

/** Lines as authors write them, and lines that are nearly so. */
const line = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '',
      '---',
      '--',
      '----',
      '-----',
      '```',
      '```js',
      '~~~',
      '    ---',
      '> ```',
      '- a',
      '  ```',
      '  ---',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Note:',
      'Handout (kk):',
      '## A {fact:size}',
      '| a | b |',
      '|---|---|',
      '<!-- .slide: id="a" --> b',
      '- c <!-- .element: class="d" -->',
      '<!-- .element: e -->',
      '<!-- open',
      '-->',
      '<div>',
      '```qr',
      'url: https://example.org',
      'alt: *x',
      '```columns',
      '- "{helpline:near}"',
      '[a]: b',
      '==term== ![](c.svg)',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);
const lines = fc.array(line, { maxLength: 20 });
const text = lines.map((all) => all.join('\n'));
const yaml = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'title: A',
        'minutes: 1',
        'a: {b} c',
        '  - x',
        '- &x [*x]',
        'b: *x',
        '? [c]',
        '\td: 1',
        'sections:',
        '  - { a: full }',
        '...',
        'title: "',
      ),
      fc.string({ maxLength: 10 }),
    ),
    { maxLength: 6 },
  )
  .map((all) => all.join('\n'));
const anyFile = fc.oneof(
  text,
  fc.string({ unit: 'binary' }),
  fc.tuple(yaml, text).map(([front, body]) => `---\n${front}\n---\n${body}`),
);

/** Each diagnostic has a place, and that place lies in the file: on a line that there is, and no further than its end. */
function allInside(diagnostics: readonly Diagnostic[], file: string): void {
  const written = normaliseText(file).split('\n');
  for (const { at, code } of diagnostics) {
    if (at === undefined) throw new Error(`${code} has no place`);
    const length = written[at.line - 1]?.length ?? -1;
    expect(at.column, code).toBeGreaterThanOrEqual(1);
    expect(at.length, code).toBeGreaterThanOrEqual(1);
    // What is missing at the end of a line is pointed at one column behind it.
    expect(at.column + at.length - 1, `${code} in line ${at.line} of ${written.length}`).toBeLessThanOrEqual(
      length + 1,
    );
  }
}

describe('of any text', () => {
  it('slides, put together with what parts them, are the whole', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(sectionSeparators, dialectSeparators), (written, separators) => {
        const cuts = cutSlides(written, separators);
        expect(cuts[0]?.start).toBe(0);
        expect(cuts.at(-1)?.end).toBe(written.length);
        for (const [index, cut] of cuts.entries()) {
          expect(cut.end).toBeGreaterThanOrEqual(cut.start);
          if (index === 0) continue;
          const between = written.slice(cuts[index - 1]?.end, cut.start);
          expect(between.trim()).toMatch(cut.direction === 'horizontal' ? /^---$/ : /^--(--)?$/);
        }
      }),
    );
  });

  it('parts, put together with their markers, are the whole', () => {
    fc.assert(
      fc.property(text, (written) => {
        const cuts = cutParts(written);
        const between = cuts.slice(1).map((cut, index) => written.slice(cuts[index]?.end, cut.start));
        const whole = cuts
          .map(({ start, end }, index) => (between[index - 1] ?? '') + written.slice(start, end))
          .join('');
        expect(whole).toBe(written);
        for (const marker of between) expect(marker).toMatch(/^[ \t]*(note|handout)[^\n]*:$/i);
      }),
    );
  });

  it('no slide begins or ends inside code', () => {
    const prose = fc.constantFrom('text', '## A', '', '---', '--', 'Note:');
    const inCode = fc.array(fc.constantFrom('---', '--', 'Note:', 'let a;', '<!--', '~~'), { maxLength: 5 });
    const block = fc.oneof(
      prose.map((one) => [one]),
      inCode.map((code) => ['', '```js', ...code, '```', '']),
      inCode.map((code) => ['', '~~~~', ...code, '```', '~~~~', '']),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        const written = blocks.flat().join('\n');
        const slides = cutSlides(maskCode(written).text, sectionSeparators).map(({ start, end }) =>
          written.slice(start, end),
        );
        const fences = (one: string): number => one.match(/^(```js|```$|~~~~$)/gm)?.length ?? 0;
        const tildes = (one: string): number => one.match(/^~~~~$/gm)?.length ?? 0;
        const separators = blocks.filter(([first = '', ...rest]) => rest.length === 0 && /^---?$/.test(first)).length;
        expect(slides).toHaveLength(separators + 1);
        for (const slide of slides) expect(tildes(slide) % 2).toBe(0);
        expect(slides.reduce((sum, slide) => sum + fences(slide), 0)).toBe(fences(written));
      }),
    );
  });

  it('the mask is as long, breaks its lines in the same places, and differs in nothing but filler', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (written, keepComments) => {
        const masked = maskCode(written, () => keepComments).text;
        expect(masked).toHaveLength(written.length);
        for (let at = 0; at < masked.length; at += 1) {
          if (masked[at] === '\uFFFC') expect(written[at]).not.toBe('\n');
          else expect(masked[at]).toBe(written[at]);
        }
      }),
    );
  });

  it('the line and column of an offset lead back to it', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ maxLength: 8 }).map((one) => one.replace(/\n/g, '')),
          { minLength: 1 },
        ),
        fc.nat(),
        fc.nat(99),
        fc.integer({ min: 1, max: 50 }),
        (all, seed, length, firstLine) => {
          const written = all.join('\n');
          const offset = seed % (written.length + 1);
          const span = lineIndex('a.md', written, firstLine).span(offset, length);
          const before = all.slice(0, span.line - firstLine).reduce((sum, one) => sum + one.length + 1, 0);
          expect(before + span.column - 1).toBe(offset);
          expect(span.length).toBeGreaterThanOrEqual(1);
          expect(span.length).toBeLessThanOrEqual(Math.max(1, length));
          expect(written.slice(offset, offset + span.length)).not.toMatch(/.\n|\n./s);
        },
      ),
    );
  });

  it('normalising twice is normalising once, and leaves no line end but one', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyFile,
          fc.array(fc.constantFrom('\uFEFF', '\r', '\n', 'a')).map((all) => all.join('')),
        ),
        (written) => {
          const once = normaliseText(written);
          expect(normaliseText(once)).toBe(once);
          expect(once).not.toMatch(/\r|^\uFEFF/);
        },
      ),
    );
  });

  it('front matter and body are its end, and the body begins on its line', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const written = normaliseText(file);
        const { yaml: front, body, bodyLine } = splitFrontMatter(written);
        expect(written.endsWith(body)).toBe(true);
        // Front matter that ends with the file leaves no line for a body.
        if (body === '') return;
        expect(
          written
            .split('\n')
            .slice(bodyLine - 1)
            .join('\n'),
        ).toBe(body);
        if (front !== undefined)
          expect(
            written
              .split('\n')
              .slice(1, bodyLine - 2)
              .join('\n')
              .trimEnd(),
          ).toBe(front.trimEnd());
      }),
    );
  });
});

describe('attributes', () => {
  const name = fc.stringMatching(/^[a-z][a-z-]{0,8}$/);
  const value = fc.string({ maxLength: 12 }).map((one) => one.replace(/["\n]/g, ''));

  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.dictionary(name, value, { noNullPrototype: true }), (attributes) => {
        const written = Object.entries(attributes).map(([key, one]) => `${key}="${one}"`);
        expect(readAttributes(written.join(' '))).toEqual({ attributes, rest: '' });
      }),
    );
  });

  it('leave back what they are not, of any text', () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        const { attributes, rest } = readAttributes(written);
        if (Object.keys(attributes).length === 0) expect(rest).toBe(written.trim());
        else expect(rest.length).toBeLessThan(written.length);
      }),
    );
  });
});

describe('no text throws, and every place lies in its file:', () => {
  const check = (name: string, parse: (file: string) => readonly Diagnostic[]): void => {
    it(name, () => {
      fc.assert(
        fc.property(anyFile, (file) => allInside(parse(file), file)),
        { numRuns: 150 },
      );
    });
  };
  check('sections', (file) => parseSection('a', 'a.md', file).diagnostics);
  check('external decks', (file) => parseExternalDeck('a', 'a.md', file).diagnostics);
  check('manifests', (file) => parseManifest('a', 'a.yaml', file).diagnostics);

  it('YAML', () => {
    const schema = z.record(z.string(), z.union([z.number(), z.array(z.strictObject({ a: z.string() }))]));
    fc.assert(
      fc.property(yaml, (written) =>
        allInside(parseYaml(normaliseText(written), 'a.yaml', schema).diagnostics, written),
      ),
      { numRuns: 150 },
    );
  });

  it('slides of sections, and all that they name', () => {
    fc.assert(
      fc.property(text, (body) => {
        const file = `---\ntitle: A\nminutes: 1\n---\n${body}`;
        const { value } = parseSection('a', 'a.md', file);
        for (const { at } of value?.slides ?? [])
          allInside([{ severity: 'error', code: 'empty-slide', message: '', at }], file);
      }),
    );
  });
});
