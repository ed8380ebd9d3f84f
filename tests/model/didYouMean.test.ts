import { expect, it } from 'vitest';
import { didYouMean } from '../../src/model/didYouMean.ts';

it('asks for the likely word, and for none that is not', () => {
  expect(didYouMean('hils', ['hills', 'waves'])).toBe('Did you mean `hills`? ');
  expect(didYouMean('desert', ['hills', 'waves'])).toBe('');
});
