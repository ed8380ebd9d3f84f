import { expect, it } from 'vitest';
import { creditPhotographs } from '../../src/compose/creditPhotographs.ts';
import { makeDeck, sectionText } from '../support/makeDeck.ts';

const credits = new Map([
  ['assets/herd.jpg', { licence: 'CC BY 4.0', author: 'A. Rider', people: false }],
  ['assets/steppe.png', { licence: 'CC0 1.0', author: 'B. Walker', people: false }],
  ['assets/horse.svg', { licence: 'MIT', author: 'C. Drawer', people: false }],
]);

const [herd, steppe] = ['Photograph: A. Rider, CC BY 4.0', 'Photograph: B. Walker, CC0 1.0'];

it.each<[string, string, Readonly<Record<string, string>> | undefined]>([
  ['a photograph', '![Grass](../../../assets/herd.jpg)', { '../../../assets/herd.jpg': herd }],
  ['one with a version', '![Grass](../../../assets/herd.jpg?2)', { '../../../assets/herd.jpg?2': herd }],
  [
    'one behind the slide and one on it',
    '<!-- .slide: data-background-image="../../../assets/steppe.png" -->\n## A\n\n> ![Grass](../../../assets/herd.jpg)',
    { '../../../assets/steppe.png': steppe, '../../../assets/herd.jpg': herd },
  ],
  ['a drawing', '![A horse](../../../assets/horse.svg)', undefined],
  ['a photograph that nobody has entered', '![A lake](../../../assets/lake.jpg)', undefined],
  ['one of the notes alone', '## A\n\nNote:\n![Grass](../../../assets/herd.jpg)', undefined],
])('credits %s', (_, body, expected) => {
  const { deck } = makeDeck({ sections: { 'part/one': sectionText(body) } });
  const credited = creditPhotographs(deck, credits);
  expect(credited.slides[0]?.pictureCredits).toEqual(expected);
  expect(credited.sections[0]?.slides[0]).toBe(credited.slides[0]);
});
