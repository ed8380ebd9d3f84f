import { lookAlikes } from './lookAlikes.ts';
import { normalForm } from './normalForm.ts';

/**
 * Every dictionary form that a word of a text may be a form of, in normal form, the word's own first: `Ольги` may be `Ольга`,
 * `Асанның` may be `Асан`, `Anna’s` may be `Anna`. Russian and Kazakh case endings, possessives and plurals, English ’s and s.
 * In Latin letters single-letter endings are taken off long stems only: “very” is no form of a name.
 */
export function wordForms(word: string): string[] {
  const whole = [word.normalize('NFKC'), ...parts(word)].flatMap((one) => [one.toLowerCase(), ...lookAlikes(one)]);
  const forms = whole.flatMap((one) => [one, ...stems(one)]);
  return [...new Set(forms.map(normalForm).filter((form) => form.length >= 2))];
}

/** Words run together, as in file names and addresses: `AnnaPhoto2011` → anna, photo, 2011. */
function parts(word: string): string[] {
  const cut = word.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{L})(\p{N})|(\p{N})(\p{L})/gu, '$1$3 $2$4');
  return cut.split(' ');
}

function stems(word: string): string[] {
  const bare = word.replace(/['’ʼ](?:s|ning|nyng|dyng|tyng|dy|ny|ty|ga|ge|da|de|dan|den|men)?$/, '');
  return [bare, ...(/\p{Script=Cyrillic}/u.test(word) ? cyrillicStems(bare) : latinStems(bare))];
}

/**
 * Kazakh endings stack, plural before case, so they come off twice; then the Russian ones. Names may be short: `Аяға` is of `Ая`,
 * `Зую` of `Зуя`, whose last letter is an ending itself.
 */
function cyrillicStems(word: string): string[] {
  const once = without(word, kazakh, 2);
  const twice = once.flatMap((stem) => without(stem, kazakh, 2));
  const bare = without(word, russian, 1);
  return [
    ...once,
    ...twice,
    ...bare.filter((stem) => stem.length >= 2),
    ...bare.flatMap((stem) => [`${stem}а`, `${stem}я`]),
  ];
}

function latinStems(word: string): string[] {
  const long = without(word, latinLong, 3);
  const short = without(word, latinShort, 5);
  return [...long, ...without(word, ['s', 'es'], 3), ...short, ...short.map((stem) => `${stem}a`)];
}

function without(word: string, endings: readonly string[], least: number): string[] {
  return endings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= least)
    .map((ending) => word.slice(0, -ending.length));
}

const kazakh =
  'ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті н да де та те нда нде дан ден тан тен нан нен мен бен пен лар лер дар дер тар тер жан тай'.split(
    ' ',
  );

const russian = 'а я ы и е у ю о ой ою ей ею ом ем ью ам ям ами ями ах ях ов ев ин ина ину иной ины ины'.split(' ');

const latinLong =
  'nyn nin nyng ning dyn din dyng ding tyn tin tyng ting ga ge qa qe ka ke ny ni dy di ty ti da de ta te dan den tan ten nan nen men ben pen lar ler dar der zhan oi oy oyu om'.split(
    ' ',
  );

const latinShort = ['y', 'i', 'e', 'u', 'a', 'oi', 'oy'];
