import { expect, it } from 'vitest';
import { lookAlikes } from '../../../src/check/privacy/lookAlikes.ts';

it.each([
  ['Tаble', 'table'],
  ['ΤΑΒLE', 'table'],
  ['tαble', 'table'],
  ['ᎢABLE', 'table'],
  ['ᴛable', 'table'],
  ['tabłe', 'table'],
  ['t4ble', 'table'],
  ['tab1e', 'table'],
  ['w1nd', 'wind'],
  ['taIk', 'talk'],
  ['farrn', 'farm'],
  ['cтол', 'стол'],
  ['σταλ', 'stal'],
])('%s may be meant for %s', (word, reading) => {
  expect(lookAlikes(word)).toContain(reading);
});

it.each(['table', 'стол', 'сор', 'MP3', 'L1117', 'a1b2c3', 'IIa', 'Ivan'])('%s is what it is', (word) => {
  expect(lookAlikes(word)).toEqual([]);
});
