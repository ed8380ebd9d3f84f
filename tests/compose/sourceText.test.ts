import { expect, it } from 'vitest';
import { sourceText } from '../../src/compose/sourceText.ts';
import { parseLedger } from '../../src/parse/parseLedger.ts';
import { sayIn } from '../../src/words/say.ts';
import { factText } from '../support/makeDeck.ts';

const source = (id: string, short: string): string => `${id}: { type: report, title: T, short: ${short} }\n`;

const { value: ledger } = parseLedger([
  {
    kind: 'sources',
    file: 's.yaml',
    text: source('a', 'Office A') + source('b', 'Office B') + source('c', 'Census 2009'),
  },
  {
    kind: 'facts',
    file: 'f.yaml',
    text:
      factText('ten', { source: 'a', year: '2010' }) +
      factText('nine', { source: 'a', year: '2009' }) +
      factText('other', { source: 'b', year: '2012' }) +
      factText('both', { source: '[b, a]', year: '2011' }) +
      factText('census', { source: 'c', year: '2009' }) +
      factText('later', { source: 'c', year: '2010' }) +
      factText('years', { source: 'a', year: '1999', values: '{ "2010": 2, "2008": 1, "2009": 3 }' }) +
      factText('oneYear', { source: 'a', year: '1999', values: '{ "2010": 2 }' }) +
      factText('told', { source: '[c, b]', year: '2008–2012' }) +
      factText('toldLater', { source: '[c, b]', year: '2010–2012' }) +
      factText('alone', { source: 'c', year: '2008–2012' }) +
      factText('unknown', { source: 'z' }) +
      factText('half', { source: '[z, a]' }),
  },
]);

it.each<[string[], string]>([
  [[], ''],
  [['ten'], 'Source: Office A (2010)'],
  [['ten', 'ten'], 'Source: Office A (2010)'],
  [['ten', 'nine'], 'Source: Office A (2009, 2010)'],
  [['other', 'ten'], 'Sources: Office B (2012) · Office A (2010)'],
  [['both'], 'Sources: Office B (2011) · Office A (2011)'],
  [['both', 'nine'], 'Sources: Office B (2011) · Office A (2009, 2011)'],
  [['census'], 'Source: Census 2009'],
  [['census', 'later'], 'Source: Census 2009 (2010)'],
  [['years'], 'Source: Office A (2008–2010)'],
  [['oneYear'], 'Source: Office A (2010)'],
  [['oneYear', 'ten', 'years'], 'Source: Office A (2008–2010, 2010)'],
  [['told'], 'Sources: Census 2009 · Office B (2008–2012)'],
  [['toldLater'], 'Sources: Census 2009 (2010–2012) · Office B (2010–2012)'],
  [['alone'], 'Source: Census 2009 (2008–2012)'],
  [['unknown'], ''],
  [['half'], 'Source: Office A (2010)'],
])('of %j is %j', (ids, expected) => {
  const facts = ids.flatMap((id) => ledger.facts.get(id) ?? []);
  expect(facts).toHaveLength(ids.length);
  expect(sourceText(facts, ledger, sayIn('en'))).toBe(expected);
});
