import { expect, it } from 'vitest';
import { checkParts, helpLineText, placesOf, sectionText } from '../support/makeDeck.ts';

const care = sectionText('## You may step out', { role: 'care' });
const hard = sectionText('## What it is', { topics: '[trafficking]' });
const country = sectionText('## A country');
const help = sectionText('## Keep this number\n\n```helplines\nids: [line]\n```', { role: 'helplines' });
const helplines = helpLineText('line');

it('refuses trafficking without the care note before it', () => {
  const missing = { sections: { 'a/country': country, 'a/hard': hard, 'a/help': help }, helplines };
  expect(placesOf(checkParts(missing), 'missing-care-note')).toEqual(['decks/made.yaml:7:5']);
  const late = { sections: { 'a/hard': hard, 'a/care': care, 'a/help': help }, helplines };
  expect(placesOf(checkParts(late), 'missing-care-note')).toEqual(['decks/made.yaml:6:5']);
});

it('refuses trafficking that does not end with help lines', () => {
  const missing = { sections: { 'a/care': care, 'a/hard': hard }, helplines };
  expect(placesOf(checkParts(missing), 'missing-helplines')).toEqual(['decks/made.yaml:7:5']);
  const notLast = { sections: { 'a/care': care, 'a/hard': hard, 'a/help': help, 'a/country': country }, helplines };
  expect(placesOf(checkParts(notLast), 'missing-helplines')).toEqual(['decks/made.yaml:9:5']);
});

it('refuses a help-line section that shows no number', () => {
  const empty = {
    sections: { 'a/care': care, 'a/hard': hard, 'a/help': sectionText('## Numbers', { role: 'helplines' }) },
  };
  expect(placesOf(checkParts(empty), 'missing-helplines')).toEqual(['decks/made.yaml:8:5']);
});

it('lets a complete talk pass, and one without the topic', () => {
  const whole = checkParts({ sections: { 'a/care': care, 'a/hard': hard, 'a/help': help }, helplines });
  expect([...placesOf(whole, 'missing-care-note'), ...placesOf(whole, 'missing-helplines')]).toEqual([]);
  expect(whole.checked['missing-care-note']).toBe(1);
  const other = checkParts({ sections: { 'a/country': country } });
  expect(placesOf(other, 'missing-care-note')).toEqual([]);
  expect(other.checked['missing-care-note']).toBe(0);
});
