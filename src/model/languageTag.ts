/** Whether a text is a BCP 47 language tag as files have it: a language of two or three letters, then script, region or variant. */
export function isLanguageTag(text: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(text) && canonical(text) !== undefined;
}

/**
 * The tag among those that there are which serves best for the one that is wanted: itself, else itself with its end cut off part by part
 * (RFC 4647, lookup): `es-MX` takes `es`. Capitals do not count.
 */
export function lookUpLanguage(wanted: string, known: readonly string[]): string | undefined {
  for (let range = wanted.toLowerCase(); range !== ''; range = range.replace(/(?:-[a-z\d])?-?[^-]*$/, '')) {
    const found = known.find((one) => one.toLowerCase() === range);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether text in one language needs no translation into the other: `en` for `en-US`, and the other way round. */
export function isSameLanguage(one: string, other: string): boolean {
  return lookUpLanguage(one, [other]) !== undefined || lookUpLanguage(other, [one]) !== undefined;
}

/** A language's name, such as `Spanish`; the tag where the runtime knows none. @param inLanguage in which it is named. */
export function languageName(tag: string, inLanguage = 'en'): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
