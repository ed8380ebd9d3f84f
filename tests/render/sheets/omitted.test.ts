import { describe, expect, it } from 'vitest';
import type { Deck } from '../../../src/model/deck.ts';
import { type PaperTalk, paperTalk } from '../../support/paperTalk.ts';

/** The deck as fitting leaves it: one section gone, and of another the slide that only its full form has. */
function cut(deck: Deck): Deck {
  const gone = deck.sections.filter(({ section }) => section.id === 'river/boats');
  const course = deck.sections.filter(({ section }) => section.id === 'river/course');
  const omitted = [...gone, ...course.map((one) => ({ ...one, slides: one.slides.slice(1) }))];
  const left = new Set(omitted.flatMap(({ slides }) => slides));
  const sections = deck.sections
    .filter((one) => !gone.includes(one))
    .map((one) => ({ ...one, slides: one.slides.filter((slide) => !left.has(slide)) }));
  return { ...deck, sections, omitted, slides: deck.slides.filter((slide) => !left.has(slide)) };
}

const talk: Promise<PaperTalk> = paperTalk({ composed: cut });
const titles = (html: string) => [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map((match) => match[1]);

describe('slides that were cut for time', () => {
  it.each(['notes', 'article', 'large-print', 'booklet'] as const)('are told in %s', async (layout) => {
    const { html } = (await talk).handout(layout);
    expect(html).toContain('More boats may mean that more were counted');
    expect(html).toContain('Elsewhere the banks are steep');
  });

  it.each(['two-up', 'three-up', 'six-up', 'guided'] as const)('are not shown in %s', async (layout) => {
    const { html } = (await talk).handout(layout);
    expect(html).not.toContain('river-boats-1');
    expect(html).not.toContain('river-course-2');
  });

  it('stand where the manifest has them, and say why nobody remembers them', async () => {
    const { html } = (await talk).handout('article');
    expect(titles(html).slice(0, 4)).toEqual([
      'Who is speaking',
      'Where the river runs',
      'Boats and numbers',
      'The offer at the landing',
    ]);
    expect(html.match(/There was no time for this part in the room/g)).toHaveLength(1);
    expect(html.indexOf('There was no time')).toBeGreaterThan(html.indexOf('Boats and numbers'));
  });

  it('end the lectern notes, for the question that always comes', async () => {
    const { html } = (await talk).notesSheet();
    expect(html.match(/Left out for time/g)).toHaveLength(2);
    expect(html.indexOf('Left out for time')).toBeGreaterThan(html.lastIndexOf('Slide 6 of 6'));
  });

  it('are not asked about in the worksheet', async () => {
    expect((await talk).handout('worksheet').html).not.toContain('Draw the bars');
  });
});
