import { describe, expect, it } from 'vitest';
import { fileName, pictureBox } from '../../../src/render/slide/pictureBox.ts';
import { sayIn } from '../../../src/words/say.ts';

const box = (
  picture: Partial<Parameters<typeof pictureBox>[0]>,
  attributes: Readonly<Record<string, string>> = {},
): string => pictureBox({ href: 'img/bus.png', alt: '', ...picture }, attributes, sayIn('en')).markup;
const style = (attributes: Readonly<Record<string, string>>): string =>
  /style="([^"]*)"/.exec(box({}, attributes))?.[1] ?? '';

describe('a box for a picture', () => {
  it.each([
    [{ alt: ' A bus ', title: 'T' }, 'A bus'],
    [{ alt: ' ', title: ' T ' }, 'T'],
    [{ title: ' ' }, 'bus.png'],
    [{ href: 'data:image/png;base64,AA' }, 'Picture'],
    [{ href: '' }, 'Picture'],
  ])('says what it would show: %j', (picture, expected) => {
    expect(box(picture)).toMatch(
      new RegExp(`^<span role="img" aria-label="${expected}" style="[^"]*">${expected}</span>$`),
    );
  });

  it('is a frame that can be read on any ground and never leaves its slide', () => {
    const rules = style({}).split(';');
    for (const rule of [
      'box-sizing:border-box',
      'max-width:100%',
      'border:2px solid var(--line,#999)',
      'background:var(--ground,#fff)',
      'overflow-wrap:break-word',
    ])
      expect(rules).toContain(rule);
    expect(rules).not.toContain('');
  });

  it('has the size and the looks that its author gave the picture, after its own', () => {
    const own = style({});
    expect(style({ width: '60', height: '50%', style: 'color:red' })).toBe(`${own};width:60px;height:50%;color:red`);
    expect(box({}, { src: 'a.png', 'data-src': 'b.png', class: 'wide' })).toBe(
      box({}).replace(' style=', ' class="wide" style='),
    );
  });
});

it.each([
  ['img/bus.png', 'bus.png'],
  [' C:\\img\\bus.png ', 'bus.png'],
  ['img/my%20bus.png?x=1/2#y/z', 'my bus.png'],
  ['img/bus.png#a\nb', 'bus.png#a\nb'],
  ['img/', 'img'],
  ['img/data:,x', 'data:,x'],
  [' DATA:image/png,x/y.png', ''],
  ['', ''],
])('the name of the file %j is %j', (href, expected) => {
  expect(fileName(href)).toBe(expected);
});
