import { expect, it } from 'vitest';
import { styleReading } from '../../src/check/styleReading.ts';
import { readHtml } from '../../src/html/readHtml.ts';

const styles = (html: string) => readHtml(html).filter((part) => part.type === 'text');

it('reads a style of a page once, and each for itself', () => {
  const [one, other] = styles('<style>p{background:url(a.png)}</style><style>p{background:url(b.png)}</style>');
  if (one === undefined || other === undefined) throw new Error('There are two styles.');
  expect(styleReading(one).addresses).toEqual(['a.png']);
  expect(styleReading(other).addresses).toEqual(['b.png']);
  expect(styleReading(one)).toBe(styleReading(one));
});
