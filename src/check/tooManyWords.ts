import { ruleOver } from './ruleOver.ts';
import { slideWords } from './slideWords.ts';

/** Our limit for a slide that is heard while it is read: a sentence headline and one picture (Garner & Alley 2013). */
const warnAbove = 25;
const refuseAbove = 40;

/** Too many words on a slide beside its title. */
export const tooManyWords = ruleOver(
  ['too-many-words'],
  (deck) => deck.slides.filter((slide) => slide.layout !== 'title'),
  (slide) => {
    const count = slideWords(slide).length;
    if (count <= warnAbove) return [];
    return [
      {
        severity: count > refuseAbove ? 'error' : 'warning',
        code: 'too-many-words',
        message: `${count} words beside the title; ${warnAbove} is what a listener reads while listening.`,
        at: slide.at,
        hint: 'Say the rest in the notes, or make two slides of it.',
      },
    ];
  },
);
