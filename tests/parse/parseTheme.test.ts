import { describe, expect, it } from 'vitest';
import { parseTheme } from '../../src/parse/parseTheme.ts';

const file = 'assets/themes/bee/theme.yaml';

const told = (text: string) =>
  parseTheme(file, text).diagnostics.map(({ code, at, hint }) => ({
    code,
    place: `${at?.file}:${at?.line}:${at?.column}`,
    hint: /`[\w-]+`/.exec(hint ?? '')?.[0],
  }));

describe('theme.yaml', () => {
  it('extends steppe, with its logo at the top right, where it says nothing', () => {
    expect(parseTheme(file, '')).toMatchObject({
      value: { extends: 'steppe', corner: 'top-right' },
      colors: [],
      diagnostics: [],
    });
  });

  it('gives colours to custom properties, each with its place', () => {
    const text = 'colors:\n  light:\n    ink: "#2a1c06"\n  dark: { paper: rgb(0, 0, 0) }\n  code: { ground: navy }\n';
    expect(parseTheme(file, text).colors).toEqual([
      { property: 'ink', name: 'colors.light.ink', hex: '#2a1c06', at: { file, line: 3, column: 10, length: 9 } },
      expect.objectContaining({ property: 'night-paper', name: 'colors.dark.paper', hex: '#000000' }),
      expect.objectContaining({ property: 'code-ground', hex: '#000080' }),
    ]);
  });

  it('names the likely token where one is mistyped', () => {
    expect(told('colors:\n  light:\n    sky-depp: "#123456"\n')).toEqual([
      { code: 'unknown-key', place: `${file}:3:5`, hint: '`sky-deep`' },
    ]);
    expect(told('colours: {}\n')).toEqual([{ code: 'unknown-key', place: `${file}:1:1`, hint: '`colors`' }]);
  });

  it('keeps the rest where one colour is none', () => {
    const text = 'colors:\n  light: { ink: blak, paper: "#fff", sand: "#ffffff80" }\n';
    expect(parseTheme(file, text).colors.map(({ property }) => property)).toEqual(['paper']);
    expect(told(text)).toMatchObject([{ code: 'bad-value' }, { code: 'bad-value' }]);
  });

  it('has a color without quotes, which YAML takes for a comment, told', () => {
    expect(told('colors:\n  light:\n    ink: #123456\n')).toMatchObject([
      { code: 'bad-value', place: expect.stringContaining(':3:') },
    ]);
  });

  it('names the likely scene', () => {
    expect(told('scene: hils\n')).toEqual([{ code: 'unknown-name', place: `${file}:1:8`, hint: '`hills`' }]);
    expect(told('scene: barn.svg\n')).toEqual([]);
  });
});
