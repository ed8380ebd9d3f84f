import { describe, expect, it } from 'vitest';
import { settleLetters } from '../../src/render/settleLetters.ts';

const screen = { missing: new Set<string>(), joins: (cluster: string) => cluster === '👩‍💻' };
const paper = { ...screen, missing: new Set(['漢', 'x\u20d7', '🚀']) };

describe('letters of markup', () => {
  it.each([
    ['joined emoji that a font has', '<p>👩‍💻 &amp; 👩&zwj;💻</p>', '<p>👩‍💻 &amp; 👩‍💻</p>'],
    ['joined emoji that none has', '<b>😊‍🐻</b>', '<b>😊🐻</b>'],
    ['colors of emoji', '❤️ 👍🏽 1️⃣ &#10084;&#xfe0f;', '❤ 👍 1\u20e3 ❤'],
    ['controls and separators', 'a\u2028b\u0007c\ufeff&#x2029;d', 'a bc d'],
    ['joiners of other scripts', 'क्‍ष می‌خواهم', 'क्‍ष می‌خواهم'],
    ['letters that the machine may have', '漢 x\u20d7', '漢 x\u20d7'],
    [
      'tags, styles and comments',
      '<p title="❤️">a</p><style>/*❤️*/</style><!--❤️-->❤️',
      '<p title="❤️">a</p><style>/*❤️*/</style><!--❤️-->❤',
    ],
  ])('are settled for a screen: %s', (_, before, after) => {
    expect(settleLetters(before, screen)).toBe(after);
  });

  it('are boxes on paper where no font has them, one for each, and no other letter is', () => {
    expect(settleLetters('漢字 x\u20d7 xx 😊‍🚀 👩‍💻 🚀', paper)).toBe('□字 □ xx 😊□ 👩‍💻 □');
  });
});
