import type { Sentence } from '../../../model/sentencesOf.ts';

/** Words with which an English sentence leans on the one before. */
const leaning =
  /^(?:and|but|so|it|its|they|their|he|his|she|her|this|these|those|that|then|there|later|last|next|others?|another|such|both|here|also)\b/i;

/** Of these, those that stand for something in it, and not only go on from it. */
const pointing = /^(?:it|its|they|their|he|his|she|her|this|these|those(?! who)|that|others?|another|such|both)\b/i;

/** Whether a sentence is understood without the one before it. */
export function standsAlone({ text }: Sentence): boolean {
  return !leaning.test(text);
}

/** Whether a sentence begins with a word for something that was named before it. */
export function pointsBack({ text }: Sentence): boolean {
  return pointing.test(text);
}
