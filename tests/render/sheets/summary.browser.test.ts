import { describe, expect, it } from 'vitest';
import { printDocument } from '../../../src/browser/printDocument.ts';
import { raw } from '../../../src/html/html.ts';
import { handoutSheets } from '../../../src/render/sheets/handouts/handoutSheets.ts';
import { handoutLayouts } from '../../../src/schema/manifestSchema.ts';
import { joinBrowser } from '../../support/browser.ts';
import { letters } from '../../support/pageText.ts';
import { paperTalk } from '../../support/paperTalk.ts';
import { readPdf } from '../../support/readPdf.ts';
import { textPlaces } from '../../support/textPlaces.ts';

const room = joinBrowser();
/** Pages for those who prepare the talk, and half pages: numbers to call stand on them all the same. */
const withoutNote: readonly string[] = [
  'host-brief',
  'bulletin',
  'announcement',
  'hard-questions',
  'job-aid',
  'evaluation',
];
const long = (name: string, count: number) =>
  Array.from(
    { length: count },
    (_, index) => `${name} number ${index + 1} ${'goes on and on about the river '.repeat(9)}.`,
  );

describe('the summary', () => {
  it.each(['letter', 'a4'] as const)(
    'stays one page on %s when lists are long: their last lines go, the type stays',
    async (paper) => {
      const talk = await paperTalk({
        manifest: { paper, summary: { points: long('Point', 6), actions: long('Action', 5) } },
      });
      const { bytes, pages } = await printDocument(room, talk.handout('summary'), talk.families);
      expect(pages).toBe(1);
      const text = letters((await readPdf(bytes)).pages[0]?.text ?? '');
      for (const kept of [
        'pointnumber1',
        'pointnumber2',
        'actionnumber1',
        'actionnumber2',
        'thefirstline',
        'riversurvey2019',
      ])
        expect(text).toContain(kept);
      for (const gone of ['pointnumber6', 'actionnumber5']) expect(text).not.toContain(gone);
      const { places } = await textPlaces(bytes);
      const body = places.find((place) => place.text.includes('Point number 1'));
      expect(body?.size).toBeCloseTo(12, 1);
    },
  );

  it('keeps every line when there is room', async () => {
    const talk = await paperTalk({
      manifest: { summary: { sentence: 'In one sentence.', points: ['One', 'Two', 'Three', 'Four', 'Five'] } },
    });
    const { bytes } = await printDocument(room, talk.handout('summary'), talk.families);
    const text = (await readPdf(bytes)).pages[0]?.text ?? '';
    for (const line of ['In one sentence.', 'One', 'Two', 'Three', 'Four', 'Five', 'talks.example/river'])
      expect(text).toContain(line);
  });

  it('has a picture as large as the room that words leave', async () => {
    const pictureOf = async (points: readonly string[]): Promise<number> => {
      const talk = await paperTalk({ manifest: { summary: { sentence: 'In one sentence.', points: [...points] } } });
      const { bytes, fit } = await printDocument(room, talk.handout('summary'), talk.families);
      expect(fit).toEqual({ leftOut: [], overfull: false });
      const { places } = await textPlaces(bytes);
      const top = (text: string): number => places.find((place) => place.text.includes(text))?.top ?? Number.NaN;
      return top('What to remember') - top('In one sentence.');
    };
    const few = await pictureOf(['One', 'Two']);
    const many = await pictureOf(long('Point', 6).map((text) => text.slice(0, 150)));
    expect(few - many).toBeGreaterThan(60);
  });

  it('tells more of a talk that has few points, as far as there is room', async () => {
    const shortTalk = await paperTalk({
      composed: (deck) => {
        const sections = deck.sections.filter(({ section }) => section.id === 'river/boats');
        return { ...deck, sections, slides: sections.flatMap(({ slides }) => slides) };
      },
    });
    const { context } = shortTalk;
    const told = letters('More boats may mean that more were counted.');
    const timesTold = async (length: number): Promise<number> => {
      const slides = context.slides.map((slide) => ({ ...slide, handout: raw(slide.handout.markup.repeat(length)) }));
      const sheet = handoutSheets.summary({ ...context, slides });
      const { bytes, pages, fit } = await printDocument(room, sheet, shortTalk.families);
      expect([pages, fit]).toEqual([1, { leftOut: [], overfull: false }]);
      return letters((await readPdf(bytes)).pages[0]?.text ?? '').split(told).length - 1;
    };
    expect(await timesTold(1)).toBe(1);
    expect(await timesTold(40)).toBe(0);
    expect(letters((await paperTalk()).handout('summary').html)).not.toContain(told);
  });

  it('has numbers to call and a word of care only where the talk is hard', async () => {
    const easy = await paperTalk({
      composed: (deck) => ({
        ...deck,
        helpLines: [],
        sections: deck.sections.filter(({ section }) => section.topics[0] === 'river'),
      }),
    });
    for (const layout of ['summary', 'three-up', 'article', 'worksheet', 'booklet'] as const) {
      expect(easy.handout(layout).html).not.toContain('Someone to call');
      expect(easy.handout(layout).html).not.toContain('class="content-note"');
    }
    const hard = await paperTalk();
    for (const layout of handoutLayouts.filter((one) => one !== 'wallet')) {
      const { html } = hard.handout(layout);
      expect(html.match(/class="content-note"/g) ?? []).toHaveLength(withoutNote.includes(layout) ? 0 : 1);
      expect(html).toContain('Someone to call');
      expect(html).toContain('1-555-010-0199');
    }
  });
});
