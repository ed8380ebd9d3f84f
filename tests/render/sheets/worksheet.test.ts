import { beforeAll, describe, expect, it } from 'vitest';
import type { Deck } from '../../../src/model/deck.ts';
import type { FenceToken, Token } from '../../../src/model/tokens.ts';
import type { QuizQuestion, QuizSpec } from '../../../src/schema/fences/quiz.ts';
import { type PaperTalk, paperTalk } from '../../support/paperTalk.ts';

/** The deck with more questions in its first quiz. */
const asking =
  (...more: Partial<QuizQuestion>[]) =>
  (deck: Deck): Deck => {
    const fences = deck.sections.flatMap(({ slides }) => slides.flatMap(({ tokens }) => tokens));
    const quiz = fences.find((token) => (token as FenceToken).kind === 'quiz') as FenceToken;
    const questions = more.map((one) => ({ level: 'general', kind: 'map', answer: ['Russia'], ...one }));
    (quiz.spec as { questions: unknown[] }).questions = [...(quiz.spec as QuizSpec).questions, ...questions];
    return deck;
  };

const north = { id: 'north', ask: 'Where is the north?', facts: ['depth'] };
const both = { id: 'both', ask: 'Where are north and south?', facts: ['depth', 'ferries'] };
const south = { id: 'south', ask: 'Where is the south?', facts: ['ferries'] };

const asked = (talk: PaperTalk): string => talk.handout('worksheet').html;

describe('maps of the worksheet', () => {
  it('are asked once for the same', async () => {
    const talk = await paperTalk({ composed: asking(north, both) });
    expect(asked(talk)).not.toContain(north.ask);
    expect(asked(talk)).toContain(both.ask);
    const twins = await paperTalk({ composed: asking(north, { ...north, id: 'again', ask: 'And again?' }) });
    expect([north.ask, 'And again?'].filter((ask) => asked(twins).includes(ask))).toHaveLength(1);
  });

  it('are all asked when each asks something else, and when nobody says what they ask', async () => {
    const talk = await paperTalk({ composed: asking(north, south, { id: 'free', ask: 'Where are you?' }) });
    for (const ask of [north.ask, south.ask, 'Where are you?', 'Write the names']) expect(asked(talk)).toContain(ask);
  });

  it.each(['handout', 'notes'] as const)('count where they stand in the %s', async (part) => {
    const isQuiz = (token: Token): boolean => token.type === 'fence' && token.kind === 'quiz';
    const moved = (deck: Deck): Deck => {
      for (const slide of deck.slides) {
        const quizzes = slide.tokens.filter(isQuiz);
        Object.assign(slide, {
          tokens: slide.tokens.filter((token) => !isQuiz(token)),
          [part]: [...slide[part], ...quizzes],
        });
      }
      return deck;
    };
    expect(asked(await paperTalk({ composed: moved })) === asked(await paperTalk())).toBe(true);
  });

  it('come before what needs less room', async () => {
    for (const seed of [1, 2, 3]) {
      const talk = await paperTalk({ manifest: { seed }, composed: asking(north) });
      const order = [...asked(talk).matchAll(/<p class="ask[^"]*">([^<]*)/g)].map((match) => match[1] ?? '');
      const general = order.slice(
        0,
        order.findIndex((ask) => ask.startsWith('Why should')),
      );
      const drawn = general.map((ask) => /north|neighbors|bars/.test(ask));
      expect(drawn.slice(0, 3)).toEqual([true, true, true]);
      expect(drawn.slice(3)).not.toContain(true);
      expect(drawn.length).toBeGreaterThan(5);
    }
  });
});

describe('the map of a question', () => {
  /** The map of the section says this alone, in a project whose maps have no focus. */
  const mapOf =
    (spec: object) =>
    (deck: Deck): Deck => {
      const fences = deck.sections.flatMap(({ slides }) => slides.flatMap(({ tokens }) => tokens));
      const map = fences.find((token) => (token as FenceToken).kind === 'map') as FenceToken;
      Object.assign(map, { spec: { alt: 'A map', ...spec } });
      const { settings } = deck.ledger;
      return {
        ...deck,
        ledger: { ...deck.ledger, settings: { ...settings, map: { ...settings.map, focus: undefined } } },
      };
    };

  it('is of what it shows, and of the world where it showed lines alone', async () => {
    const shown = (spec: object) => paperTalk({ composed: mapOf(spec) }).then(asked);
    expect(await shown({ focus: ['Laos', 'Vietnam'] })).toContain('A map without names to write on: Laos, Vietnam');
    expect(await shown({ highlight: ['Laos'] })).toContain('A map without names to write on: the places of the slide');
    const lines = await shown({ flows: [{ from: 'Laos', to: 'Vietnam' }] });
    expect(lines).toContain('A map without names to write on: world');
  });
});

describe('guided notes', () => {
  let talk: PaperTalk;
  beforeAll(async () => {
    talk = await paperTalk({
      composed: (deck) => ({
        ...deck,
        sections: deck.sections.map((part) =>
          part.section.id === 'open/hello' ? { ...part, section: { ...part.section, role: 'helplines' } } : part,
        ),
      }),
    });
  });

  it('leave no gap and ask nothing where the numbers to call stand', async () => {
    const { html } = talk.handout('guided');
    expect(html).not.toContain('crossing');
    expect(html).not.toContain('The speaker has crossed the river often');
  });
});
