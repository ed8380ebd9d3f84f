import { expect, it } from 'vitest';
import { allowedElements } from '../../src/html/allowedElements.ts';

it('holds what lays out text, pictures, films, drawings', () => {
  for (const name of 'div span h1 h6 p ul table figcaption img picture video audio source track svg path'.split(' '))
    expect([name, allowedElements.has(name)]).toEqual([name, true]);
});

it('holds nothing that runs code, opens documents or sends forms', () => {
  for (const name of 'script style iframe object embed form input button link meta base noscript'.split(' '))
    expect([name, allowedElements.has(name)]).toEqual([name, false]);
});
