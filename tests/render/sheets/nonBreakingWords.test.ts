import { expect, it } from 'vitest';
import { nonBreakingWords } from '../../../src/render/sheets/parts/nonBreakingWords.ts';

it.each([
  ['A former student’s e-mail, 2012', 'A former student’s <span class="whole">e-mail</span>, 2012'],
  ['E-mails & letters', '<span class="whole">E-mails</span> &amp; letters'],
  [
    'Grant 15POVC-24-GK-01111-HT to a task force',
    'Grant <span class="whole">15POVC-24-GK-01111-HT</span> to a task force',
  ],
])('keeps %s together', (text, markup) => {
  expect(nonBreakingWords(text).markup).toBe(markup);
});

it.each(['Nur-Sultan', 'a well-paid job', '2010-2011', 'the great-circle distance', 'a co-op, by-and-by'])(
  'lets %s break',
  (text) => {
    expect(nonBreakingWords(text).markup).toBe(text);
  },
);
