import { describe, expect, it } from 'vitest';
import { type FenceToken, noAttributes, type SpanToken, type Token } from '../../../src/model/tokens.ts';
import { blackMarkup, blackPicture, blackTheme } from '../../../src/render/sheets/parts/blackInk.ts';
import { chapterPicture } from '../../../src/render/sheets/parts/chapterPicture.ts';
import { gapTerm } from '../../../src/render/sheets/parts/gaps.ts';
import { glossaryWords } from '../../../src/render/sheets/parts/glossaryWords.ts';
import { barGrid } from '../../../src/render/sheets/parts/questions/barGrid.ts';
import { shuffle, shuffleApart } from '../../../src/render/sheets/parts/shuffle.ts';
import { pointsBack, standsAlone } from '../../../src/render/sheets/parts/standsAlone.ts';
import { wordForms } from '../../../src/render/sheets/parts/wordForms.ts';
import type { RenderedSlide } from '../../../src/render/slide/renderSlide.ts';
import { sayIn } from '../../../src/words/say.ts';
import { paperTalk } from '../../support/paperTalk.ts';

describe('shuffling', () => {
  const list = ['a', 'b', 'c', 'd', 'e'];

  it('loses nothing and is the same for the same seed', () => {
    expect(shuffle(list, 'x').toSorted()).toEqual(list);
    expect(shuffle(list, 'x')).toEqual(shuffle(list, 'x'));
    expect(new Set(Array.from({ length: 40 }, (_, seed) => shuffle(list, String(seed)).join(''))).size).toBeGreaterThan(
      25,
    );
  });

  it('puts each item in each place about as often', () => {
    const first = Array.from({ length: 1000 }, (_, seed) => shuffle(list, `s${seed}`)[0]);
    for (const item of list) {
      const times = first.filter((one) => one === item).length;
      expect(times).toBeGreaterThan(140);
      expect(times).toBeLessThan(260);
    }
  });

  it('never leaves a riddle solved', () => {
    for (let seed = 0; seed < 50; seed += 1) expect(shuffleApart(['a', 'b'], String(seed))).toEqual(['b', 'a']);
    expect(shuffleApart(['one'], 'x')).toEqual(['one']);
  });
});

describe('word forms', () => {
  it.each([
    ['nomad', 'The nomads came.'],
    ['nomad', 'A nomad’s tent'],
    ['currency', 'two currencies'],
    ['witness', 'Witnesses spoke'],
    ['to trick', 'They were tricked.'],
    ['to deceive', 'deceiving people'],
    ['to deceive', 'He deceived her'],
    ['to testify', 'She testified'],
    ['to promise', 'It promises a lot'],
    ['debt bondage', 'in debt bondage'],
    ['to stop', 'it stopped'],
    ['дала', 'кең дала'],
  ])('of %s are found in “%s”', (word, text) => {
    expect(wordForms(word).test(text)).toBe(true);
  });

  it.each([
    ['herd', 'She heard it'],
    ['rights', 'turn right'],
    ['wage', 'sewage'],
    ['capital', 'capitalism'],
    ['to force', 'a forceful wind'],
    ['hope', 'hopeless'],
  ])('of %s are not found in “%s”', (word, text) => {
    expect(wordForms(word).test(text)).toBe(false);
  });
});

describe('a sentence that leans on the one before', () => {
  const read = (text: string) => [standsAlone({ text, tokens: [] }), pointsBack({ text, tokens: [] })];

  it.each(['The ford is shallow.', 'A theatre stands here.', 'Itself is no word to begin with.'])(
    'is not “%s”',
    (text) => {
      expect(read(text)).toEqual([true, false]);
    },
  );

  it.each(['Then a witness spoke.', 'Last come debt and fear.', 'Those who row help.', 'But a ford is shallow.'])(
    'goes on from it: “%s”',
    (text) => {
      expect(read(text)).toEqual([false, false]);
    },
  );

  it.each(['They are unsure.', 'It speaks of habit.', 'Another shelter saw it.', 'This is new.', 'Those are old.'])(
    'names something of it: “%s”',
    (text) => {
      expect(read(text)).toEqual([false, true]);
    },
  );
});

describe('the vocabulary', () => {
  it('holds the words that the deck says on slides, in handouts or aloud, and no other', async () => {
    const { context } = await paperTalk();
    expect(glossaryWords(context).map(({ id }) => id)).toEqual(['current', 'ferry', 'ford', 'to promise']);
  });

  it('prints a translation only when a reader has confirmed it', async () => {
    const { html: sheet } = (await paperTalk()).handout('vocabulary');
    expect(sheet).toContain('<th scope="col">Spanish</th>');
    expect(sheet).toContain('prometer');
    expect(sheet).not.toContain('ағыс');
  });

  it('lists an everyday word for its translations alone', async () => {
    const listed = async (id: string): Promise<boolean> => {
      const talk = await paperTalk({
        composed: (deck) => {
          const glossary = new Map(deck.ledger.glossary);
          const entry = glossary.get(id);
          if (entry === undefined) throw new Error(id);
          glossary.set(id, { ...entry, everyday: true });
          return { ...deck, ledger: { ...deck.ledger, glossary } };
        },
      });
      return talk.handout('vocabulary').html.includes(`<th scope="row">${id}</th>`);
    };
    expect(await listed('to promise')).toBe(true);
    expect(await listed('current')).toBe(false);
  });
});

