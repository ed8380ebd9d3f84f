import { describe, expect, it } from 'vitest';
import { drawingHeight } from '../../../src/render/slide/drawingHeight.ts';
import { makeDeck, sectionText } from '../../support/makeDeck.ts';

const timeline =
  '```timeline\nevents:\n  - { when: 1991, what: A }\n  - { when: 2001, what: B }\nalt: Two years\n```\n\n';
const quiz = (show: string): string =>
  `\`\`\`quiz\n${show}questions:\n  - { id: a, level: general, kind: open, ask: Why?, answer: So. }\n\`\`\`\n\n`;

/** What a slide's words leave to its drawings. */
function heightOf(body: string, width = 1120): number | undefined {
  const slide = makeDeck({ sections: { 'part/one': sectionText(body) } }).deck.slides[0];
  return slide && drawingHeight(slide, width);
}

describe('drawingHeight', () => {
  it('gives a drawing alone the whole body, which is 586 px tall', () => {
    expect(heightOf(timeline)).toBe(586);
  });

  it('takes a line of 46 px and a gap of 26 px for a short paragraph', () => {
    expect(heightOf(`A line.\n\n${timeline}`)).toBe(586 - 46 - 26);
  });

  it('takes 62.5 px a line for the two highest headings, and 46 px for the others', () => {
    for (const marks of ['#', '##']) expect(heightOf(`${marks} A\n\n${timeline}`)).toBe(Math.floor(586 - 62.5 - 26));
    expect(heightOf(`### A\n\n${timeline}`)).toBe(586 - 46 - 26);
  });

  it('takes a line and 12 px for each item of a list', () => {
    expect(heightOf(`- a\n- b\n\n${timeline}`)).toBe(586 - 2 * (46 + 12) - 26);
  });

  it('takes 96 px for a formula of its own', () => {
    expect(heightOf(`$$\na\n$$\n\n${timeline}`)).toBe(586 - 96 - 26);
  });

  it('takes lines of 24 px for footnotes, in type that lets 1.7 times as much stand in each', () => {
    const notes = (...texts: readonly string[]): number | undefined =>
      heightOf(
        `A${texts.map((_, index) => `[^${index}]`).join('')}\n\n${timeline}\n\n${texts.map((text, index) => `[^${index}]: ${text}\n`).join('')}`,
        500,
      );
    const rest = 586 - 46 - 2 * 26;
    expect(notes('a')).toBe(rest - 24);
    expect(notes('a', 'b')).toBe(rest - 2 * 24);
    expect(notes('river '.repeat(8))).toBe(rest - 24);
    expect(notes('river '.repeat(12))).toBe(rest - 2 * 24);
  });

  it('counts the lines of what is long, items as 40 px narrower and high headings in a broader face', () => {
    const words = (count: number): string => Array.from({ length: count }, () => 'river').join(' ');
    const taken = (block: string, width: number): number =>
      586 - 26 - (heightOf(`${block}\n\n${timeline}`, width) ?? 0);
    const most = (block: (text: string) => string, one: number, width: number): number => {
      let count = 1;
      while (taken(block(words(count + 1)), width) === one) count += 1;
      return count;
    };
    const paragraph = most((text) => text, 46, 1000);
    expect(paragraph).toBeGreaterThan(5);
    expect(most((text) => `- ${text}`, 46 + 12, 1040)).toBe(paragraph);
    expect(most((text) => `- ${text}`, 46 + 12, 1000)).toBeLessThan(paragraph);
    expect(taken(words(paragraph + 1), 1000)).toBe(2 * 46);
    const heading = most((text) => `## ${text}`, 63, 1000);
    expect(heading).toBeLessThan(paragraph);
    expect(most((text) => `## ${text}`, 63, 2000)).toBeGreaterThan(heading);
  });

  it('shares what is left between drawings, columns among them', () => {
    expect(heightOf(timeline + timeline)).toBe((586 - 26) / 2);
    expect(heightOf(`${timeline}\`\`\`columns\n- a\n- b\n\`\`\``)).toBe((586 - 26) / 2);
  });

  it('does not count what is kept for worksheets', () => {
    expect(heightOf(timeline + quiz(''))).toBe(586);
    expect(heightOf(timeline + quiz('show: cards\n'))).toBe((586 - 26) / 2);
  });

  it('gives no drawing less than 240 px', () => {
    expect(heightOf(`${'- a\n'.repeat(12)}\n${timeline}`)).toBe(240);
  });
});
