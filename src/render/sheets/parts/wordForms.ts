/**
 * A pattern that finds an English word in running text in any of its forms: `nomad` finds nomads and nomad’s, `to trick`
 * finds tricked, `currency` finds currencies. A glossary writes verbs with `to`. Of several words the one that bends does:
 * the first of a verb, the last of a noun.
 */
export function wordForms(entry: string): RegExp {
  const verb = entry.startsWith('to ');
  const words = entry.replace(/^to /, '').split(' ');
  const bending = verb ? 0 : words.length - 1;
  const parts = words.map((word, index) =>
    index === bending ? `(?:${endings(word, verb).join('|')})` : escaped(word),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('\\s+')}(?![\\p{L}\\p{N}])`, 'iu');
}

function endings(word: string, verb: boolean): string[] {
  const base = escaped(word);
  const [, stem] = /^(.*[^aeiou])y$/i.exec(base) ?? [];
  const plural = stem === undefined ? [`${base}s`, `${base}es`] : [`${stem}ies`];
  const owner = [`${base}['’]s`, `${base}s['’]`];
  if (!verb) return [base, ...plural, ...owner];
  const past = stem === undefined ? pastForms(base) : [`${stem}ied`, `${base}ing`];
  return [base, ...plural, ...past];
}

/** deceive → deceived, deceiving; trick → tricked, tricking; stop → stopped, stopping. */
function pastForms(base: string): string[] {
  if (base.endsWith('e')) return [`${base}d`, `${base.slice(0, -1)}ing`];
  const doubled = /^[^aeiou]*[aeiou][^aeiouwxy]$/i.test(base) ? `${base}${base.at(-1)}` : base;
  return [`${base}ed`, `${base}ing`, `${doubled}ed`, `${doubled}ing`];
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
