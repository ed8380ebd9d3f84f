/**
 * A text whose words are not held apart by signs inside of them: `Sab-ira`, `Sab_ira`, `S.a.b.i.r.a`, `S a b i r a`. Each sign between
 * letters becomes one that has no width and is as long, so that places stay. @returns the text itself when it has none.
 */
export function joinedLetters(text: string): string {
  return text
    .replace(spaced, (letters) => letters.replace(/[^\p{L}\p{M}]/gu, joiner))
    .replace(insideWord, (sign) => joiner.repeat(sign.length));
}

/** WORD JOINER. */
const joiner = '\u2060';

/** Hyphens, dashes, dots and low lines between two letters of one word; a full stop only where no word begins behind it. */
const insideWord = /(?<=\p{L}\p{M}*)(?:[-\u2010-\u2015_\u00B7\u2022\u2027\u30FB\u2212~]|\.(?=\p{Ll}))(?=\p{L})/gu;

/** Four letters or more that stand by themselves, each with the same sign behind it. */
const spaced =
  /(?<![\p{L}\p{N}])\p{L}\p{M}*([ .\-_\u00B7\u00A0\u2009*|])(?:\p{L}\p{M}*\1){2,}\p{L}\p{M}*(?![\p{L}\p{N}])/gu;
