import { describe, expect, it } from 'vitest';
import { composeDeck } from '../../src/compose/composeDeck.ts';
import { timeSlides } from '../../src/compose/timeSlides.ts';
import { noHandoutTexts } from '../../src/model/handoutTexts.ts';
import { allRead } from '../../src/model/ledger.ts';
import { noSettings } from '../../src/model/projectSettings.ts';
import type { Timing } from '../../src/model/timing.ts';
import { parseExternalDeck } from '../../src/parse/parseExternalDeck.ts';
import { noWords } from '../../src/words/say.ts';

/** Seconds of slides, each with the `data-timing` that is given for it. */
function seconds(timing: Partial<Timing>, ...own: readonly string[]): number[] {
  const text = own
    .map((value) => `${value === '' ? '' : `<!-- .slide: data-timing="${value}" -->\n`}# A\n`)
    .join('\n---\n');
  const { value } = parseExternalDeck('x', 'x.md', text);
  if (value === undefined) throw new Error('The deck should be read.');
  const ledger = {
    facts: new Map(),
    sources: new Map(),
    helpLines: new Map(),
    glossary: new Map(),
    handoutTexts: noHandoutTexts,
    speaker: {},
    settings: noSettings,
    words: noWords,
    unread: allRead,
  };
  const composed = composeDeck(value.manifest, new Map([[value.section.id, value.section]]), ledger).value;
  const deck = timeSlides(composed, { totalTime: undefined, defaultTiming: undefined, ...timing });
  expect(deck.sections.flatMap(({ slides }) => slides)).toEqual(deck.slides);
  expect(deck.sections.map((one) => one.seconds)).toEqual([deck.slides.reduce((sum, slide) => sum + slide.seconds, 0)]);
  return deck.slides.map((slide) => slide.seconds);
}

describe('the time of an external deck', () => {
  it.each<[Partial<Timing>, string[], number[]]>([
    [{}, ['', '10'], [0, 0]],
    [{ defaultTiming: 60 }, ['', '10', ''], [60, 10, 60]],
    [{ totalTime: 90 }, ['', '', ''], [30, 30, 30]],
    [{ totalTime: 100 }, ['40', '', ''], [40, 30, 30]],
    [{ totalTime: 100, defaultTiming: 5 }, ['', '20'], [80, 20]],
    [{ totalTime: 100 }, ['', '0', 'x'], [33, 33, 33]],
    [{ totalTime: 10 }, ['40', ''], [40, 0]],
    [{ totalTime: 10 }, ['4', '5'], [4, 5]],
  ])('%j with %j', (timing, own, expected) => {
    expect(seconds(timing, ...own)).toEqual(expected);
  });
});