const isMap = (token: Token): token is FenceToken => token.type === 'fence' && token.kind === 'map';

describe('the picture of a section', () => {
  it('is, of several maps, the one that names the neighbours', async () => {
    const { context } = await paperTalk();
    const rendered = context.slides.find(({ slide }) => slide.tokens.some(isMap));
    if (rendered === undefined) throw new Error('The fixture has no map.');
    const changing = (id: string, changed: object): RenderedSlide => ({
      ...rendered,
      slide: {
        ...rendered.slide,
        id,
        tokens: rendered.slide.tokens.map((token) =>
          isMap(token) ? { ...token, spec: { ...(token.spec as object), ...changed } } : token,
        ),
      },
    });
    const [plain, named] = [changing('plain', { neighbours: false }), changing('named', { neighbours: true })];
    expect(chapterPicture([plain, named], context)?.rendered).toBe(named);
    expect(chapterPicture([named, plain], context)?.rendered).toBe(named);
    expect(chapterPicture([plain, changing('other', { neighbours: false })], context)?.rendered).toBe(plain);
  });
});

describe('gaps', () => {
  const place = { at: { file: 'a.md', line: 1, column: 1, length: 1 }, attributes: noAttributes };
  const text = (words: string): Token => ({ ...place, type: 'text', text: words, exact: true });
  const term: SpanToken = {
    ...place,
    type: 'term',
    children: [text('key '), { ...place, type: 'strong', children: [text('word')] }],
  };

  it('take the term out and keep its comma', () => {
    const empty = gapTerm(false, sayIn('en'))(term, ',').markup;
    expect(empty).not.toContain('key');
    expect(empty).toMatch(/^<span class="whole"><span class="gap"[^>]*><\/span>,<\/span>$/);
    expect(gapTerm(false, sayIn('en'))(term, '').markup).toMatch(/^<span class="gap"[^>]*><\/span>$/);
    expect(gapTerm(true, sayIn('en'))(term, ',').markup).toMatch(/<b class="gap"[^>]*>key word<\/b>,/);
  });
});

describe('a grid for bars', () => {
  it('reaches over the highest figure with at most eleven lines', () => {
    for (const most of [1, 3, 8, 49, 88, 90, 1200]) {
      const { markup } = barGrid(['One', 'Two'], [most, 0], sayIn('en'));
      const ticks = [...markup.matchAll(/text-anchor="end">(\d+)</g)].map((match) => Number(match[1]));
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThanOrEqual(12);
    }
  });
});

describe('black ink', () => {
  it('keeps the lightness of each colour and leaves addresses alone', () => {
    expect(blackTheme('.x{color:#8f2f1f;background:rgb(10, 88, 116)}')).toMatch(
      /\.x\{color:#(\w\w)\1\1;background:rgb\((\d+),\2,\2\)\}/,
    );
    const markup = '<a href="#abc">#123 talk</a><path fill="#00afca" style="stroke:#f00"/>';
    expect(blackMarkup(markup)).toMatch(
      /<a href="#abc">#123 talk<\/a><path fill="#(\w\w)\1\1" style="stroke:#(\w\w)\2\2"\/>/,
    );
  });

  it('gives dark slides the day', () => {
    const css = blackTheme(
      ':root{--ink:#12263a;--paper:#fbf7ee;--sand:#efe6d2;--night-ink:#fbf7ee;--night-sand:#1c3852;}',
    );
    expect(css).toContain('--night-paper:#fff');
    expect(css).toContain('--night-ink:#000');
    expect(css).toMatch(/section\.slide\[data-ground=dark\]\S*\{background-color:#fff!important\}/);
    const [, sand] = /--sand:(#\w+);--night-sand:\1/.exec(css) ?? [];
    expect(sand).toMatch(/^#(e\w)\w+/);
  });

  it('greys pictures too', () => {
    const svg = Buffer.from('<svg><path fill="#8f2f1f"/></svg>').toString('base64');
    const picture = `data:image/svg+xml;base64,${svg}`;
    expect(blackMarkup(`<img src="${picture}">`)).toBe(`<img src="${blackPicture(picture)}">`);
    const grey = /base64,([^"]+)/.exec(blackPicture(picture))?.[1] ?? '';
    expect(Buffer.from(grey, 'base64').toString()).toMatch(/fill="#(\w\w)\1\1"/);
    expect(blackPicture('data:image/png;base64,AAAA')).toBe('data:image/png;base64,AAAA');
  });
});
