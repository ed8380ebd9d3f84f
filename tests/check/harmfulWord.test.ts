import { expect, it } from 'vitest';
import { checkParts, factText, oneSource, placeIn, placesOf, plainContext, sectionText } from '../support/makeDeck.ts';

const partsOf = (body: string) => ({ sections: { 'part/one': sectionText(body) } });

const words = [
  { say: 'swarm|swarms|swarmed', better: '“came”', cased: false },
  { say: 'drones', better: '“workers”', cased: true },
];
const gates = { ...plainContext.gates, words };

it.each([
  ['on a slide', '## They Swarmed in', 'Swarmed'],
  ['in the notes', '## A headline\n\nNote:\nOne of the swarms\nleft.', 'swarms'],
  ['in handout text', '## A headline\n\nHandout:\nShe committed suicide.', 'committed suicide'],
  ['in strong text', '## A headline\n\nNo **illegals** here', 'illegals'],
  ['in a fence', '## A headline\n\n```icons\nitems: [{ icon: eye, label: A swarm }]\nalt: An eye\n```', 'swarm'],
  ['on the second line of a paragraph', '## A headline\n\nOne line,\nthen an illegal alien.', 'illegal alien'],
])('warns of a harmful word %s, at the word', (_, body, needle) => {
  const parts = partsOf(body);
  const result = checkParts(parts, { gates });
  expect(placesOf(result, 'harmful-word')).toEqual([placeIn(parts, 'part/one', needle)]);
  expect(result.diagnostics.find(({ code }) => code === 'harmful-word')).toMatchObject({
    severity: 'warning',
    hint: expect.stringMatching(/^Better: /),
  });
});

it('finds it in alternative text, in a title and in a fact', () => {
  const alt = partsOf('## A headline\n\n![A swarm](a.svg)');
  expect(placesOf(checkParts(alt, { gates }), 'harmful-word')).toEqual([placeIn(alt, 'part/one', 'swarm')]);
  const title = { sections: { 'part/one': sectionText('## A headline', { title: 'The swarm' }) } };
  expect(placesOf(checkParts(title, { gates }), 'harmful-word')).toEqual(['decks/sections/part/one.md:1:1']);
  const fact = {
    ...partsOf('## A headline\n\n{fact:old}'),
    facts: factText('old', { text: 'drones pay' }),
    sources: oneSource,
  };
  expect(placesOf(checkParts(fact, { gates }), 'harmful-word')).toEqual([placeIn(fact, 'part/one', '{fact:old}')]);
});

it.each([
  ['words that only look alike', '## The swarming; Dr. Drones; an illegal alienation; illegally'],
  ['words that only another project lists', '## A rescue, a crusade'],
])('lets %s pass', (_, body) => {
  expect(placesOf(checkParts(partsOf(body), { gates }), 'harmful-word')).toEqual([]);
});

it('lets a name pass that the project allows, in any case and over a line’s end, and nothing around it', () => {
  const parts = partsOf('## A headline\n\nThe Prairie\nSwarm Mission. The prairie swarm mission: they swarm.');
  const allowing = { ...gates, allow: ['Prairie Swarm Mission'] };
  expect(placesOf(checkParts(parts, { gates: allowing }), 'harmful-word')).toEqual([
    placeIn(parts, 'part/one', 'swarm.'),
  ]);
});

it('counts the texts it has looked at', () => {
  expect(checkParts(partsOf('## A headline\n\nA word'), { gates }).checked['harmful-word']).toBe(4);
});

it.each([
  ['the subtitle', { subtitle: 'We are voiceless' }],
  ['the closing', { closing: 'We are voiceless' }],
  ['the sentence of the summary', { summary: '{ sentence: We are voiceless }' }],
  ['its points', { summary: '{ points: [We are voiceless] }' }],
  ['its actions', { summary: '{ actions: [We are voiceless] }' }],
])('finds it in the manifest, in %s', (_, manifest) => {
  const result = checkParts({ ...partsOf('## A headline'), manifest });
  expect(placesOf(result, 'harmful-word')).toEqual(['decks/made.yaml:1:1']);
});

it('finds it in the message of a section', () => {
  const sections = { 'part/one': sectionText('## A headline', { message: 'We are voiceless.' }) };
  expect(placesOf(checkParts({ sections }), 'harmful-word')).toEqual(['decks/sections/part/one.md:1:1']);
});

it('takes a name that is allowed letter by letter, and points behind it at the right place', () => {
  const gates = { ...plainContext.gates, allow: ['Voiceless (a book)', 'No.Voiceless'] };
  const parts = partsOf('## Voiceless (a book) and a voiceless\n\nSo Voiceless, No-Voiceless');
  expect(placesOf(checkParts(parts, { gates }), 'harmful-word')).toEqual([
    placeIn(parts, 'part/one', 'voiceless'),
    placeIn(parts, 'part/one', 'Voiceless', 2),
    placeIn(parts, 'part/one', 'Voiceless', 3),
  ]);
});

it.each(['illegals', 'ILLEGALS', 'Illegal people', 'An Illegal-Immigrant', 'The Voiceless', 'She Commits Suicide'])(
  'knows of every project’s talks that “%s” harms, and has something better',
  (text) => {
    const { diagnostics } = checkParts(partsOf(`## ${text}`));
    expect(diagnostics.filter(({ code }) => code === 'harmful-word')).toMatchObject([
      { hint: expect.stringMatching(/^Better: “.+”.*\.$/) },
    ]);
  },
);

it('tells of the talk’s title once, though a slide shows it too', () => {
  const manifest = { title: 'The voiceless', titleSlide: 'true' };
  expect(placesOf(checkParts({ ...partsOf('## A headline'), manifest }), 'harmful-word')).toEqual([
    'decks/made.yaml:1:1',
  ]);
});

it('takes several blanks in a name for one', () => {
  const allowing = { ...gates, allow: ['Prairie  Swarm Mission'] };
  expect(placesOf(checkParts(partsOf('## The Prairie Swarm Mission'), { gates: allowing }), 'harmful-word')).toEqual(
    [],
  );
});
