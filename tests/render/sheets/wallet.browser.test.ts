import { beforeAll, describe, expect, it } from 'vitest';
import { printDocument } from '../../../src/browser/printDocument.ts';
import { joinBrowser } from '../../support/browser.ts';
import { paperTalk } from '../../support/paperTalk.ts';
import { readTags } from '../../support/readTags.ts';
import { type TextPlace, textPlaces } from '../../support/textPlaces.ts';

const room = joinBrowser();
const card = { width: 252, height: 144 };

describe.each([
  ['letter', '2026-03-14', /Number checked March 1, 2026\./],
  ['a4', '2026-03-14', /Number checked March 1, 2026\./],
  ['letter', '2035-01-01', /Numbers last checked March 1, 2026\..*Numbers last checked March 1, 2026\./s],
] as const)('wallet cards on %s, built on %s', (paper, today, claim) => {
  let places: readonly TextPlace[];
  let width: number;
  let height: number;
  let told: string;
  let html: string;
  beforeAll(async () => {
    const talk = await paperTalk({ manifest: { paper }, today });
    const job = talk.handout('wallet');
    html = job.html;
    const { bytes } = await printDocument(room, job, talk.families);
    const read = await textPlaces(bytes);
    places = read.places;
    [width, height] = read.sizes[0] as [number, number];
    told = (await readTags(bytes)).tags.map(({ text }) => text).join(' ');
  });

  /** Upper left corners of the ten cards, in points. */
  const corners = () =>
    Array.from({ length: 10 }, (_, index) => ({
      x: width / 2 + (index % 2 === 0 ? -card.width : 0),
      y: height / 2 + (Math.floor(index / 2) - 2.5) * card.height,
    }));

  it('are ten of 3.5 × 2 in on each side, with nothing over their edges', () => {
    for (const side of [1, 2]) {
      const here = places.filter(({ page }) => page === side);
      const on = corners().map(({ x, y }) =>
        here.filter(
          (place) =>
            place.left > x + 6 &&
            place.right < x + card.width - 6 &&
            place.top > y + 5 &&
            place.bottom < y + card.height - 5,
        ),
      );
      expect(on.flat()).toHaveLength(here.length);
      const texts = on.map((one) => one.map(({ text }) => text).join(' '));
      expect(new Set(texts).size).toBe(1);
      expect(texts[0]).not.toBe('');
    }
  });

  it('have the back of each card behind its front when the sheet is turned on its long edge', () => {
    const boxes = [...html.matchAll(/data-card="(\d+)"[^>]*style="left:([\d.]+)in;top:([\d.]+)in"/g)].map((match) =>
      match.slice(1).map(Number),
    );
    const fronts = boxes.slice(0, 10);
    const backs = boxes.slice(10);
    for (const [number, left = 0, top = 0] of fronts) {
      const back = backs.find(([one]) => one === number);
      expect(back?.[2]).toBe(top);
      expect((back?.[1] ?? 0) + left + 3.5).toBeCloseTo(width / 72, 1);
    }
  });

  it('say each way to reach the line by itself, and the day of its check as people write it', () => {
    const card = places.filter(({ page }) => page === 1).map(({ text }) => text.trim());
    expect(card.filter((text) => text.endsWith('·'))).toEqual([]);
    expect(told).toMatch(claim);
  });

  it('are read aloud once, not ten times', () => {
    expect(told.match(/1-555-010-0199/g)).toHaveLength(1);
    expect(places.filter(({ text }) => text.includes('1-555-010-0199'))).toHaveLength(10);
  });
});
