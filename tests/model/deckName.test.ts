import { expect, it } from 'vitest';
import { cleanDeckName, deckNameFault } from '../../src/model/deckName.ts';

it.each([
  ...['', 'index.html', 'INDEX.html', 'facts.pdf', 'Private', '.git', '..'],
  ...['con', 'CON', 'con.talk', 'aux .x', 'Nul', 'prn', 'com1', 'COM¹', 'lpt9', 'conin$'],
  ...['what?', 'a*', 'a:b', 'a"b', 'a<b', 'a|b', 'a\\b', 'a/b', 'tab\tin', 'a\u0000', '\ud800'],
  ...['end.', 'end ', ' begin'],
])('%j cannot be the name of a deck', (name) => {
  expect(deckNameFault(name)).toEqual(expect.any(String));
});

it.each([
  ...['spring-30', 'Қазақ', 'a b', 'a.b', 'C# 100%', 'a&b', '__proto__', 'constructor', 'index', 'facts'],
  ...['console', 'com', 'com10', 'confession', 'a-con', 'privately', "it's", 'media'],
])('%j can', (name) => {
  expect(deckNameFault(name)).toBeUndefined();
  expect(cleanDeckName(name)).toBe(name);
});

it.each([
  ['what?', 'what-'],
  ['a<>b', 'a-b'],
  [' a. ', 'a'],
  ['...', ''],
])('makes of %j the name %j', (text, name) => {
  expect(cleanDeckName(text)).toBe(name);
});

it('says which sign it is, also of one that nobody sees', () => {
  expect(deckNameFault('what?')).toContain('`?`');
  expect(deckNameFault('a\tb')).toContain('U+0009');
});
