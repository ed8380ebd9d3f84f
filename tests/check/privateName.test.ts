import { expect, it } from 'vitest';
import { privateDiagnostics } from '../../src/check/privateName.ts';
import { checkParts, factText, oneSource, placeIn, placesOf, sectionText } from '../support/makeDeck.ts';
import { privacyList } from '../support/privacyList.ts';

const privacy = privacyList({ names: ['Sabira'], warn: ['Nadezhda'], combinations: [['Tarbagatai', 'orphanage']] });

it.each([
  ['a headline', '## Sabira’s story'],
  ['text, with markup inside', '## A headline\n\nThen Sab**ira** came'],
  ['the notes', '## A headline\n\nNote:\nSabira told me.'],
  ['handout text', '## A headline\n\nHandout:\nA letter to Сабире.'],
  ['alternative text', '## A headline\n\n![Sabira at a window](a.svg)'],
  ['a fence', '## A headline\n\n```icons\nitems: [{ icon: eye, label: Sabira }]\nalt: An eye\n```'],
  ['a comment', '## A headline\n\n<!-- Sabira, winter -->'],
])('refuses a private name in %s', (_, body) => {
  const parts = { sections: { 'part/one': sectionText(body) } };
  const needle = /Sab\*\*ira|Sabira|Сабире/.exec(body)?.[0] ?? '';
  expect(placesOf(checkParts(parts, { privacy }), 'private-name')).toEqual([placeIn(parts, 'part/one', needle)]);
});

it('refuses it in front matter, the manifest, the ledger and a file name', () => {
  const front = { sections: { 'part/one': sectionText('## A headline', { title: 'Sabira' }) } };
  expect(placesOf(checkParts(front, { privacy }), 'private-name')).toEqual(['decks/sections/part/one.md:2:8']);
  const manifest = { sections: { 'part/one': sectionText('## A headline') }, manifest: { subtitle: 'With Sabira' } };
  expect(placesOf(checkParts(manifest, { privacy }), 'private-name')).toEqual(['decks/made.yaml:5:16']);
  const facts = {
    sections: { 'part/one': sectionText('## A headline') },
    facts: factText('count', { note: 'Sabira said so' }),
    sources: oneSource,
  };
  expect(placesOf(checkParts(facts, { privacy }), 'private-name')).toEqual(['decks/facts.yaml:9:9']);
  const name = { sections: { 'part/sabira': sectionText('## A headline') } };
  expect(placesOf(checkParts(name, { privacy }), 'private-name')).toEqual([
    'decks/made.yaml:6:10',
    'decks/sections/part/sabira.md:1:1',
  ]);
});

it('never tells the name in what it says', () => {
  const { diagnostics } = checkParts({ sections: { 'part/one': sectionText('## Sabira’s story') } }, { privacy });
  expect(diagnostics.filter(({ code }) => code === 'private-name')).toHaveLength(1);
  expect(JSON.stringify(diagnostics)).not.toMatch(/sabira/i);
});

it('warns of a name that is a word', () => {
  const parts = { sections: { 'part/one': sectionText('## Надежда') } };
  const result = checkParts(parts, { privacy });
  expect(placesOf(result, 'possible-name')).toEqual([placeIn(parts, 'part/one', 'Надежда')]);
  expect(result.diagnostics.find(({ code }) => code === 'possible-name')?.severity).toBe('warning');
});

it('refuses details together in one section, over its slides and with the facts it names', () => {
  const slides = { sections: { 'part/one': sectionText('## Near Tarbagatai\n\n---\n## Two orphanages') } };
  expect(placesOf(checkParts(slides, { privacy }), 'private-combination')).toEqual([
    placeIn(slides, 'part/one', 'Tarbagatai'),
  ]);
  const fact = {
    sections: { 'part/one': sectionText('## One orphanage\n\n{fact:town}') },
    facts: factText('town', { text: 'near Tarbagatai' }),
    sources: oneSource,
  };
  expect(placesOf(checkParts(fact, { privacy }), 'private-combination')).toEqual([
    placeIn(fact, 'part/one', 'orphanage'),
  ]);
});

