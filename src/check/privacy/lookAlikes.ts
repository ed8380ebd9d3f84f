/**
 * What a word may be meant to look like, beside what it is: letters of other alphabets among Latin or Cyrillic ones, digits and capitals
 * in the place of letters. After the confusables of Unicode Technical Standard 39, those that pass for Latin letters at text size.
 * A word of one alphabet is what it is, but for Greek, which is also read by its sounds.
 * @param word as it is written, capitals too: Ν looks like N, ν like v. @returns readings in small letters, without the word's own.
 */
export function lookAlikes(word: string): string[] {
  const plain = word.normalize('NFKC');
  const readings = [...otherLetters(plain), ...digits(plain), ...strokes(plain)].map((reading) =>
    reading.toLowerCase(),
  );
  return [...new Set(readings)].filter((reading) => reading !== word.toLowerCase());
}

function otherLetters(word: string): string[] {
  const isGreek = /^\p{Script=Greek}+$/u.test(word);
  const isMixed =
    [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, others].filter((script) => script.test(word)).length > 1;
  if (!isMixed && !hasStrange(word)) return [];
  const letters = [...word];
  const sound = (letter: string): string => greekSounds.get(bare(letter).toLowerCase()) ?? letter;
  return [
    letters.map((letter) => latinLook(letter) ?? letter).join(''),
    letters.map((letter) => cyrillicOf.get((latinLook(letter) ?? bare(letter)).toLowerCase()) ?? letter).join(''),
    ...(isGreek ? [letters.map(sound).join('')] : []),
  ];
}

const others = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u;

function hasStrange(word: string): boolean {
  return [...word].some((letter) => latinLook(letter) !== undefined && !/\p{Script=Cyrillic}/u.test(letter));
}

/** The Latin letter that one looks like, its accents taken off; those of й make a letter of its own. */
function latinLook(letter: string): string | undefined {
  const plain = bare(letter);
  return latinOf.get(letter) ?? latinOf.get(plain) ?? latinOf.get(plain.toLowerCase());
}

function bare(letter: string): string {
  return letter.normalize('NFD').replace(/\p{M}/gu, '');
}

/** `S4bira`: digits among letters, 1 as i and as l. Shapes, colours and keys are of digits, with a letter here and there. */
function digits(word: string): string[] {
  const letterCount = word.match(/\p{L}/gu)?.length ?? 0;
  const digitCount = word.match(/\d/g)?.length ?? 0;
  const isKey = digitCount > 1 && /^[\da-f]+$/i.test(word);
  if (digitCount === 0 || letterCount < 3 || letterCount < digitCount || isKey) return [];
  const read = (one: string): string =>
    word.replace(/[0134578]/g, (digit) => (digit === '1' ? one : (digitLetters[digit] ?? digit)));
  return [read('i'), ...(word.includes('1') ? [read('l')] : [])];
}

const digitLetters: Readonly<Record<string, string>> = { 0: 'o', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b' };

/** `GuInara` with a capital i, `Sarnira` with r and n: strokes that run together to another letter. */
function strokes(word: string): string[] {
  const capital = word.replace(/(?<=\p{Ll})I(?=\p{Ll}|$)/gu, 'l');
  return [capital, word.replace(/rn/gi, 'm')].filter((reading) => reading !== word);
}

/** Pairs of letters and what they look like, small or large, as they stand. */
function pairs(text: string): (readonly [string, string])[] {
  return text.split(' ').flatMap((group) => {
    const [letters = '', looks = ''] = group.split('=');
    const to = [...looks];
    return [...letters].map((letter, index) => [letter, to[index] ?? ''] as const);
  });
}

const latinOf = new Map(
  pairs(
    'авекмнорстухіѕјһԁӏԛԝѵҫүґ=abekmhopctyxisjhdlqwvcyr АВЕКМНОРСТУХІЅЈҺԀӀԚԜѴҪҮ=abekmhopctyxisjhdlqwvcy ' +
      'αβγεηικνορςστυχωϲϳ=abyenikvopcotuxwcj ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹϿ=abezhikmnoptyxcc ' +
      'օսոհցյքզԁ=ounhgjpqd ՕՍՏՒԼ=ouslg ' +
      'ᎪᏴᎬᎻᎥᎫᏦᏞᎷᏢᎡᏚᎢᏙᏔᏃᏀᎠ=abehijklmprstvwzgd ' +
      'ɑɡɩıɪʀʙʜʟɴɢʏᴀᴋᴛᴏᴠᴍᴘᴜᴇᴅᴊᴢᴄꜱꜰ=agiiirbhlngyaktovmpuedjzcsf ' +
      'øØđĐłŁħĦŧŦɓɗƙɾɨʉɍƀǥ=ooddllhhttbdkriurbg',
  ),
);

/** Cyrillic letters by the Latin ones that they look like. */
const cyrillicOf = new Map([...'abekmhopctyxis'].map((letter, index) => [letter, [...'авекмнорстухіѕ'][index] ?? '']));

/** Greek letters by their sounds, as names are written in passports (ISO 843). */
const greekSounds = new Map(
  'α=a β=b γ=g δ=d ε=e ζ=z η=i θ=t ι=i κ=k λ=l μ=m ν=n ξ=ks ο=o π=p ρ=r σ=s ς=s τ=t υ=i φ=f χ=h ψ=ps ω=o'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);
