import { expect, it } from 'vitest';
import { creditPictures } from '../../src/compose/creditPictures.ts';
import { makeDeck, sectionText } from '../support/makeDeck.ts';

const credits = new Map([
  ['assets/herd.jpg', { licence: 'CC BY 4.0', author: 'A. Rider', people: false }],
  ['assets/steppe.png', { licence: 'CC0 1.0', author: 'B. Walker', people: false }],
  ['assets/my lake.jpg', { licence: 'CC BY 4.0', author: 'D. Diver', people: false }],
  ['assets/wind.mp4', { licence: 'CC BY 4.0', author: 'E. Singer', people: false }],
  ['assets/horse.svg', { licence: 'MIT', author: 'C. Drawer', people: false }],
]);

const [herd, steppe] = ['Photograph: A. Rider, CC BY 4.0', 'Photograph: B. Walker, CC0 1.0'];
const [horse, wind] = ['Drawing: C. Drawer, MIT', 'Recording: E. Singer, CC BY 4.0'];

it.each<[string, string, Readonly<Record<string, string>> | undefined]>([
  ['a photograph', '![Grass](../../../assets/herd.jpg)', { '../../../assets/herd.jpg': herd }],
  ['one with a version', '![Grass](../../../assets/herd.jpg?2)', { '../../../assets/herd.jpg?2': herd }],
  [
    'one behind the slide and one on it',
    '<!-- .slide: data-background-image="../../../assets/steppe.png" -->\n## A\n\n> ![Grass](../../../assets/herd.jpg)',
    { '../../../assets/steppe.png': steppe, '../../../assets/herd.jpg': herd },
  ],
  ['a drawing', '![A horse](../../../assets/horse.svg)', { '../../../assets/horse.svg': horse }],
  ['a film', '![The wind](../../../assets/wind.mp4)', { '../../../assets/wind.mp4': wind }],
  ['a film in HTML', '<video src="../../../assets/wind.mp4"></video>', { '../../../assets/wind.mp4': wind }],
  ['a photograph in HTML', '<img src="../../../assets/herd.jpg" alt="Grass">', { '../../../assets/herd.jpg': herd }],
  [
    'one whose name has a space',
    '![Water](../../../assets/my%20lake.jpg)',
    { '../../../assets/my%20lake.jpg': 'Photograph: D. Diver, CC BY 4.0' },
  ],
  ['a photograph that nobody has entered', '![A lake](../../../assets/lake.jpg)', undefined],
  ['one of the notes alone', '## A\n\nNote:\n![Grass](../../../assets/herd.jpg)', undefined],
])('credits %s', (_, body, expected) => {
  const { deck } = makeDeck({ sections: { 'part/one': sectionText(body) } });
  const credited = creditPictures(deck, credits);
  expect(credited.slides[0]?.pictureCredits).toEqual(expected);
  expect(credited.sections[0]?.slides[0]).toBe(credited.slides[0]);
});

it('credits what handout text shows for itself, each once', () => {
  const body =
    '## A\n\n![Grass](../../../assets/herd.jpg)\n\nHandout:\n![Grass](../../../assets/herd.jpg) ![Grass](../../../assets/herd.jpg?2)';
  const credited = creditPictures(makeDeck({ sections: { 'part/one': sectionText(body) } }).deck, credits);
  expect(credited.slides[0]).toMatchObject({
    pictureCredits: { '../../../assets/herd.jpg': herd },
    handoutCredits: [herd],
  });
});
