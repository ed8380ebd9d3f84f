/**
 * A phrase as gates.yaml writes it → the pattern that finds it, whole words only. `|` parts the forms of one word, a word in
 * `[brackets]` may be missing, and between words stands whatever space or hyphen: `save|saves [the|these] people`.
 * The pattern has no nested repeats, so the time it takes grows with the text alone.
 * @param cased whether capitals tell another word apart, as in “johns” and “Johns”.
 */
export function phrasePattern(phrase: string, cased: boolean): RegExp {
  const words = phrase.trim().split(/\s+/).map(word);
  const first = words.findIndex(({ optional }) => !optional);
  const parts = words.map(({ forms, optional }, index) => {
    if (index === first) return forms;
    const beside = index < first ? `${forms}${gap}` : `${gap}${forms}`;
    return optional ? `(?:${beside})?` : beside;
  });
  return new RegExp(`(?<!${letter})${parts.join('')}(?!${letter})`, cased ? 'gu' : 'giu');
}

const letter = '[\\p{L}\\p{N}_]';
const gap = '[\\s\\u2010\\u2011\\-]+';

function word(written: string): { readonly forms: string; readonly optional: boolean } {
  const optional = written.startsWith('[');
  const forms = (optional ? written.slice(1, -1) : written).split('|').map(escaped);
  return { forms: `(?:${forms.join('|')})`, optional };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
