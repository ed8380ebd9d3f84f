import { describe, expect, it } from 'vitest';
import { faintColors } from '../../src/themes/faintColors.ts';
import type { TokenPlace } from '../../src/themes/themeTokens.ts';

const kit = {
  ink: '#12263a',
  stone: '#4a545e',
  grass: '#44592d',
  madder: '#8f2f1f',
  paper: '#fbf7ee',
  sand: '#efe6d2',
};

/** Tokens of a kit's theme, and those that a project sets after them. */
function tokens(own: Readonly<Record<string, string>>): TokenPlace[] {
  const place = (property: string, value: string, isOwn: boolean): TokenPlace => ({
    property,
    value,
    name: `--${property}`,
    at: { file: isOwn ? 'own.css' : 'kit.css', line: 1, column: 1, length: 1 },
    own: isOwn,
  });
  return [
    ...Object.entries(kit).map(([property, value]) => place(property, value, false)),
    ...Object.entries(own).map(([property, value]) => place(property, value, true)),
  ];
}

const told = (own: Readonly<Record<string, string>>) =>
  faintColors(tokens(own)).map(({ code, at, message, hint }) => [code, at?.file, /--[\w-]+/.exec(message)?.[0], hint]);

describe('colours that are too faint', () => {
  it('are none where every pair has 7:1', () => {
    expect(told({})).toEqual([]);
    expect(told({ ink: '#000', paper: '#fff' })).toEqual([]);
  });

  it('are told once each, at the token', () => {
    expect(told({ ink: '#999' })).toEqual([['faint-color', 'own.css', '--ink', 'Make it darker.']]);
    expect(told({ stone: '#bbb', grass: '#9c9' }).map(([, , name]) => name)).toEqual(['--grass', '--stone']);
  });

  it('are one when a ground makes all words faint', () => {
    expect(told({ paper: '#333' })).toEqual([['faint-color', 'own.css', '--paper', 'Make it lighter.']]);
  });

  it('are held against the value that stands last', () => {
    expect(faintColors([...tokens({ ink: '#999' }), ...tokens({ ink: '#000' })])).toEqual([]);
  });

  it('count by night and in code, too', () => {
    expect(told({ 'night-ink': '#666', 'night-paper': '#000' }).map(([, , name]) => name)).toEqual(['--night-ink']);
    expect(told({ 'code-quiet': '#888', 'code-ground': '#222' }).map(([, , name]) => name)).toEqual(['--code-quiet']);
  });

  it('are left alone where the kit sets both, or a value is reckoned', () => {
    expect(faintColors(tokens({}).map((one) => (one.property === 'ink' ? { ...one, value: '#aaa' } : one)))).toEqual(
      [],
    );
    expect(told({ ink: 'var(--stone)' })).toEqual([]);
  });
});
