import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: string, b: string): number {
  const light = (hex: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [light(a), light(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe.each(['steppe', 'plain'])('the tokens of %s', (theme) => {
  const css = readFileSync(`assets/themes/${theme}/tokens.css`, 'utf8');
  const value = (name: string): string => new RegExp(`--${name}: (#[\\da-f]{6});`).exec(css)?.[1] ?? '#nothing';

  it.each(['ink', 'sky-deep', 'grass', 'madder', 'ochre', 'stone'])(
    'has %s at 7:1 on its ground, day and night',
    (name) => {
      expect(contrast(value(name), value('paper'))).toBeGreaterThanOrEqual(7);
      expect(contrast(value(`night-${name}`), value('night-paper'))).toBeGreaterThanOrEqual(7);
    },
  );

  it.each(['sand', 'sky-light', 'wheat'])('has ink at 7:1 on panels and lands of %s, day and night', (name) => {
    expect(contrast(value('ink'), value(name))).toBeGreaterThanOrEqual(7);
    expect(contrast(value('night-ink'), value(`night-${name}`))).toBeGreaterThanOrEqual(7);
  });

  it.each(['text', 'quiet', 'word', 'value'])('has code-%s at 7:1 on the code panel', (name) => {
    expect(contrast(value(`code-${name}`), value('code-ground'))).toBeGreaterThanOrEqual(7);
  });

  it('tells the two series of a chart apart in grey', () => {
    expect(contrast(value('sky-deep'), value('amber'))).toBeGreaterThan(2.5);
  });
});
