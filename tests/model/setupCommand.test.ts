import { describe, expect, it } from 'vitest';
import { setupCommand, setupCommandOf } from '../../src/model/setupCommand.ts';

describe('how a machine is made ready', () => {
  it('is a script of the checkout', () => {
    expect(setupCommand).toBe('npm run setup');
    const cache = 'file:///kit/node_modules/.cache/talk-deck-kit/cli/0123456789abcdef/main.js';
    expect(setupCommandOf(cache)).toBe('npm run setup');
  });

  it.each([
    ['file:///my%20talks', '/my talks'],
    ['file:///C:/talks', 'C:/talks'],
  ])('is the script of an installed package by its path: %s', (address, path) => {
    const chunk = `${address}/node_modules/talk-deck-kit/compiled/report-CVXSZEw0.js`;
    expect(setupCommandOf(chunk)).toBe(`node "${path}/node_modules/talk-deck-kit/scripts/setup.js"`);
  });
});
