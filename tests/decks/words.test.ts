import { expect, it } from 'vitest';
import { openProject } from '../../src/load/openProject.ts';
import { readRules } from '../../src/talk/readRules.ts';
import { checkParts, placeIn, placesOf, sectionText } from '../support/makeDeck.ts';

const { gates } = readRules(openProject(process.cwd()));
const partsOf = (body: string) => ({ sections: { 'part/one': sectionText(body) } });

it.each([
  ['## They were Rescued', 'Rescued'],
  ['## One of the slaves', 'slaves'],
  ['## A sex-slave', 'sex-slave'],
  ['## Modern-day slavery', 'Modern-day slavery'],
  ['## We want to save these girls', 'save these girls'],
  ['## Saving children', 'Saving children'],
  ['## Sold like merchandise', 'merchandise'],
  ['## Then a pimp', 'pimp'],
  ['## Where johns pay', 'johns'],
  ['## A new abolitionism', 'abolitionism'],
  ['## Human cargo', 'Human cargo'],
  ['## Stockholm syndrome', 'Stockholm syndrome'],
  ['## She was prostituted', 'prostituted'],
])('survivors’ words: %s', (body, needle) => {
  const parts = partsOf(body);
  expect(placesOf(checkParts(parts, { gates }), 'harmful-word')).toEqual([placeIn(parts, 'part/one', needle)]);
});

it.each([
  '## Save the number; a saved seat; Saint John’s, Johns and Johnson',
  '## The International Rescue Committee and Anti-Slavery International',
  '## A headline\n\nThe Global Estimates of Modern\nSlavery',
])('lets pass: %s', (body) => {
  expect(placesOf(checkParts(partsOf(body), { gates }), 'harmful-word')).toEqual([]);
});
