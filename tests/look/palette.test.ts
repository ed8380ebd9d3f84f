import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/model/contrast.ts';
import { blackTheme } from '../../src/render/sheets/parts/blackInk.ts';
import { readTheme } from '../../src/themes/readTheme.ts';
import { kitProject } from '../support/kitProject.ts';

describe.each(['steppe', 'plain', 'night', 'chalk', 'linen'])('the tokens of %s', (theme) => {
  const css = readTheme(kitProject, theme) ?? '';
  // The last of a name holds.
  const value = (name: string): string =>
    [...css.matchAll(new RegExp(`--${name}: (#[\\da-f]{6});`, 'g'))].at(-1)?.[1] ?? '#nothing';

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

  it('has every word at 7:1 when it is printed in black, and no dark ground', () => {
    const black = blackTheme(css);
    const printed = (name: string): string =>
      [...black.matchAll(new RegExp(`--${name}\\s*:\\s*(#[\\da-f]{3,6})(?=[;}])`, 'g'))].at(-1)?.[1] ?? '#nothing';
    const wide = (hex: string): string => (hex.length === 4 ? hex.replace(/[\da-f]/g, '$&$&') : hex);
    expect([printed('paper'), printed('night-paper')]).toEqual(['#fff', '#fff']);
    for (const name of ['ink', 'sky-deep', 'grass', 'madder', 'ochre', 'stone', 'night-stone'])
      expect(contrast(wide(printed(name)), '#ffffff'), name).toBeGreaterThanOrEqual(7);
  });

  it('tells the two series of a chart apart in grey', () => {
    expect(contrast(value('sky-deep'), value('amber'))).toBeGreaterThan(2.5);
  });
});
