import { expect, it } from 'vitest';
import { normalForm } from '../../../src/check/privacy/normalForm.ts';

it.each([
  [['Сәбира', 'Сабира', 'Sabira', 'SABIRA', 'Sábira', 'Сабирa'.replace('a', 'а')]],
  [['Айсұлу', 'Айсулу', 'Aisulu', 'Aysulu', 'Ajsulu'.replace('j', 'y')]],
  [['Жанель', 'Zhanel', 'Janel', 'Zhanel’']],
  [['Қайрат', 'Кайрат', 'Qairat', 'Kairat', 'Kayrat']],
  [['Юлдуз', 'Yulduz', 'Uldus'.replace('s', 'z')]],
  [['Асия', 'Assiya', 'Asiya', 'Асія']],
  [['Ғани', 'Гани', 'Ghani', 'Gani']],
  [['Шынар', 'Шинар', 'Shynar', 'Shinar', 'Şynar']],
])('brings the spellings of one name together: %s', (spellings) => {
  expect(new Set(spellings.map(normalForm)).size).toBe(1);
});

it('keeps different names apart', () => {
  const names = ['Сабира', 'Самира', 'Сабина', 'Айсулу', 'Айсара', 'Жанель', 'Жанна', 'Кайрат', 'Айрат'];
  expect(new Set(names.map(normalForm)).size).toBe(names.length);
});

it.each([
  ['ё', 'ёлка', 'елка'],
  ['ё in Latin letters', 'ёлка', 'elka'],
  ['й', 'май', 'mai'],
  ['ç', 'çай', 'чай'],
  ['ş', 'şай', 'шай'],
  ['ğ', 'tağ', 'tag'],
  ['ı', 'qız', 'қыз'],
  ['ə', 'əке', 'әке'],
  ['ñ', 'tañ', 'таң'],
  ['щ', 'щука', 'shchuka'],
  ['щ written short', 'щука', 'shuka'],
  ['ж', 'жар', 'dzhar'],
  ['х', 'хата', 'khata'],
  ['w', 'вода', 'woda'],
  ['ph', 'фото', 'photo'],
  ['ck', 'лак', 'lack'],
  ['ee', 'мир', 'meer'],
  ['oo', 'тур', 'toor'],
  ['ou', 'тур', 'tour'],
  ['a letter three times', 'анна', 'annna'],
  ['marks', 'letter', 'le\u0301t’te\u00ADr'],
])('brings together the ways of writing %s', (_, one, other) => {
  expect(normalForm(one)).toBe(normalForm(other));
  expect(normalForm(one).length).toBeGreaterThanOrEqual(3);
});
