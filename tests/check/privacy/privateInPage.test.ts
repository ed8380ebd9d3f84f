import { expect, it } from 'vitest';
import { privateInPage } from '../../../src/check/privacy/privateInPage.ts';
import { readHtml } from '../../../src/html/readHtml.ts';
import { privacyList } from '../../support/privacyList.ts';

const list = privacyList({
  names: ['Sabira', 'Kairat Bolatov'],
  warn: ['Nadezhda'],
  combinations: [['Tarbagatai', 'orphanage']],
});
const ids = (markup: string) => privateInPage(readHtml(markup), list).map(({ id }) => id);

it.each([
  ['text', '<p id="a">Sabira</p>', ['a']],
  ['text that a tag parts', '<p id="a">Sab<b>ira</b></p>', ['a']],
  ['words that only a tag parts', '<p id="a">by<b>Sabira</b>came</p>', ['a']],
  ['an attribute', '<p id="a"><b title="Sabira">x</b></p>', ['a']],
  ['an attribute beside a name that may be a word', '<b id="a" title="Надежда" lang="Sabira">', ['a']],
  ['a comment', '<p id="a"><!-- Sabira --></p>', ['a']],
  ['a page before any id', '<p>Sabira</p><p id="a">', [undefined]],
  ['the first letters behind a tag', 'x<p id="a">y</p><p id="b">Sabira', ['b']],
  ['several places', '<p id="a">Sabira</p><p id="b" title="Sabira">x</p><p id="c">Sabira</p>', ['a', 'b', 'c']],
  ['two places of one piece', '<p id="a">Sabira, Sabira</p>', ['a', 'a']],
  ['a place that both readings show', '<p id="a">Kairat <b id="b">Bolatov</b></p>', ['a']],
])('finds a name in %s, once for each place', (_, markup, found) => {
  expect(ids(markup)).toEqual(found);
});

it.each([
  ['a name that may be a word', '<p title="Надежда">Надежда</p>'],
  ['details of a combination', '<p title="Tarbagatai, an orphanage">Tarbagatai, an orphanage</p>'],
  ['words of a name in two attributes', '<p title="Kairat" lang="Bolatov">'],
  ['nothing', ''],
])('tells nothing of %s', (_, markup) => {
  expect(ids(markup)).toEqual([]);
});
