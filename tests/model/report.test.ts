import { expect, it } from 'vitest';
import { report } from '../../src/model/report.ts';

const at = { file: 'a.md', line: 1, column: 1, length: 1 };

it('takes the severity from the table of codes, unless the place asks for another', () => {
  expect(report('missing-alt', { message: 'No.', at })).toEqual({
    severity: 'error',
    code: 'missing-alt',
    message: 'No.',
    at,
  });
  expect(report('too-many-words', { message: 'No.', at }).severity).toBe('warning');
  expect(report('too-many-words', { severity: 'error', message: 'No.', at }).severity).toBe('error');
});
