import { expect, it } from 'vitest';
import { placeBeside } from '../../../../src/client/studio/tour/placeBeside.ts';

const window = { width: 400, height: 600 };
const panel = { width: 200, height: 100 };
const control = (left: number, top: number, width = 100, height = 40) => ({ left, top, width, height });

it.each([
  ['below it where there is room', control(50, 50), { left: 50, top: 104 }],
  ['above it at the foot of the window', control(50, 540), { left: 50, top: 426 }],
  ['inside the window where it stands at the edge', control(380, 50), { left: 186, top: 104 }],
  ['to the right of what is tall', control(0, 0, 150, 600), { left: 164, top: 14 }],
  ['to the left of what is tall', control(250, 0, 150, 600), { left: 36, top: 14 }],
  ['at the foot of the window where it fills all of it', control(0, 0, 400, 600), { left: 14, top: 486 }],
  ['at the foot of the window, in the middle, without one', undefined, { left: 100, top: 486 }],
])('stands %s', (_, beside, expected) => {
  expect(placeBeside(beside, panel, window)).toEqual(expected);
});
