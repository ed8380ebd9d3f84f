import { describe, expect, it } from 'vitest';
import { slidesOf } from '../../support/slideMarkup.ts';

const marks = {
  logo: { address: 'data:kit,0123456789abcdef', alt: 'Bee "Club"', corner: 'top-left', ratio: 3 },
  footer: 'Bees & others',
} as const;

/** What stands behind the words of each slide. */
function feet(body: string, over: Parameters<typeof slidesOf>[2]): string[] {
  return slidesOf(body, {}, over).map(({ section }) =>
    section.markup.replace(/^[\s\S]*?<\/div>(?=<(?:div class="slide-foot"|img|\/section))/, ''),
  );
}

describe('what a theme sets on slides', () => {
  it('is nothing without it', () => {
    expect(feet('## A', { marks: {} })).toEqual(expect.arrayContaining(['</section>']));
  });

  it('is a footer on every slide but those whose foot is drawn', () => {
    const laidOut = (layout: string): string => `<!-- .slide: layout="${layout}" -->\n## A`;
    const body = ['title', 'end', 'section', 'photo', 'care', 'number'].map(laidOut).join('\n\n---\n');
    const [title, end, ...others] = feet(body, { marks: { footer: marks.footer } });
    expect([title, end]).toEqual(['</section>', '</section>']);
    const footer = '<div class="slide-foot"><p class="slide-footer">Bees &amp; others</p></div></section>';
    expect(others).toEqual([footer, footer, footer, footer]);
  });

  it('is a logo on the title slide, in its corner, with what it shows', () => {
    const [title, other] = feet('<!-- .slide: layout="title" -->\n## T\n\n---\n## A', { marks: { logo: marks.logo } });
    expect(title).toBe(
      '<img class="slide-logo" data-corner="top-left" src="data:kit,0123456789abcdef" alt="Bee &quot;Club&quot;"></section>',
    );
    expect(other).toBe('</section>');
  });

  it('is nothing on slides of other tools', () => {
    const reveal = { palette: 'white', centered: true, canvas: { width: 960, height: 700 } };
    expect(feet('## A', { marks, reveal }).every((foot) => foot === '</section>')).toBe(true);
  });
});
