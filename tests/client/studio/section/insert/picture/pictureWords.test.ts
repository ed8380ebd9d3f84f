import { describe, expect, it } from 'vitest';
import {
  creditOf,
  fileName,
  noWords,
  wordFaults,
} from '../../../../../../src/client/studio/section/insert/picture/pictureWords.ts';
import { creditSchema } from '../../../../../../src/schema/creditsSchema.ts';

const whole = { ...noWords, alt: 'A lake', author: ' Her ', licence: 'own work', people: 'no' } as const;
const wanting = (words: Parameters<typeof wordFaults>[0], asked: Parameters<typeof wordFaults>[1]) =>
  Object.keys(wordFaults(words, asked));

describe('what is asked of a picture', () => {
  it('is all that its credits need', () => {
    expect(wanting(noWords, 'always')).toEqual(['alt', 'author', 'licence', 'people']);
    expect(wanting({ ...whole, people: 'yes', consent: ' ' }, 'always')).toEqual(['consent']);
    expect(wanting(whole, 'always')).toEqual([]);
  });

  it('is less of a drawing, and of what has credits', () => {
    expect(wanting(noWords, 'perhaps')).toEqual(['alt']);
    expect(wanting({ ...noWords, alt: 'A', source: 'a book' }, 'perhaps')).toEqual(['author', 'licence']);
    expect(wanting(noWords, 'never')).toEqual(['alt']);
  });

  it('becomes an entry that the kit reads, without what was left empty', () => {
    const entry = { author: 'Her', licence: 'own work', people: false };
    expect(creditOf(whole)).toEqual(entry);
    const agreed = { ...whole, source: 'a book', people: 'yes', consent: 'asked' } as const;
    expect(creditOf(agreed)).toEqual({ ...entry, source: 'a book', people: true, consent: 'asked' });
    expect(creditSchema.safeParse(creditOf(agreed)).success).toBe(true);
    expect(creditOf({ ...noWords, alt: 'A drawing' })).toBeUndefined();
  });

  it('names what has no name of its own', () => {
    expect(fileName('image.png', 'A lake. At dawn/dusk')).toBe('A lake  At dawn dusk.png');
    expect(fileName('lake.jpg', 'A lake')).toBe('lake.jpg');
  });
});
