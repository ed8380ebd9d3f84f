import { expect, it } from 'vitest';
import { groundOf } from '../../src/html/groundOf.ts';

it.each([
  ['#000', 'dark'],
  ['black', 'dark'],
  [' Black ', 'dark'],
  ['#0A5874', 'dark'],
  ['rgb(20 20 20)', 'dark'],
  ['hsl(220, 60%, 20%)', 'dark'],
  ['rgba(0, 0, 0, 0.9)', 'dark'],
  ['oklch(0.3 0.1 200)', 'dark'],
  ['#fff', 'light'],
  ['ivory', 'light'],
  ['#7f7f7f', 'dark'],
  ['#808080', 'light'],
  ['hwb(60 60% 0%)', 'light'],
  ['linear-gradient(to bottom, #283b95, #17344a)', 'dark'],
  ['radial-gradient(circle at 10% 10%, white 5%, rgb(250, 240, 200))', 'light'],
  ['rgba(0, 0, 0, 0.2)', undefined],
  ['transparent', undefined],
  ['var(--mine)', undefined],
  ['no colour', undefined],
  ['', undefined],
])('calls %s %s', (background, ground) => expect(groundOf(background)).toBe(ground));
