import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildRequest, buildRules } from '../../src/cli/buildOptions.ts';
import { readOptions } from '../../src/cli/readOptions.ts';
import { handoutLayouts } from '../../src/schema/manifestSchema.ts';
import { errorCode } from '../support/errorCode.ts';

const io = {
  folder: '/talks/decks',
  env: {},
  today: '2026-11-21',
  terminal: false,
  debug: false,
  out: () => undefined,
  err: () => undefined,
};
const asked = (...argv: string[]) => {
  const { only, handouts, out, paper, ink } = buildRequest(readOptions(argv, buildRules), io, '/talks');
  return { only, handouts, out, paper, ink };
};

describe('what a build is asked for', () => {
  it.each([
    [['--only', 'deck,slides'], { only: ['deck', 'slides'], handouts: undefined }],
    [
      ['--only', 'slides,handouts=guided,guided-key'],
      { only: ['slides', 'handouts'], handouts: ['guided', 'guided-key'] },
    ],
    [['--only', 'notes,handouts=guided,guided,notes'], { only: ['notes', 'handouts'], handouts: ['guided', 'notes'] }],
    [['--only', 'handouts=all'], { only: ['handouts'], handouts: [...handoutLayouts] }],
    [['--only', 'handouts'], { only: ['handouts'], handouts: undefined }],
  ])('%j', (argv, wanted) => {
    expect(asked(...argv)).toMatchObject(wanted);
  });

  it.each([
    [[], undefined],
    [['--language', 'es'], ['es']],
    [
      ['--language', 'en, pt-BR'],
      ['en', 'pt-BR'],
    ],
  ])('in which languages: %j', (argv, languages) => {
    expect(buildRequest(readOptions(argv, buildRules), io, '/talks').languages).toEqual(languages);
  });

  it.each(['Spanish', 'en,es,kk', 'es,es', ',es'])('no language: %j', (value) => {
    const options = readOptions(['--language', value], buildRules);
    expect(errorCode(() => buildRequest(options, io, '/talks'))).toBe('usage');
  });

  it('goes to dist beside decks/, or where it is told from here', () => {
    expect(asked().out).toBe(resolve('/talks/dist'));
    expect(asked('--out', 'usb', '--paper', 'a4', '--ink', 'black')).toMatchObject({
      out: resolve('/talks/decks/usb'),
      paper: 'a4',
      ink: 'black',
    });
  });
});
