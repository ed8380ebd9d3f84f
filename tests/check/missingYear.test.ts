import { expect, it } from 'vitest';
import { checkParts, factText, oneSource, placeIn, placesOf, sectionText } from '../support/makeDeck.ts';

const facts =
  factText('people', { status: 'dated', value: '16', unit: 'million people', year: '2012' }) +
  factText('cases', { status: 'dated', values: '{ "2009": 49, "2010": 88 }', year: '2009–2010' }) +
  factText('firm', { value: '9', year: '2001' });

const partsOf = (body: string) => ({ sections: { 'part/one': sectionText(body) }, facts, sources: oneSource });
const quiet = '<!-- .slide: sources="none" -->\n';

it.each([
  ['a value', `${quiet}## A headline\n\n{fact:people.value}`, '{fact:people.value}'],
  [
    'one year’s value beside another year',
    `${quiet}## A headline\n\n{fact:cases.2010} after 2009`,
    '{fact:cases.2010}',
  ],
  [
    'a year that only the alternative text says',
    `${quiet}## A headline\n\n{fact:people.value} ![In 2012](a.svg)`,
    '{fact:people.value}',
  ],
  ['a year that only the notes say', `${quiet}## {fact:people.value}\n\nNote:\nIn 2012.`, '{fact:people.value}'],
  ['another year of the same figures', `${quiet}## In 2021\n\n{fact:people.value}`, '{fact:people.value}'],
])('refuses a dated fact whose year is not seen: %s', (_, body, needle) => {
  const parts = partsOf(body);
  expect(placesOf(checkParts(parts), 'missing-year')).toEqual([placeIn(parts, 'part/one', needle)]);
});

it.each([
  ['the source line prints it', '## A headline\n\n{fact:people.value}'],
  ['the slide says it', `${quiet}## In 2012\n\n{fact:people.value}`],
  ['a part of the fact says it', `${quiet}## A headline\n\n{fact:people.value} in {fact:people.year}`],
  [
    'the chart’s rows say it',
    `${quiet}## A headline\n\n\`\`\`chart\nrows: [{ label: Cases, '2009': '{fact:cases.2009}', '2010': '{fact:cases.2010}' }]\nalt: Bars\n\`\`\``,
  ],
  ['the slide says the one year whose value it shows', `${quiet}## In 2010\n\n{fact:cases.2010}`],
  ['the slide says all of its years, in its own words', `${quiet}## In 2010 and 2009\n\n{fact:cases}`],
  ['it is firm, and its year shows nowhere', `${quiet}## A headline\n\n{fact:firm.value}`],
  ['it stands in the notes alone', '## A headline\n\nNote:\n{fact:people.value}'],
])('lets it pass when %s', (_, body) => {
  expect(placesOf(checkParts(partsOf(body)), 'missing-year')).toEqual([]);
});

it('names the years that are not seen, and no others', () => {
  const named = (body: string) =>
    checkParts(partsOf(`${quiet}${body}`)).diagnostics.flatMap(({ code, message }) =>
      code === 'missing-year' ? [message.match(/\b\d{4}\b/g)] : [],
    );
  expect(named('## A headline\n\n{fact:cases}')).toEqual([['2009', '2010']]);
  expect(named('## In 2009\n\n{fact:cases}')).toEqual([['2010']]);
});

it('takes the years of a span that is written short', () => {
  const facts = factText('span', { status: 'dated', value: '9', year: '1995–1997' });
  const parts = { ...partsOf(`${quiet}## From 1995–97\n\n{fact:span.value}`), facts };
  expect(placesOf(checkParts(parts), 'missing-year')).toEqual([]);
});

it('asks for a time that is no year in its own words', () => {
  const facts = factText('early', { status: 'dated', value: '9', year: 'early days' });
  const parts = { ...partsOf(`${quiet}## A headline\n\n{fact:early.value}`), facts };
  expect(placesOf(checkParts(parts), 'missing-year')).toHaveLength(1);
});
