/**
 * One spelling for all spellings of a word: lower case, Latin letters, no marks, no doubled letters. Cyrillic (Russian and
 * Kazakh) and the usual ways of writing it in Latin letters meet in it, so that one hash stands for all of them.
 * Other scripts are only lower-cased. The result is for comparing, not for reading.
 */
export function normalForm(word: string): string {
  const plain = word
    .toLowerCase()
    .replace(/[ёйşçğıəñ]/g, (letter) => early[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’ʼʹ`´]/gu, '');
  const latin = [...plain].map((letter) => letters[letter] ?? letter).join('');
  return spellings.reduce((text, [pattern, to]) => text.replace(pattern, to), latin).replace(/(\p{L})\1+/gu, '$1');
}

/** Letters that would lose what tells them apart when their mark is taken off. */
const early: Readonly<Record<string, string>> = { ё: 'е', й: 'и', ş: 'ш', ç: 'ч', ğ: 'г', ı: 'и', ə: 'а', ñ: 'н' };

const letters: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а=a ә=a б=b в=v г=g ғ=g д=d е=e ж=zh з=z и=i і=i к=k қ=k л=l м=m н=n ң=n о=o ө=o п=p р=r с=s т=t у=u ұ=u ү=u ф=f ' +
    'х=h һ=h ц=ts ч=ch ш=sh щ=sh ъ= ы=i ь= э=e ю=iu я=ia ј=zh'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/** Ways of writing one sound in Latin letters, in the order in which they are brought together. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/shch/g, 'sh'],
  [/dzh|dj|j/g, 'zh'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/q|ck/g, 'k'],
  [/w/g, 'v'],
  [/ph/g, 'f'],
  [/y/g, 'i'],
  [/ee/g, 'i'],
  [/oo|ou/g, 'u'],
  [/i(?=[eu])/g, ''],
];
