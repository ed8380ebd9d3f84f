import { describe, expect, it } from 'vitest';
import { html } from '../../../src/html/html.ts';
import type { Deck } from '../../../src/model/deck.ts';
import { noSettings, type ProjectSettings } from '../../../src/model/projectSettings.ts';
import { contentNote } from '../../../src/render/sheets/parts/contentNote.ts';
import { deckHelpLines, helpLineList } from '../../../src/render/sheets/parts/helpLineList.ts';
import type { HardTopic } from '../../../src/schema/projectSchema.ts';
import { sayIn } from '../../../src/words/say.ts';
import { paperTalk } from '../../support/paperTalk.ts';

it('keeps a number of hours with its word at the end of a line', async () => {
  const [line] = (await paperTalk()).deck.ledger.helpLines.values();
  if (line === undefined) throw new Error('The fixture has no help line.');
  const { markup } = helpLineList([{ ...line, hours: '24 hours a day, 8 to 5 on 6 days' }], {
    lastChecked: () => undefined,
    say: sayIn('en'),
  });
  expect(markup).toContain('<span class="hours">24\u00a0hours a day, 8\u00a0to 5\u00a0on 6\u00a0days</span>');
});

it('tells of old checks below for all, or beside each line when they are of different days', async () => {
  const [line] = (await paperTalk()).deck.ledger.helpLines.values();
  if (line === undefined) throw new Error('The fixture has no help line.');
  const lines = (days: readonly string[]) => days.map((verifiedOn) => ({ ...line, verifiedOn }));
  const old = ([first]: readonly { readonly verifiedOn: string }[]) =>
    first === undefined || first.verifiedOn > '2025' ? undefined : html`old: ${first.verifiedOn}`;
  const notes = (days: readonly string[]) =>
    helpLineList(lines(days), { lastChecked: old, say: sayIn('en') }).markup.match(
      /<(?:p|span) class="last-checked">[^<]*/g,
    ) ?? [];
  expect(notes(['2026-01-01', '2026-02-01'])).toEqual([]);
  expect(notes(['2020-01-01', '2020-01-01'])).toEqual(['<p class="last-checked">old: 2020-01-01.']);
  expect(notes(['2026-01-01', '2020-01-01', '2021-01-01'])).toEqual([
    '<span class="last-checked">old: 2020-01-01',
    '<span class="last-checked">old: 2021-01-01',
  ]);
});

describe('a deck on a hard subject that names no help line', () => {
  const settings = (hard: HardTopic): ProjectSettings => ({
    ...noSettings,
    hardTopics: new Map([['false offers', hard]]),
  });
  const deckWith = async (given: ProjectSettings): Promise<Deck> => {
    const { deck } = await paperTalk();
    return { ...deck, helpLines: [], ledger: { ...deck.ledger, settings: given } };
  };
  const idsOf = (deck: Deck): string[] => deckHelpLines(deck).map(({ id }) => id);

  it('prints those that the project has for it, else all', async () => {
    expect(idsOf(await deckWith(settings({})))).toEqual(['first', 'danger', 'second']);
    expect(idsOf(await deckWith(settings({ helpLines: ['second', 'first'] })))).toEqual(['first', 'second']);
  });

  it('prints none when the project does not call the subject hard', async () => {
    expect(idsOf(await deckWith(noSettings))).toEqual([]);
  });
});

it('opens short handouts with the project’s own sentence of care', async () => {
  const composed = (careNote?: string) => (deck: Deck) => ({
    ...deck,
    ledger: {
      ...deck.ledger,
      settings: { ...noSettings, hardTopics: new Map([['false offers', careNote === undefined ? {} : { careNote }]]) },
    },
  });
  const note = async (careNote?: string) =>
    contentNote((await paperTalk({ composed: composed(careNote) })).context, 'short');
  expect((await note('You may fold this page.')).markup).toContain('<p>You may fold this page. The First Line: ');
  expect((await note()).markup).toContain('<p>Part of this is hard to read.');
});
