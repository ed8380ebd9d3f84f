import { describe, expect, it } from 'vitest';
import type { Deck, Slide } from '../../../src/model/deck.ts';
import { outline } from '../../../src/render/sheets/parts/outline.ts';
import { toldWords } from '../../../src/render/sheets/parts/toldWords.ts';
import { paperTalk } from '../../support/paperTalk.ts';

describe('guided notes', () => {
  it('ask for no word that was neither shown nor said, in none of its forms', async () => {
    const { context } = await paperTalk();
    const entries = outline(context);
    expect(entries.length).toBeGreaterThan(2);
    for (const { chapter, sentences } of entries) {
      const isTold = toldWords(chapter);
      expect(isTold('hippopotamus')).toBe(false);
      for (const { text } of sentences) expect(text).toMatch(/[.!?]$/);
    }
    const course = entries.find(({ chapter }) => chapter.section.id === 'river/course');
    expect(course?.sentences.length).toBeGreaterThan(0);
  });

  it('have a sentence and a question less where the talk is shorter', async () => {
    const count = async (slot: number): Promise<number> => {
      const { context } = await paperTalk({ manifest: { slot } });
      return outline(context).flatMap(({ sentences, why }) => [...sentences, ...(why ? [why] : [])]).length;
    };
    expect(await count(10)).toBeLessThanOrEqual(await count(30));
  });

  it('have a section’s message instead of a gap that is a riddle, behind a word for what is not there', async () => {
    const riddle = (deck: Deck): Deck => {
      const worded = (slide: Slide): Slide => ({
        ...slide,
        handout: JSON.parse(JSON.stringify(slide.handout).replace('. A ', '. It is a ')),
      });
      const slides = new Map(deck.slides.map((slide) => [slide, worded(slide)]));
      const renewed = (list: readonly Slide[]): Slide[] => list.flatMap((slide) => slides.get(slide) ?? []);
      const sections = deck.sections.map((part) => ({ ...part, slides: renewed(part.slides) }));
      return { ...deck, slides: renewed(deck.slides), sections };
    };
    const boats = async (composed: (deck: Deck) => Deck): Promise<string> => {
      const talk = await paperTalk({ composed });
      const entry = outline(talk.context).find(({ chapter }) => chapter.section.id === 'river/boats');
      expect(talk.handout('guided').html.includes('<p class="message">More ferries')).toBe(
        entry?.sentences.length === 0,
      );
      return entry?.sentences.map(({ text }) => text).join(' ') ?? '';
    };
    expect(await boats((deck) => deck)).toBe('A ferry carries people.');
    expect(await boats(riddle)).toBe('');
  });

  it('of a short talk are one page: one question at the end for grown-ups, and no line for a name on the key', async () => {
    const asks = async (slot: number): Promise<number | undefined> => {
      const talk = await paperTalk({ manifest: { slot, classroom: false } });
      expect(talk.handout('guided-key').html).not.toContain('class="name-line');
      return talk.handout('guided').html.match(/class="ask"/g)?.length;
    };
    expect([await asks(10), await asks(11)]).toEqual([1, 3]);
  });

  it('pass over a sentence whose key term stands in the handout text alone', async () => {
    const { context } = await paperTalk();
    const hello = outline(context).find(({ chapter }) => chapter.section.id === 'open/hello');
    expect(hello?.chapter.slides.map(({ handout }) => handout.markup).join('')).toContain('crossing</strong>');
    expect(hello?.sentences.map(({ text }) => text).join(' ')).not.toContain('crossing');
  });
});

describe('sheets for grown-ups', () => {
  it.each(['guided', 'worksheet', 'vocabulary'] as const)('ask for no name and no date: %s', async (layout) => {
    const pupils = await paperTalk();
    const adults = await paperTalk({ manifest: { audience: 'adult' } });
    const church = await paperTalk({ manifest: { classroom: false } });
    expect(pupils.handout(layout).html).toContain('<span>Name</span>');
    for (const talk of [adults, church]) expect(talk.handout(layout).html).not.toContain('<span>Name</span>');
  });

  it('hold what a group would talk about, and no school question', async () => {
    const talk = await paperTalk({ manifest: { classroom: false } });
    const { html } = talk.handout('worksheet');
    expect(html).toContain('To talk about');
    for (const school of ['To begin with', 'Put the way in order', 'Write the names'])
      expect(html).not.toContain(school);
    const guided = talk.handout('guided').html;
    expect(guided).toContain('To think about');
    expect(guided.match(/class="ask"/g)).toHaveLength(3);
  });
});
