import { expect, it } from 'vitest';
import { fontPackage } from '../../src/check/fontPackage.ts';

/** A letter of each script, and the package that has it. Source: the subsets that the packages of @fontsource list. */
it.each([
  ['م', 'noto-naskh-arabic'],
  ['あ', 'noto-sans-jp'],
  ['カ', 'noto-sans-jp'],
  ['한', 'noto-sans-kr'],
  ['ㄅ', 'noto-sans-tc'],
  ['ཀ', 'noto-serif-tibetan'],
  ['Ꞵ', 'noto-sans'],
  ['ꙮ', 'noto-sans'],
  ['ͻ', 'noto-sans'],
  ['ש', 'noto-sans-hebrew'],
  ['ሀ', 'noto-sans-ethiopic'],
  ['क', 'noto-sans-devanagari'],
  ['ก', 'noto-sans-thai'],
  ['က', 'noto-sans-myanmar'],
  ['ა', 'noto-sans-georgian'],
  ['Ա', 'noto-sans-armenian'],
  ['ক', 'noto-sans-bengali'],
  ['ક', 'noto-sans-gujarati'],
  ['ਕ', 'noto-sans-gurmukhi'],
  ['ಕ', 'noto-sans-kannada'],
  ['ക', 'noto-sans-malayalam'],
  ['କ', 'noto-sans-oriya'],
  ['ක', 'noto-sans-sinhala'],
  ['க', 'noto-sans-tamil'],
  ['క', 'noto-sans-telugu'],
  ['ក', 'noto-sans-khmer'],
  ['ກ', 'noto-sans-lao'],
  ['ᠠ', 'noto-sans-mongolian'],
  ['Ꭰ', 'noto-sans-cherokee'],
  ['ܐ', 'noto-sans-syriac'],
  ['ހ', 'noto-sans-thaana'],
  ['ⴰ', 'noto-sans-tifinagh'],
  ['ꦏ', 'noto-sans-javanese'],
  ['ᬓ', 'noto-sans-balinese'],
  ['ꨀ', 'noto-sans-cham'],
  ['ⲁ', 'noto-sans-coptic'],
  ['𐌰', 'noto-sans-gothic'],
  ['ᚁ', 'noto-sans-ogham'],
  ['ᚠ', 'noto-sans-runic'],
  ['ꔀ', 'noto-sans-vai'],
  ['ꀀ', 'noto-sans-yi'],
  ['ꓐ', 'noto-sans-lisu'],
  ['𞤀', 'noto-sans-adlam'],
  ['𐒰', 'noto-sans-osage'],
  ['Ⰰ', 'noto-sans-glagolitic'],
  ['ᜀ', 'noto-sans-tagalog'],
  ['ᮊ', 'noto-sans-sundanese'],
  ['𑄇', 'noto-sans-chakma'],
  ['⨋', 'noto-sans-math'],
  ['𝔸', 'noto-sans-math'],
  ['🜀', 'noto-sans-symbols'],
  ['🢀', 'noto-sans-symbols-2'],
])('%s is in %s', (letter, name) => {
  expect(fontPackage(letter, letter)).toBe(`@fontsource/${name}`);
  expect(fontPackage(letter, `Words, ${letter} 한 あ`)).toBe(`@fontsource/${name}`);
});

it.each([
  ['你', '你好', 'sc'],
  ['你', 'かな 你', 'jp'],
  ['你', 'カナ 你', 'jp'],
  ['你', '한 你', 'kr'],
  ['，', '你，好', 'sc'],
  ['。', 'かな。', 'jp'],
  ['Ａ', 'Ａ', 'sc'],
])('%s in %s is set in its language: %s', (letter, text, language) => {
  expect(fontPackage(letter, text)).toBe(`@fontsource/noto-sans-${language}`);
});

it.each(['x\u20d7', '\u20dd', '你\u20dd', '\ue000'])('no package is known for %j', (letter) => {
  expect(fontPackage(letter, letter)).toBeUndefined();
});
