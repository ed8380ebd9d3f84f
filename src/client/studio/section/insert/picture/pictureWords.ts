import type { BroughtPicture } from '../../../../../model/studioPictures.ts';

/** What is asked of a picture, as it stands in the form. */
export interface PictureWords {
  readonly alt: string;
  readonly author: string;
  readonly licence: string;
  readonly source: string;
  /** Whether anyone on it can be recognized; empty until it is said. */
  readonly people: '' | 'no' | 'yes';
  readonly consent: string;
}

export const noWords: PictureWords = { alt: '', author: '', licence: '', source: '', people: '', consent: '' };

/** Which of them is wanting, and what to say of it. */
export type WordFaults = Readonly<Partial<Record<keyof PictureWords, string>>>;

type Credit = NonNullable<BroughtPicture['credit']>;

/** @param asked whether who made it is asked: of a photograph always, of a drawing where somebody else made it, of what has credits never. */
export function wordFaults(words: PictureWords, asked: 'always' | 'perhaps' | 'never'): WordFaults {
  const { alt, author, licence, people, consent } = trimmed(words);
  const isAsked = asked === 'always' || (asked === 'perhaps' && hasCredit(words));
  return {
    ...(alt === '' && { alt: 'Say what it shows, in one sentence.' }),
    ...(isAsked && author === '' && { author: 'Say who made it: you, perhaps.' }),
    ...(isAsked && licence === '' && { licence: 'Say under which licence, or who allowed it.' }),
    ...(asked === 'always' && people === '' && { people: 'Choose one.' }),
    ...(isAsked && people === 'yes' && consent === '' && { consent: 'Say how and when they agreed.' }),
  };
}

/** What is entered in the list of credits; undefined where nothing was said. */
export function creditOf(words: PictureWords): Credit | undefined {
  if (!hasCredit(words)) return undefined;
  const { author, licence, source, people, consent } = trimmed(words);
  return {
    author,
    licence,
    ...(source !== '' && { source }),
    people: people === 'yes',
    ...(people === 'yes' && { consent }),
  };
}

function hasCredit(words: PictureWords): boolean {
  const { author, licence, source, people } = trimmed(words);
  return author !== '' || licence !== '' || source !== '' || people === 'yes';
}

function trimmed(words: PictureWords): PictureWords {
  return {
    alt: words.alt.trim(),
    author: words.author.trim(),
    licence: words.licence.trim(),
    source: words.source.trim(),
    people: words.people,
    consent: words.consent.trim(),
  };
}

/** What its file is to be called: what is pasted has no name of its own, and is called by what it shows. */
export function fileName(name: string, alt: string): string {
  return /^image\.\w+$/i.test(name) ? `${alt.replace(/[\\/.]/g, ' ')}.png` : name;
}
