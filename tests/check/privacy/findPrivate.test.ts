import { describe, expect, it } from 'vitest';
import { findPrivate } from '../../../src/check/privacy/findPrivate.ts';
import { privacyList } from '../../support/privacyList.ts';

const list = privacyList({
  names: ['Sabira', 'Kairat Bolatov'],
  warn: ['Nadezhda'],
  combinations: [
    ['Tarbagatai', 'orphanage'],
    ['farm', '15 years', 'Tarbagatai'],
  ],
});

/** What the finding covers in the text. */
const found = (text: string) =>
  findPrivate(text, list).map(({ kind, offset, length }) => [kind, text.slice(offset, offset + length)]);

describe('a name', () => {
  it.each([
    ['in running text', 'Then Sabira came.', 'Sabira'],
    ['in capitals', 'THEN SABIRA CAME', 'SABIRA'],
    ['in Cyrillic', 'Тогда пришла Сәбира.', 'Сәбира'],
    ['with a Russian ending', 'Письмо Сабире', 'Сабире'],
    ['with a Kazakh ending', 'Сәбираның хаты', 'Сәбираның'],
    ['with ’s', 'Sabira’s letter', 'Sabira’s'],
    ['with emphasis inside', 'Then Sab**ira** came', 'Sab**ira'],
    ['with a tag inside', 'Then Sab<em>ira</em> came', 'Sab<em>ira'],
    ['with a zero-width space inside', 'Then Sab\u200Bira came', 'Sab\u200Bira'],
    ['with a soft hyphen inside', 'Then Sab\u00ADira came', 'Sab\u00ADira'],
    ['with an entity inside', 'Then S&#97;bira came', 'S&#97;bira'],
    ['with an entity of a letter with a mark', 'Then Sab&iacute;ra came', 'Sab&iacute;ra'],
    ['with an ending behind what has no width', 'Then Sabira\u200Bs came', 'Sabira\u200Bs'],
    ['with a combining mark', 'Then Sabi\u0301ra came', 'Sabi\u0301ra'],
    ['in full-width letters', 'Then Ｓａｂｉｒａ came', 'Ｓａｂｉｒａ'],
    ['with Cyrillic look-alikes', 'Then Sаbirа came', 'Sаbirа'],
    ['parted at the end of a line', 'Then Sa-\nbira came', 'Sa-\nbira'],
    ['before a hyphen at the end of a line', 'Then Sabira-\nlike', 'Sabira'],
    ['before a zero-width space', 'Then Sabira\u200Band others', 'Sabira'],
    ['in an attribute', '<img alt="Sabira at work" src="a.png">', 'Sabira'],
    ['in a link’s words', 'See [Sabira](x.html)', 'Sabira'],
    ['in a link’s address', 'See [her](https://example.org/sabira.html)', 'sabira'],
    ['in an escaped address', '[her](x/%D0%A1%D0%B0%D0%B1%D0%B8%D1%80%D0%B0)', '%D0%A1%D0%B0%D0%B1%D0%B8%D1%80%D0%B0'],
    ['in a YAML escape', 'title: "\\u0421абира"', '\\u0421абира'],
    ['in a comment', '<!-- Sabira told me -->', 'Sabira'],
    ['in a file name', 'assets/photos/SabiraPhoto_2011.jpg', 'SabiraPhoto'],
    ['in a key term', 'the ==Sabira== case', 'Sabira'],
  ])('is found %s', (_, text, what) => {
    expect(found(text)).toEqual([['name', what]]);
  });

  it('of two words is found over a line break and through markup, never by one word alone', () => {
    expect(found('Mr. **Kairat**\n  Bolatov’s farm')).toEqual([['name', 'Kairat**\n  Bolatov’s']]);
    expect(found('Kairat and Mr. Bolatov')).toEqual([]);
  });

  it('of two words is found where only what has no width parts them, in an attribute too', () => {
    expect(found('Kairat\u200BBolatov came')).toEqual([['name', 'Kairat\u200BBolatov']]);
    expect(found('<img alt="Kairat\u200BBolatov">')).toEqual([['name', 'Kairat\u200BBolatov']]);
  });

  it('is told of in the order of the text, whatever its kind', () => {
    expect(found('Надежда, <b title="Sabira">Kairat Bolatov</b>, Sabira')).toEqual([
      ['possible', 'Надежда'],
      ['name', 'Sabira'],
      ['name', 'Kairat Bolatov'],
      ['name', 'Sabira'],
    ]);
  });

  it('at the very beginning and end of a text is found', () => {
    expect(found('Sabira')).toEqual([['name', 'Sabira']]);
    expect(found('x Sabira')).toEqual([['name', 'Sabira']]);
  });

  it('that is a common word is only possible', () => {
    expect(found('Надежда умирает последней')).toEqual([['possible', 'Надежда']]);
  });

  it('is not found in other words', () => {
    expect(found('Samira, sabre, saber, Sabirabad and a cabaret')).toEqual([]);
  });
});

describe('a combination', () => {
  it('is found when all its details stand in one text, at the first of them', () => {
    expect(found('In Tarbagatai there were two orphanages.')).toEqual([['combination', 'Tarbagatai']]);
    expect(found('For 15\nyears they stayed. A farm near Тарбагатай.')).toEqual([['combination', '15\nyears']]);
  });

  it('is not found when a detail is missing', () => {
    expect(found('An orphanage. For 15 years. A farm.')).toEqual([]);
    expect(found('Tarbagatai, a farm, 15 cows, years ago')).toEqual([]);
  });
});

it('points at the first detail of a combination, in whatever order they stand', () => {
  expect(found('An orphanage, an orphanage, near Tarbagatai')).toEqual([['combination', 'orphanage']]);
  expect(found('Near Tarbagatai: an orphanage')).toEqual([['combination', 'Tarbagatai']]);
  expect(found('<img alt="orphanage"> An orphanage near Tarbagatai')).toEqual([['combination', 'orphanage']]);
  expect(found('Near <b title="Tarbagatai">it</b>, an orphanage near Tarbagatai')).toEqual([
    ['combination', 'Tarbagatai'],
  ]);
  expect(findPrivate('<img alt="orphanage"> An orphanage near Tarbagatai', list)).toMatchObject([{ offset: 10 }]);
  expect(findPrivate('An orphanage near Tarbagatai', list)).toMatchObject([{ offset: 3 }]);
  expect(findPrivate('An orphanage near Tarbagatai', list, false)).toEqual([]);
});

it('says the same of a text that it has seen, under each list and for longer texts', () => {
  const other = privacyList({ names: ['Nadezhda'] });
  const text = 'Sabira and Nadezhda';
  for (let time = 0; time < 2; time += 1) {
    expect(findPrivate(text, list)).toMatchObject([{ kind: 'name', offset: 0 }, { kind: 'possible' }]);
    expect(findPrivate(text, other)).toMatchObject([{ kind: 'name', offset: 11 }]);
  }
  expect(findPrivate(`${text}${' .'.repeat(100_001)}`, list)).toHaveLength(2);
});

it('goes through a text of a section once, however often it is asked', () => {
  expect(findPrivate('Then Sabira came again', list)).toBe(findPrivate('Then Sabira came again', list));
});
