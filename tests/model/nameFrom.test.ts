import { expect, it } from 'vitest';
import { nameFrom } from '../../src/model/nameFrom.ts';

it.each([
  ['Where is Kazakhstan?', 'where-is-kazakhstan'],
  ['  Дала: наш дом! ', 'дала-наш-дом'],
  ['../../etc/passwd', 'etc-passwd'],
  ['Con', 'con-1'],
  ['…', ''],
  [`${'long '.repeat(30)}`, 'long-long-long-long-long-long-long-long-long-lon'],
])('%j becomes %j', (title, name) => {
  expect(nameFrom(title)).toBe(name);
});
