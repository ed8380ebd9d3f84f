import { describe, expect, it } from 'vitest';
import { careAndHelp } from '../../src/check/careAndHelp.ts';
import type { DeckParts } from '../support/makeDeck.ts';
import { checkParts, helpLineText, makeDeck, placesOf, plainContext, sectionText } from '../support/makeDeck.ts';

const care = sectionText('## You may step out', { role: 'care' });
const hard = sectionText('## What it is', { topics: '[loss]' });
const country = sectionText('## A country');
const help = sectionText('## Keep this number\n\n```helplines\nids: [line]\n```', { role: 'helplines' });
const helplines = helpLineText('line') + helpLineText('other');
const project = 'hardTopics:\n  loss: {}\n';

const careless = (parts: DeckParts) => placesOf(checkParts({ helplines, project, ...parts }), 'missing-care-note');
const helpless = (parts: DeckParts) => placesOf(checkParts({ helplines, project, ...parts }), 'missing-helplines');

describe('a subject that the project calls hard', () => {
  it('is refused without the care note before it', () => {
    expect(careless({ sections: { 'a/country': country, 'a/hard': hard, 'a/help': help } })).toEqual([
      'decks/made.yaml:7:5',
    ]);
    expect(careless({ sections: { 'a/hard': hard, 'a/care': care, 'a/help': help } })).toEqual(['decks/made.yaml:6:5']);
  });

  it('is refused when the talk does not end with help lines', () => {
    expect(helpless({ sections: { 'a/care': care, 'a/hard': hard } })).toEqual(['decks/made.yaml:7:5']);
    expect(helpless({ sections: { 'a/care': care, 'a/hard': hard, 'a/help': help, 'a/country': country } })).toEqual([
      'decks/made.yaml:9:5',
    ]);
  });

  it('is refused when the section of help lines shows no number', () => {
    const empty = sectionText('## Numbers', { role: 'helplines' });
    expect(helpless({ sections: { 'a/care': care, 'a/hard': hard, 'a/help': empty } })).toEqual([
      'decks/made.yaml:8:5',
    ]);
  });

  it('is refused when a help line that the project asks for is not shown', () => {
    const sections = { 'a/care': care, 'a/hard': hard, 'a/help': help };
    expect(helpless({ sections, project: 'hardTopics:\n  loss: { helpLines: [line] }\n' })).toEqual([]);
    expect(helpless({ sections, project: 'hardTopics:\n  loss: { helpLines: [line, other] }\n' })).toEqual([
      'decks/made.yaml:8:5',
    ]);
  });

  it('is hard with a capital letter too', () => {
    const capital = { 'a/hard': sectionText('## What it is', { topics: '[Loss]' }), 'a/help': help };
    expect(careless({ sections: capital })).toEqual(['decks/made.yaml:6:5']);
    expect(careless({ sections: { 'a/hard': hard, 'a/help': help }, project: 'hardTopics: { LOSS: {} }\n' })).toEqual([
      'decks/made.yaml:6:5',
    ]);
  });

  it('stays hard against the project’s own wishes for its gates', () => {
    const gates = { severity: {}, allow: ['loss'], words: [] };
    const result = checkParts({ sections: { 'a/hard': hard }, project }, { gates });
    const errors = result.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    expect(errors).toEqual(['missing-care-note', 'missing-helplines']);
  });
});

it('lets a complete talk pass, and one without the topic', () => {
  const whole = checkParts({ sections: { 'a/care': care, 'a/hard': hard, 'a/help': help }, helplines, project });
  expect([...placesOf(whole, 'missing-care-note'), ...placesOf(whole, 'missing-helplines')]).toEqual([]);
  expect(whole.checked['missing-care-note']).toBe(1);
  const other = checkParts({ sections: { 'a/country': country }, project });
  expect(placesOf(other, 'missing-care-note')).toEqual([]);
  expect(other.checked['missing-care-note']).toBe(0);
});

it('finds no subject hard that the project does not', () => {
  for (const none of ['{}', 'hardTopics: { bees: {} }\n']) {
    const result = checkParts({ sections: { 'a/hard': hard }, project: none });
    expect(result.checked).toMatchObject({ 'missing-care-note': 0, 'missing-helplines': 0 });
    expect([...placesOf(result, 'missing-care-note'), ...placesOf(result, 'missing-helplines')]).toEqual([]);
  }
});

it('asks for help lines when the hard subject was cut for time, which handouts still tell', () => {
  const cut = { sections: { 'a/country': country, 'a/hard': hard }, leftOut: ['a/hard'] };
  expect(helpless(cut)).toEqual(['decks/made.yaml:6:5']);
  expect(careless(cut)).toEqual([]);
});

it('takes the care note and the help lines for no hard section, though they name the subject', () => {
  const sections = {
    'a/care': sectionText('## You may step out', { role: 'care', topics: '[loss]' }),
    'a/country': country,
  };
  expect(checkParts({ sections, helplines, project }).checked['missing-helplines']).toBe(0);
});

describe('the section that ends such a talk', () => {
  const sections = { 'a/care': care, 'a/hard': hard };
  const fence = '```helplines\nids: [line]\n```';
  const found = (parts: DeckParts) =>
    checkParts({ helplines, project, ...parts }).diagnostics.filter(({ code }) => code === 'missing-helplines');

  it.each([
    ['it shows a number and is no section of help lines', sectionText(`## Call\n\n${fence}`)],
    ['its number is for the speaker alone', sectionText(`## Call\n\nNote:\n{helpline:line}`, { role: 'helplines' })],
  ])('is refused when %s', (_, help) => {
    expect(found({ sections: { ...sections, 'a/help': help } })).toHaveLength(1);
  });

  it('is told each number that it lacks, and for which subject', () => {
    const project = 'hardTopics:\n  loss: { helpLines: [other, line, third] }\n';
    const all = helplines + helpLineText('third');
    const messages = found({ sections: { ...sections, 'a/help': help }, project, helplines: all }).map(
      ({ message }) => message,
    );
    expect(messages.map((message) => message.match(/loss|`(?:other|line|third)`/g))).toEqual([
      ['loss', '`other`'],
      ['loss', '`third`'],
    ]);
  });

  it('is asked for by the subject, and the care note by the section that speaks of it', () => {
    const { diagnostics } = checkParts({ sections: { 'a/hard': hard }, project });
    const said = (code: string) => diagnostics.find((one) => one.code === code)?.message;
    expect(said('missing-care-note')).toMatch(/`a\/hard`.* loss\b/);
    expect(said('missing-helplines')).toMatch(/ loss\b.*`a\/hard`/);
  });
});

it('asks a talk of which nothing is left for neither', () => {
  const { deck } = makeDeck({ sections: { 'a/hard': hard }, project, leftOut: ['a/hard'] });
  expect(careAndHelp(deck, plainContext).diagnostics).toEqual([]);
});
