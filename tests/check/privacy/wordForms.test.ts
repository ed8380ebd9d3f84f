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
  ['Sabira', ['SabiraPhoto', 'photoSabira2011', 'Sаbira', 'Ѕabira'.replace('Ѕ', 'S')]],
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
