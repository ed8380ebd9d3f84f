import { describe, expect, it } from 'vitest';
import { lineOptions } from '../../../../../../src/client/studio/section/editor/completion/lineOptions.ts';
import { writtenFences } from '../../../../../../src/fences/fences.ts';
import { parseSection } from '../../../../../../src/parse/parseSection.ts';
import { fenceWords } from '../../../../../../src/studio/words/fenceWords.ts';
import { noWords } from '../../../../../support/writingWords.ts';

const words = { ...noWords, fences: fenceWords(() => true) };
const labels = (typed: string): string[] => lineOptions(typed, words).map(({ label }) => label);
const textOf = (label: string): string => lineOptions('', words).find((one) => one.label === label)?.insert.text ?? '';

describe('what a line can begin with', () => {
  it('is a part of the slide, or anything that the kit draws', () => {
    const fences = writtenFences.map(({ kind }) => `\`\`\`${kind}`);
    expect(labels('')).toEqual(['Next slide', 'Note:', 'Handout:', 'Handout in another language', ...fences]);
    expect(labels('hand').slice(0, 2)).toEqual(['Handout:', 'Handout in another language']);
    expect(labels('time')[0]).toBe('```timeline');
    expect(labels('nothing of this')).toEqual([]);
  });

  it('is read as that part', () => {
    const body = `## A\n\n${textOf('Note:')}One\n\n${textOf('Handout:')}Two\n\n${textOf('Next slide')}B\n`;
    const { value, diagnostics } = parseSection('a', 'a.md', `---\ntitle: A\nminutes: 1\n---\n${body}`);
    expect(diagnostics).toEqual([]);
    expect(value?.slides.map(({ notes, handout }) => [notes.length, handout.length])).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });

  it('has the cursor where the language is named, and in a fence at its first value', () => {
    const inside = (label: string): string | undefined => {
      const insert = lineOptions('', words).find((one) => one.label === label)?.insert;
      const [from, to] = insert?.fields[0] ?? [0, 0];
      return insert && `${insert.text.slice(from - 1, from)}|${insert.text.slice(from, to)}|`;
    };
    expect(inside('Handout in another language')).toBe('(||');
    const timeline = writtenFences.find(({ kind }) => kind === 'timeline');
    expect(textOf('```timeline')).toBe(`\`\`\`timeline\n${timeline?.example}\n\`\`\``);
    expect(inside('```timeline')).toBe(' |1990|');
  });
});
