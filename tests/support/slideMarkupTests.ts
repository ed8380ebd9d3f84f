import { beforeAll, expect, it } from 'vitest';
import type { RenderedTalk } from './renderedTalk.ts';

/** Tests of what a screen reader meets on each slide of a talk: headings, order, names of pictures. */
export function slideMarkupTests(load: () => Promise<RenderedTalk>): void {
  let talk: RenderedTalk;
  beforeAll(async () => {
    talk = await load();
  });

  it('have headings in order: one of the highest rank a slide, and none skips a rank', () => {
    for (const { section, slide } of talk.slides) {
      const ranks = [...section.markup.matchAll(/<h([1-6])[\s>]/g)].map((match) => Number(match[1]));
      expect([slide.id, ranks[0]]).toEqual([slide.id, slide.layout === 'title' ? 1 : 2]);
      for (const [index, rank] of ranks.entries()) expect(rank - (ranks[index - 1] ?? rank)).toBeLessThanOrEqual(1);
    }
  });

  it('read in the order in which they are seen: title first, sources last', () => {
    for (const { section } of talk.slides) {
      const text = section.markup;
      expect(text.search(/<h[12][\s>]/)).toBeLessThan(text.search(/<(p|ul|ol|svg|img|table)[\s>]/) >>> 0);
      const sources = text.indexOf('class="slide-sources"');
      if (sources >= 0) expect(text.slice(sources)).not.toMatch(/<(h\d|svg|img|ul|ol|table)[\s>]/);
    }
  });

  it('name every picture, and mark what only decorates', () => {
    for (const { section } of talk.slides) {
      for (const [tag] of section.markup.matchAll(/<(?:svg|img)\b[^>]*>/g)) {
        expect(tag).toMatch(/aria-label="[^"]{10,}"|alt="[^"]{10,}"|aria-hidden="true"/);
      }
    }
  });
}
