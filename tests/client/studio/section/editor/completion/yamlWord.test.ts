import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { yamlWord } from '../../../../../../src/client/studio/section/editor/completion/yamlWord.ts';

const line = fc
  .string({ unit: 'binary' })
  .filter((word) => !/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\uFEFF\uFFFE\uFFFF]/u.test(word) && word !== '');

describe('yamlWord', () => {
  it.each([
    ['Astana', 'Astana'],
    ['Côte d’Ivoire', 'Côte d’Ivoire'],
    ['Georgia (US)', 'Georgia (US)'],
    ['part/one', 'part/one'],
    ['Korea, North', "'Korea, North'"],
    ['no', "'no'"],
    ['- x', "'- x'"],
    ["it's: x", "'it''s: x'"],
  ])('%j', (word, written) => {
    expect(yamlWord(word, '')).toBe(written);
  });

  it('is read as that word, in lists, mappings and quotes', () => {
    fc.assert(
      fc.property(line, (word) => {
        expect(parse(`a: [${yamlWord(word, '')}]\nb: ${yamlWord(word, '')}`)).toEqual(
          /^\d+$/.test(word) ? expect.anything() : { a: [word], b: word },
        );
        expect(parse(`'${yamlWord(word, "'")}'`)).toBe(word);
        expect(parse(`"${yamlWord(word, '"')}"`)).toBe(word);
      }),
    );
  });
});