it('lets the details pass in two sections and in two facts', () => {
  const parts = {
    sections: { 'part/one': sectionText('## Near Tarbagatai'), 'part/two': sectionText('## Two orphanages') },
    facts: factText('town', { text: 'near Tarbagatai' }) + factText('house', { text: 'an orphanage' }),
    sources: oneSource,
  };
  const result = checkParts(parts, { privacy });
  expect(placesOf(result, 'private-combination')).toEqual([]);
  expect(result.checked['private-combination']).toBe(5);
});

it('lets everything pass when the project keeps no list', () => {
  expect(placesOf(checkParts({ sections: { 'part/one': sectionText('## Sabira') } }), 'private-name')).toEqual([]);
});

it.each(['decks/facts.yaml', 'decks/facts.yml'])('takes each record of %s for itself, and points into it', (path) => {
  const apart = 'one:\n  text: near Tarbagatai\ntwo:\n  text: an orphanage\n';
  expect(privateDiagnostics({ path, text: apart }, privacy)).toEqual([]);
  const together = 'one:\n  text: here\ntwo:\n  text: an orphanage near Tarbagatai\n';
  expect(privateDiagnostics({ path, text: together }, privacy)).toMatchObject([
    { code: 'private-combination', at: { file: path, line: 4, column: 12, length: 9 } },
  ]);
});

it('points into a section at what it has itself, at its end when that is nothing', () => {
  const text = 'An orphanage.';
  expect(privateDiagnostics({ path: 'a.md', text }, privacy, ' Near Tarbagatai.')).toMatchObject([
    { code: 'private-combination', at: { line: 1, column: 4 } },
  ]);
  expect(privateDiagnostics({ path: 'a.md', text: 'Here.' }, privacy, ' An orphanage near Tarbagatai.')).toMatchObject([
    { code: 'private-combination', at: { line: 1, column: 6 } },
  ]);
});

it.each([
  ['two lines of a record', 'one:\n  text: an orphanage\n  place: near Tarbagatai\n'],
  ['two records of a file that only sounds like YAML', 'one: an orphanage\ntwo: near Tarbagatai\n', 'decks/a.yaml.md'],
])('takes %s together', (_, text, path = 'decks/facts.yaml') => {
  expect(privateDiagnostics({ path, text }, privacy)).toMatchObject([{ code: 'private-combination' }]);
});

it.each([
  ['the hedge', { hedge: 'a woman near Tarbagatai said that', status: 'hearsay' }],
  ['the place', { place: 'Tarbagatai' }],
])('reads %s of a fact with the section that names it', (_, lines) => {
  const named = {
    sections: { 'part/one': sectionText('## One orphanage\n\n{fact:town}'), 'part/two': sectionText('## Another') },
    facts: factText('town', lines),
    sources: oneSource,
  };
  expect(placesOf(checkParts(named, { privacy }), 'private-combination')).toEqual([
    placeIn(named, 'part/one', 'orphanage'),
  ]);
  expect(placesOf(checkParts({ ...named, leftOut: ['part/one'] }, { privacy }), 'private-combination')).toEqual([
    placeIn(named, 'part/one', 'orphanage'),
  ]);
});

it('does not read a fact with a section that another section’s slide names', () => {
  const apart = {
    sections: { 'part/one': sectionText('## One orphanage'), 'part/two': sectionText('## It is {fact:town}') },
    facts: factText('town', { text: 'near Tarbagatai' }),
    sources: oneSource,
  };
  expect(placesOf(checkParts(apart, { privacy }), 'private-combination')).toEqual([]);
});

it.each([
  ['Sabira', 'private-name'],
  ['Nadezhda', 'possible-name'],
])('says of %s in the name of a file that it is there, and not in its text', (name, code) => {
  const found = privateDiagnostics({ path: `photos/${name}.jpg`, text: `${name}.` }, privacy);
  expect(found).toMatchObject([{ code }, { code }]);
  expect(found[0]?.message).not.toBe(found[1]?.message);
});

it('is not asked of a file with more different words than can be looked up', () => {
  const words = (count: number): string => Array.from({ length: count }, (_, word) => `w${word}`).join(' ');
  const [told, ...more] = privateDiagnostics(
    { path: 'a.csv', text: words(50_001) },
    privacyList({ names: ['Sabira'] }),
  );
  expect([told?.code, told?.at?.line, more]).toEqual(['too-large', 1, []]);
});
