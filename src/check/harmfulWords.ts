/** A word that harms, in all its forms, and what to say in its place. */
interface HarmfulWord {
  readonly pattern: RegExp;
  readonly better: string;
}

const person = 'people|persons?|girls?|boys?|wom[ae]n|m[ae]n|child(?:ren)?|kids?|victims?|survivors?|them|her|him';

/** After Traffick Free, CCASA, Dressember's survivors, ASU's fellows on hero framing, and safe-messaging rules on suicide. */
export const harmfulWords: readonly HarmfulWord[] = [
  { pattern: /\brescu(?:e|es|ed|er|ers|ing)\b/gi, better: '“left”, “was assisted”, “found safety”' },
  {
    pattern: new RegExp(
      `\\bsav(?:e|es|ed|ing)\\s+(?:(?:the|a|an|these|those|their|our|some|many|more|one|every)\\s+)?(?:${person})\\b`,
      'gi',
    ),
    better: '“stood by”, “helped to find safety”',
  },
  { pattern: /\b(?:sex[ -])?slaves?\b/gi, better: '“a person in forced labor”, “a person who was trafficked”' },
  { pattern: /\b(?:modern[ -](?:day[ -])?)?slavery\b/gi, better: '“forced labor”, “trafficking”' },
  { pattern: /\benslaved?\b/gi, better: '“held in forced labor”' },
  { pattern: /\billegals\b/gi, better: '“people without papers”' },
  {
    pattern: /\billegal\s+(?:im)?(?:migrants?|aliens?|workers?|persons?|people)\b/gi,
    better: '“people without papers”',
  },
  { pattern: /\bprostitut(?:e|es|ed)\b/gi, better: '“a person who was sexually exploited”' },
  { pattern: /\bhookers?\b/gi, better: '“a person who was sexually exploited”' },
  { pattern: /\bjohns\b/g, better: '“buyers”' },
  { pattern: /\bpimp(?:s|ed|ing)?\b/gi, better: '“trafficker”' },
  { pattern: /\bmerchandise\b/gi, better: '“people”' },
  { pattern: /\b(?:human|live)\s+cargo\b/gi, better: '“people”' },
  { pattern: /\babolitionis(?:ts?|m)\b/gi, better: '“ally”' },
  { pattern: /\bvoiceless\b/gi, better: '“people who are not heard”' },
  { pattern: /\bvoice\s+for\s+the\s+(?:voiceless|victims?)\b/gi, better: '“listen to survivors”' },
  { pattern: /\bdamaged\s+goods\b/gi, better: 'leave it out' },
  { pattern: /\bstockholm\s+syndrome\b/gi, better: 'say what was seen: fear, need, attachment' },
  { pattern: /\bcommit(?:s|ted|ting)?\s+suicide\b/gi, better: '“died by suicide”, without any detail' },
];

/** Names and titles in which such a word is right. */
export const namesWithHarmfulWords: readonly string[] = [
  'International Rescue Committee',
  'Rescue:Freedom',
  'Anti-Slavery International',
  'Global Slavery Index',
  'Global Estimates of Modern Slavery',
  'Modern Slavery Act',
  'Slavery Convention',
  'practices like slavery',
  'practices similar to slavery',
  'Backyard Abolitionist Academy',
];
