import { expect, it } from 'vitest';
import { normalForm } from '../../../src/check/privacy/normalForm.ts';
import { wordForms } from '../../../src/check/privacy/wordForms.ts';

it.each([
  [
    'Сабира',
    [
      'Сабиры',
      'Сабире',
      'Сабиру',
      'Сабирой',
      'Сабирою',
      'Сабирина',
      'Сабираның',
      'Сабираға',
      'Сабирадан',
      'Сабирамен',
      'Сабиралар',
      'Сабиралардың',
    ],
  ],
  ['Қайрат', ['Қайраттың', 'Қайратқа', 'Қайратпен', 'Қайратты', 'Кайрата', 'Кайрату', 'Кайратом', 'Кайратов']],
  ['Жанель', ['Жанели', 'Жанелью', 'Жанельдің', 'Жанельге']],
  ['Sabira', ['Sabira’s', "Sabira's", 'Sabiras', 'Sabiranyn', 'Sabirany', 'Sabiroy', 'Sabiru', 'Sabiry']],
  ['Kairat', ['Kairat’s', 'Kairats', 'Kairatom', 'Kairatqa', 'Kairatpen']],
  ['Sabira', ['SabiraPhoto', 'photoSabira2011', 'SabiranyPhoto', 'Sаbira', 'Ѕabira']],
])('finds %s in %s', (name, forms) => {
  for (const form of forms) expect(wordForms(form), form).toContain(normalForm(name));
});

it.each([
  ['very', 'Vyra'],
  ['army', 'Arma'],
  ['sandy', 'Sanda'],
  ['farmer', 'Farm'],
])('does not take the English word %s for a form of %s', (word, name) => {
  expect(wordForms(word)).not.toContain(normalForm(name));
});

it('reads words run together one by one, and none that stands alone', () => {
  expect(wordForms('AnnaPhoto2011x')).toEqual(expect.arrayContaining(['ana', 'foto', '2011']));
  expect(wordForms('2011Anna')).toContain('ana');
  expect(wordForms('Photo')).toContain('foto');
});

it('takes a single letter for no word', () => {
  expect(wordForms('A')).toEqual([]);
  expect(wordForms('x2')).toEqual(['h2']);
  expect(wordForms('aB').every((form) => form.length >= 2)).toBe(true);
});

it('reads look-alikes of another alphabet by their looks, and pure words as they are', () => {
  expect(wordForms('Sаbirа')).toContain('sabira');
  expect(wordForms('сор')).not.toContain('cop');
  expect(wordForms('cop')).not.toContain('sor');
});

it('takes endings off stems that are long enough', () => {
  expect(wordForms('boxes')).toContain(normalForm('box'));
  expect(wordForms('Надю')).toContain(normalForm('Надя'));
  expect(wordForms('Anna’nyng')).toContain('ana');
  expect(wordForms('Anna’x')).not.toContain('ana');
});

it.each([
  ['а', 'Ваgs', 'bag'],
  ['в', 'вooks', 'book'],
  ['е', 'lеtters', 'letter'],
  ['к', 'boокs', 'book'],
  ['м', 'farмs', 'farm'],
  ['н', 'нouses', 'house'],
  ['о', 'tоwns', 'town'],
  ['р', 'рapers', 'paper'],
  ['с', 'сities', 'citie'],
  ['т', 'тowns', 'town'],
  ['у', 'maуors', 'mayor'],
  ['х', 'boхers', 'boxer'],
  ['і', 'vіllages', 'village'],
  ['ѕ', 'houѕes', 'house'],
])('takes a Cyrillic %s in a Latin word by its looks, endings and all: %s', (_, word, form) => {
  expect(wordForms(word)).toContain(normalForm(form));
});

it.each([
  ['c', 'cтеной', 'стена'],
  ['p', 'pукою', 'рука'],
  ['h', 'hогами', 'нога'],
  ['b', 'bодою', 'вода'],
  ['y', 'pyками', 'рука'],
  ['e', 'рукe', 'рука'],
  ['x', 'xатой', 'хата'],
])('takes a Latin %s in a Cyrillic word by its looks, endings and all: %s', (_, word, form) => {
  expect(wordForms(word)).toContain(normalForm(form));
});

it.each([
  ['y', 'letterany'],
  ['i', 'letterani'],
  ['e', 'letterane'],
  ['u', 'letteranu'],
  ['a', 'letterana'],
  ['oi', 'letteranoi'],
  ['oy', 'letteranoy'],
])('takes the short Latin ending -%s off a long stem', (_, word) => {
  expect(wordForms(word)).toContain('leteran');
});

it('takes an apostrophe for an ending at the end of a word alone', () => {
  expect(wordForms('letters’')).toContain('leter');
  expect(wordForms('let’ster')).not.toContain('leter');
});
