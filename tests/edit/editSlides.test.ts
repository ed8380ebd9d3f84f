import { describe, expect, it } from 'vitest';
import { editSlides } from '../../src/edit/editSlides.ts';
import type { SlideStep } from '../../src/model/projectEdit.ts';

const edited = (text: string, ...steps: SlideStep[]): string =>
  steps.reduce((before, step) => {
    const changed = editSlides(before, step);
    return changed.kind === 'text' ? changed.text : `refused: ${changed.reason}`;
  }, text);

const section = `---
title: Бір --- two
---
## One
Shown 🐎

More

Note:
Said of one.

Handout:
Printed of one.

---
<!-- .slide: form="full" -->
## Two

\`\`\`text
---
\`\`\`

Note: Said of two.

--

## Three

Handout (kk):
Үш
`;

const odd = [
  section,
  section.replaceAll('\n', '\r\n'),
  `\uFEFF${section}`,
  section.trimEnd(),
  section.replace('Shown', '\tShown'),
];

describe('slides', () => {
  it.each(odd)('move, and come back to the same bytes', (text) => {
    for (const [from, to] of [
      [0, 2],
      [2, 0],
      [1, 2],
    ] as const) {
      const moved = edited(text, { do: 'move', from, to });
      expect(moved).not.toBe(text);
      expect(words(moved)).toEqual(words(text));
      expect(edited(moved, { do: 'move', from: to, to: from })).toBe(text);
    }
  });

  it.each(odd)('are hidden, and shown again as they were', (text) => {
    for (const slide of [0, 1, 2]) {
      const hidden = edited(text, { do: 'hide', slide });
      expect(hidden).toContain('data-visibility="hidden"');
      expect(edited(hidden, { do: 'hide', slide })).toBe(hidden);
      expect(edited(hidden, { do: 'show', slide })).toBe(text);
    }
    expect(edited(text, { do: 'hide', slide: 1 })).toContain('<!-- .slide: form="full" data-visibility="hidden" -->');
  });

  it.each(odd)('are parted where they are shown, and joined again', (text) => {
    const parted = edited(text, { do: 'split', slide: 0, line: 7 });
    expect(parted.replaceAll('\r', '')).toContain('🐎\n\n---\nMore\n\nNote:\nSaid of one.');
    expect(edited(parted, { do: 'join', slide: 0 })).toBe(text);
    const form = edited(text, { do: 'split', slide: 1, line: 19 });
    expect(form.replaceAll('\r', '')).toContain('## Two\n\n---\n<!-- .slide: form="full" -->\n```text');
    expect(edited(form, { do: 'join', slide: 1 })).toBe(text);
  });

  it('are parted nowhere else', () => {
    // In front matter, at the first line, in notes and handout text, inside a fence, on another slide.
    for (const line of [0, 2, 4, 9, 10, 12, 13, 16])
      expect(edited(section, { do: 'split', slide: 0, line })).toBe('refused: no-place');
    expect(edited(section, { do: 'split', slide: 1, line: 20 })).toBe('refused: unsafe');
    const late = '---\na: 1\n---\n# A\n\nb\n<!-- .slide: data-visibility="hidden" -->\n';
    expect(edited(late, { do: 'split', slide: 0, line: 6 })).toBe('refused: unsafe');
  });

  it('join notes to notes and handout text to that of its language', () => {
    const two = '---\na: 1\n---\nA\n\nNote: x\n\nHandout:\nh\n\n---\n\nB\n\nHandout (kk):\nк\n\nNotes:\ny\n';
    expect(edited(two, { do: 'join', slide: 0 })).toBe(
      '---\na: 1\n---\nA\n\nB\n\nNote: x\n\ny\n\nHandout:\nh\n\nHandout (kk):\nк\n',
    );
  });

  it('do not join where words would come into talks, or leave them', () => {
    for (const mark of ['form="short"', 'data-visibility="hidden"'])
      expect(edited(`A\n\n---\n\n<!-- .slide: ${mark} -->\nB\n`, { do: 'join', slide: 0 })).toBe('refused: unsafe');
    expect(edited('A\n\n???\nsaid\n\n---\n\nB\n', { do: 'join', slide: 0 })).toBe('refused: unsafe');
  });

  it('come and go with one separator', () => {
    const text = '# A\n';
    expect(edited('A\n\n---\n\nB\n', { do: 'insert', slide: 1, text: '\nX\n' })).toBe('A\n\n---\n\nX\n\n---\n\nB\n');
    for (const slide of [0, 1]) {
      const more = edited(text, { do: 'insert', slide, text: '# X\n' });
      expect(edited(more, { do: 'remove', slide })).toBe(text);
    }
    for (const slide of [0, 1, 2, 3]) {
      const more = edited(section, { do: 'insert', slide, text: '# X' });
      expect(edited(more, { do: 'remove', slide })).toBe(section);
    }
    expect(edited('A\n\n---\n\nB\n\n--\n\nC\n', { do: 'remove', slide: 1 })).toBe('A\n\n---\n\nC\n');
    expect(edited(text, { do: 'remove', slide: 0 })).toBe('\n');
  });

  it('never make a heading of dashes under text', () => {
    const moved = edited('words\n\n---\n<!-- x -->\n---\nlast\n', { do: 'move', from: 0, to: 1 });
    expect(edited(moved, { do: 'move', from: 1, to: 1 })).toBe(moved);
    expect(moved).toContain('words\n\n---');
  });

  it.each<SlideStep>([
    { do: 'move', from: 0, to: 3 },
    { do: 'split', slide: 3, line: 5 },
    { do: 'join', slide: 2 },
    { do: 'hide', slide: 3 },
    { do: 'remove', slide: -1 },
    { do: 'insert', slide: 4, text: '' },
  ])('that are not there are not changed: %j', (step) => {
    expect(edited(section, step)).toBe('refused: no-place');
  });
});

function words(text: string): string[] {
  return text.split(/\s+/).sort();
}
