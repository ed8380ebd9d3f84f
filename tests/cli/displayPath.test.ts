import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { displayPath } from '../../src/cli/displayPath.ts';

const folder = resolve('/home/ada/talks');

describe('displayPath', () => {
  it.each([
    ['/home/ada/talks/dist/church/deck.html', 'dist/church/deck.html'],
    ['/home/ada/talks/..notes/deck.html', '..notes/deck.html'],
    ['/home/ada/talks', '.'],
    ['/home/ada/talks-2/dist/deck.html', resolve('/home/ada/talks-2/dist/deck.html')],
    ['/home/ada', resolve('/home/ada')],
    ['/media/usb/deck.html', resolve('/media/usb/deck.html')],
  ])('shows %s as %s', (path, shown) => {
    expect(displayPath(resolve(path), folder).replaceAll('\\', '/')).toBe(shown.replaceAll('\\', '/'));
  });
});
