/** Words that atlases shorten, as whole words of a name in lower case. */
const shortened: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['is', 'islands'],
  ['isl', 'islands'],
  ['rep', 'republic'],
]);

/**
 * A name as names are compared: without capitals, accents, apostrophes, hyphens and a leading `the`, `&` as `and`, letters with
 * points (`U.S.A.`) joined, and `St.` as `Saint`. Equal keys are one name.
 */
export function spellingKey(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼʻ`´']/g, '')
    .replace(/&/g, ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const named = words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
  return named
    .map((word) => shortened.get(word) ?? word)
    .join(' ')
    .replace(/(?<=(?:^| )\p{L}) (?=\p{L}(?: |$))/gu, '');
}
