import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assetPath } from '../../src/model/assetPath.ts';
import { pictureMarkdown } from '../../src/model/pictureMarkdown.ts';
import { visitTokens } from '../../src/model/visitTokens.ts';
import { shownTokens } from '../support/tokenOutline.ts';

const from = 'decks/sections/part/one.md';
const read = (markdown: string) => {
  const pictures = [...visitTokens(shownTokens(markdown))].filter((token) => token.type === 'image');
  const at = { file: from, line: 1, column: 1, length: 1 };
  return pictures.map(({ alt, href }) => ({ alt, file: assetPath({ href, at }) }));
};

describe('the Markdown of a picture', () => {
  it('leads from the section to it', () => {
    expect(pictureMarkdown('A lake', 'assets/photos/lake.jpg', from)).toBe(
      '![A lake](../../../assets/photos/lake.jpg)',
    );
    expect(pictureMarkdown('A lake', 'decks/sections/part/a.svg', from)).toBe('![A lake](a.svg)');
    expect(pictureMarkdown('A lake', 'a.svg', 'talk.md')).toBe('![A lake](a.svg)');
  });

  it('is read as the words and the file that it was made of, whatever stands in them', () => {
    const sign = fc.constantFrom(...'a Қ%20(){}[]<>\\"\'`*_#?&!|~^$:,;é 9.-'.split(''));
    const name = fc
      .string({ unit: sign, minLength: 1 })
      .map((one) => `a${one.trim()}`.normalize('NFC'))
      .filter((one) => !/[\\?"]/.test(one));
    const words = fc.string({ unit: sign, minLength: 1 }).map((one) => `A ${one.trim()}`.trim().replace(/ +/g, ' '));
    fc.assert(
      fc.property(words, name, (alt, own) => {
        const file = `assets/photos/${own}.png`;
        expect(read(`${pictureMarkdown(alt, file, from)}\n`)).toEqual([
          { alt: alt.replaceAll('`', '’').replaceAll('\\', '/'), file },
        ]);
      }),
    );
  });
});
