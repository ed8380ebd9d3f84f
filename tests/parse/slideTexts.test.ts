import { expect, it } from 'vitest';
import { slideTexts } from '../../src/parse/slideTexts.ts';

it('finds slides and their comments where they stand, and none inside code', () => {
  const { text, slides } = slideTexts(
    '\uFEFF---\r\ntitle: One\r\n---\r\n<!-- .slide: id="a" -->\r\n## A\r\n\r\n```md\r\n---\r\n<!-- .slide: id="no" -->\r\n```\r\n\r\n--\r\n## B\r\n',
  );
  expect(slides.map(({ start, end, direction }) => [text.slice(start, end).trim(), direction])).toEqual([
    ['<!-- .slide: id="a" -->\n## A\n\n```md\n---\n<!-- .slide: id="no" -->\n```', 'horizontal'],
    ['## B', 'vertical'],
  ]);
  expect(slides.map(({ comments }) => comments.map((one) => text.slice(one.start, one.end)))).toEqual([
    ['<!-- .slide: id="a" -->'],
    [],
  ]);
});
