import { expect, it } from 'vitest';
import { unknownWord } from '../../src/cli/unknownWord.ts';
import { TalkError } from '../../src/model/talkError.ts';

const known = ['build', 'preview', 'check'];

it.each(['biuld', 'buil', 'bui', 'buildxyz'])('%s is taken for the known word at three letters or fewer', (word) => {
  const error = unknownWord('command', word, known);
  expect(error).toBeInstanceOf(TalkError);
  expect(error.code).toBe('usage');
  expect(error.message).toContain(word);
  expect(error.hint).toContain('`build`');
  expect(error.hint).not.toContain('preview');
});

it.each(['b', 'buildwxyz', 'something'])('%s is farther from any, so that all are named in order', (word) => {
  expect(unknownWord('command', word, known).hint).toContain('build, preview, check');
});
