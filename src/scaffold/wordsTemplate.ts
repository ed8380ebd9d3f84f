import { sayPlainly } from '../words/say.ts';

/**
 * The entry of a language in decks/words.yaml: every word that the kit prints, in that language where the kit has it and in English else, as
 * comments to be taken in line by line.
 */
export function wordsTemplate(language: string): string {
  const words = Object.entries(sayPlainly(language)).flatMap(([key, text]) =>
    typeof text === 'string'
      ? [`    # ${key}: ${quoted(text)}`]
      : [
          `    # ${key}: { ${Object.entries(text)
            .map(([rule, form]) => `${rule}: ${quoted(form ?? '')}`)
            .join(', ')} }`,
        ],
  );
  return [
    `${language}:`,
    '  # Which reader of this language has confirmed the words, and when; without it every sheet says that nobody has.',
    '  # confirmedBy: a native reader, 2026',
    '  words:',
    '    # Take a line in by taking away its # and the blank behind it. {…} is filled in where it is printed.',
    ...words,
  ].join('\n');
}

/** A text as YAML reads it, whatever signs stand in it. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
