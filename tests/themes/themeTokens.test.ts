import { describe, expect, it } from 'vitest';
import { sheetTokens, tokenMistakes } from '../../src/themes/themeTokens.ts';

const file = 'assets/themes/own/tokens.css';

function mistakes(css: string, own = true) {
  return tokenMistakes(sheetTokens(file, css, own), css).map(({ code, at, hint }) => [
    code,
    `${at?.line}:${at?.column}`,
    /`--[\w-]+`/.exec(hint ?? '')?.[0],
  ]);
}

describe('tokens of a style sheet', () => {
  it('are what :root sets, each with its place', () => {
    const css = '/* --no: 1 */\n:root {\n  --ink: #123;\n  --paper: white\n}\n.slide { --ink: red }\n';
    expect(sheetTokens(file, css, true)).toEqual([
      { property: 'ink', value: '#123', name: '--ink', at: { file, line: 3, column: 3, length: 11 }, own: true },
      { property: 'paper', value: 'white', name: '--paper', at: { file, line: 4, column: 3, length: 14 }, own: true },
    ]);
  });

  it('of which one is mistyped name the likely one', () => {
    expect(mistakes(':root {\n  --sky-depp: #123456;\n}')).toEqual([['unknown-key', '2:3', '`--sky-deep`']]);
    expect(mistakes(':root { --night-papre: #000 }')).toEqual([['unknown-key', '1:9', '`--night-paper`']]);
  });

  it('may be one’s own, where a style uses them or they are like no other', () => {
    expect(mistakes(':root { --inks: 1px }\n.slide { width: var(--inks) }')).toEqual([]);
    expect(mistakes(':root { --honeycomb-width: 1px }')).toEqual([]);
  });

  it('are no colours', () => {
    expect(mistakes(':root { --ink: #12 }')).toEqual([['bad-value', '1:9', undefined]]);
    expect(mistakes(':root { --ink: blak; --paper: rgb(1 2 3 / 50%) }').map(([code]) => code)).toEqual([
      'bad-value',
      'bad-value',
    ]);
    expect(
      mistakes(':root { --ink: var(--stone); --paper: color-mix(in oklab, red, blue); --sand: hsl(0 0% 90%) }'),
    ).toEqual([]);
  });

  it('of the kit are the kit’s affair', () => {
    expect(mistakes(':root { --sky-depp: #12 }', false)).toEqual([]);
  });
});
