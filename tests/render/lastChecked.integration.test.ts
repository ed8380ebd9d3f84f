import { describe, expect, it } from 'vitest';
import { lastChecked } from '../../src/render/lastChecked.ts';
import { handoutLayouts } from '../../src/schema/manifestSchema.ts';
import { helpLineText } from '../support/makeDeck.ts';
import { paperTalk } from '../support/paperTalk.ts';
import { tempFolder } from '../support/tempFolder.ts';

const lines = ['2025-12-19', '2026-03-01', '2025-12-20'].map((verifiedOn) => ({
  name: 'A line',
  hours: 'always',
  languages: [],
  region: 'any',
  for: 'Anyone.',
  verifiedOn,
}));

describe('the sentence beside numbers', () => {
  it('names the oldest check from the 366th day on', () => {
    expect(lastChecked('2026-12-19', 'en')(lines)).toBeUndefined();
    expect(lastChecked('2026-12-20', 'en')(lines)?.markup).toBe('Numbers last checked December 19, 2025');
    expect(lastChecked('2035-01-01', 'en')(lines.slice(1))?.markup).toBe('Numbers last checked December 20, 2025');
    expect(lastChecked('2035-01-01', 'en')([])).toBeUndefined();
  });

  it.each([
    ['en-GB', 'Numbers last checked 19 December 2025'],
    ['es', 'Números comprobados por última vez el 19 de diciembre de 2025'],
    ['fr-CA', 'Numéros vérifiés pour la dernière fois le 19 décembre 2025'],
    ['de', 'Nummern zuletzt geprüft am 19. Dezember 2025'],
    ['ru', 'Номера проверены в последний раз: 19 декабря 2025 г.'],
    ['kk', 'Нөмірлер соңғы рет тексерілген күн: 2025 ж. 19 желтоқсан'],
    ['ko', '<span lang="en">Numbers last checked December 19, 2025</span>'],
  ])('is in the language of the deck: %s', (language, text) => {
    expect(lastChecked('2027-01-01', language)(lines)?.markup).toBe(text);
  });
});

/** The fixture's lines were checked on 2026-03-01, and its talk is on 2026-03-14. */
describe.each([
  ['2027-03-01', false],
  ['2027-03-02', true],
  ['2035-01-01', true],
] as const)('a talk that is built on %s', (today, said) => {
  const sentence = 'Numbers last checked March 1, 2026';
  const number = /1-555-010-0199|>911</;

  it.each([...handoutLayouts, 'lectern', 'slides'] as const)('says so beside the numbers of: %s', async (name) => {
    const talk = await paperTalk({ today });
    const job = name === 'lectern' ? talk.notesSheet() : name === 'slides' ? talk.slidesSheet() : talk.handout(name);
    expect(number.test(job.html)).toBe(true);
    expect(job.html.includes(sentence)).toBe(said);
  });

  it('says it on each slide, below each note and below each handout text with a number, and on no other', async () => {
    const { slides } = await paperTalk({ today });
    for (const { slide, section, notes, handout } of slides) {
      const parts = { tokens: section, notes, handout };
      for (const part of ['tokens', 'notes', 'handout'] as const) {
        const named = slide.helpLineUses.some(({ where, asked }) => where === part && !asked);
        expect(parts[part].markup.includes(sentence)).toBe(named && said);
      }
    }
    expect(slides.some(({ slide }) => slide.helpLineUses.some(({ where }) => where === 'tokens'))).toBe(true);
  });

  it('tells the speaker’s deck and the shared one alike', async () => {
    const talk = await paperTalk({ today });
    const client = { css: '', script: '', documents: [] };
    for (const { html } of [talk.page(client), talk.speakerPage(client, '')]) {
      expect(html.includes(sentence)).toBe(said);
    }
  });
});

describe('numbers in odd places', () => {
  const section = `---
title: One
minutes: 1
---
## The {helpline:near.name} is there

\`\`\`quiz
questions:
  - { id: whom, ask: Whom do you call?, answer: "{helpline:near.phone}", level: general }
  - { id: why, ask: Why?, answer: It helps., level: general }
\`\`\`

Handout:
Somebody listens.
`;
  const { root } = tempFolder({
    'decks/talk.yaml': 'title: A talk\naudience: adult\nslot: 10\nsections:\n  - part/one\n',
    'decks/sections/part/one.md': section,
    'decks/helplines.yaml': helpLineText('near', { verifiedOn: '2025-12-19' }),
  });
  const odd = () => paperTalk({ root, name: 'talk', today: '2035-01-01' });
  const timesIn = (markup: string) => markup.split('<p class="last-checked">').length - 1;

  it('a name alone is no number, and a question’s number stands on no slide', async () => {
    const slide = (await odd()).slides.find(({ slide }) => slide.section === 'One');
    expect(slide?.slide.helpLineUses.map(({ part, asked }) => [part, asked])).toEqual([
      ['name', false],
      ['phone', true],
    ]);
    expect(slide?.section.markup).not.toContain('last-checked');
    expect(slide?.handout.markup).not.toContain('last-checked');
  });

  it('the key says it below the answer that prints the number, and once more at the list of lines', async () => {
    const talk = await odd();
    expect(timesIn(talk.handout('worksheet-key').html)).toBe(2);
    expect(timesIn(talk.handout('worksheet').html)).toBe(1);
  });
});

it.each([
  [undefined, 'Number checked March 1, 2026.'],
  ['called', 'Number called March 1, 2026.'],
  ["read on the organisation's page", 'Number read on the organization’s page March 1, 2026.'],
  ['read in another source', 'Number as reported March 1, 2026.'],
] as const)('a card claims no more than what was done: %s', async (verifiedHow, claim) => {
  const talk = await paperTalk({
    composed: (deck) => ({
      ...deck,
      helpLines: deck.helpLines.map((line) => ({ ...line, verifiedHow })),
    }),
  });
  expect(talk.handout('wallet').html).toContain(claim);
});
