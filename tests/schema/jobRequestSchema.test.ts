import { describe, expect, it } from 'vitest';
import { readJobRequest } from '../../src/schema/jobRequestSchema.ts';

describe('readJobRequest', () => {
  it.each([
    { kind: 'build', talk: 'small' },
    { kind: 'build', talk: 'small', only: ['handouts'], handouts: ['summary'], paper: 'a4', ink: 'black' },
    { kind: 'pack', talk: 'small', host: 'Hope', date: '2027-03-14', copies: 40, isPublic: true, form: 'zip' },
    { kind: 'present', talk: 'small' },
  ])('reads %j', (wish) => {
    expect(readJobRequest(JSON.stringify(wish))).toEqual(wish);
  });

  it.each([
    '{',
    'null',
    '{"kind":"build"}',
    '{"kind":"build","talk":"small","handouts":["none"]}',
    '{"kind":"build","talk":"small","out":"/tmp"}',
    '{"kind":"pack","talk":"small","isPublic":true,"form":"zip","to":"/tmp/a.zip"}',
    '{"kind":"pack","talk":"small","isPublic":true,"form":"zip","date":"soon"}',
    '{"kind":"erase","talk":"small"}',
  ])('reads nothing in %j', (body) => {
    expect(readJobRequest(body)).toBeUndefined();
  });
});
