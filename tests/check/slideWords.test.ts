import { expect, it } from 'vitest';
import { slideWords } from '../../src/check/slideWords.ts';
import { factText, helpLineText, makeDeck, oneSource, sectionText } from '../support/makeDeck.ts';

/** What is counted of the first slide. */
function words(markdown: string): string {
  const { deck } = makeDeck({
    sections: { 'part/one': sectionText(markdown) },
    facts: factText('size', { value: '300' }),
    sources: oneSource,
    helplines: helpLineText('line'),
  });
  return deck.slides.flatMap(slideWords).join(' ');
}

it.each([
  [
    'text beside the first heading',
    '## A title\n\none **two** [three](#a) `four`\n\n### five',
    'one two three four five',
  ],
  ['text that stands before the heading', 'one\n\n## A title\n\ntwo', 'one two'],
  ['what facts and help lines print', '## A title\n\n{fact:size.value} {helpline:line.phone}', '300 1-800-555-1844'],
  ['items of lists', '## A title\n\n- one\n- two', 'one two'],
  [
    'cells of tables, those of the head among them',
    '## A\n\n| one | two |\n|---|---|\n| **th**ree | four |',
    'one two three four',
  ],
  ['columns', '## A title\n\n```columns\n- one\n- two\n```', 'one two'],
  ['lines parted by a break', '## A title\n\none  \ntwo<br>three<BR>four', 'one two three four'],
  ['words that a break in a longer tag does not part', '## A title\n\none<span title="<br">two</span>', 'onetwo'],
  ['items of several lines', '## A title\n\n- one\n\n  two\n- three', 'one two three'],
  ['words that several blanks part', '## A title\n\n`one   two`', 'one two'],
  ['words around a rule', '## A title\n\none\n\n***\n\ntwo', 'one two'],
  ['words alone, not dashes', '## A title\n\none – two & 3', 'one two 3'],
])('counts %s', (_, markdown, expected) => {
  expect(words(markdown)).toBe(expected);
});

it.each([
  ['code', '## A title\n\n```js\none\n```'],
  ['alternative text', '## A title\n\n![one](a.svg)'],
  ['tags and comments', '## A title\n\n<!-- one -->\n\n<div class="one"></div>'],
  ['what is noted for the speaker and the handout', '## A title\n\nNote:\none\n\nHandout:\ntwo'],
])('does not count %s', (_, markdown) => {
  expect(words(markdown)).toBe('');
});

it('counts the words of a drawing, not its alternative text and caption', () => {
  const events = '{ when: 1990, what: one two }, { when: 1991, what: three }';
  const drawing = `\`\`\`timeline\nevents: [${events}]\nalt: four\ncaption: five\n\`\`\``;
  const counted = words(`## A title\n\n${drawing}`);
  expect(counted).toContain('one two');
  expect(counted).toContain('three');
  expect(counted).not.toMatch(/four|five/);
});
