import { describe, expect, it } from 'vitest';
import { phrasePattern } from '../../src/check/phrasePattern.ts';
import { gatesSchema } from '../../src/schema/gatesSchema.ts';

const found = (phrase: string, text: string, cased = false): string[] =>
  [...text.matchAll(phrasePattern(phrase, cased))].map(([match]) => match);

describe('a phrase of gates.yaml', () => {
  it.each<[string, string, string[]]>([
    ['bee', 'a Bee, bees, bee-line, beeswax, 2bee', ['Bee', 'bee']],
    ['bee|bees', 'bees and a bee', ['bees', 'bee']],
    ['queen bee', 'queen bee, queen\nbee, queen-bee, queenbee', ['queen bee', 'queen\nbee', 'queen-bee']],
    ['[old] [queen] bee', 'an old bee, a queen-bee, old queen bee, oldbee', ['old bee', 'queen-bee', 'old queen bee']],
    [
      'bee [hive|house] [of] clay',
      'bee clay, bee house of clay, bee hive clay',
      ['bee clay', 'bee house of clay', 'bee hive clay'],
    ],
    [' queen  bee ', 'a queen bee.', ['queen bee']],
    ['bee [hive]', 'bee hive, bee', ['bee hive', 'bee']],
    ['ара|аралар', 'Ара, аралар, арада', ['Ара', 'аралар']],
    ['a.b (c)', 'a.b (c), axb (c)', ['a.b (c)']],
  ])('%s finds whole words', (phrase, text, matches) => {
    expect(found(phrase, text)).toEqual(matches);
  });

  it('tells capitals apart where they make another word', () => {
    expect(found('johns', 'Johns and johns', true)).toEqual(['johns']);
    expect(found('johns', 'Johns and johns')).toEqual(['Johns', 'johns']);
  });

  it.each(['bee', 'a|b c', '[a] b', 'a [b|c]', '[a] [b] c d [e]', 'Rescue:Freedom'])('%s can be written', (say) => {
    expect(gatesSchema.safeParse({ words: [{ say, better: 'x' }] }).success).toBe(true);
  });

  it.each(['', ' a', 'a  b', '[a]', '[a] [b]', 'a|', '|a', 'a [b', 'a b]', '[a b] c', 'a[b]'])(
    '%j cannot be written',
    (say) => {
      expect(gatesSchema.safeParse({ words: [{ say, better: 'x' }] }).success).toBe(false);
    },
  );
});
