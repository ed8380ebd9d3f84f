import { describe, expect, it } from 'vitest';
import { refuseRequest } from '../../src/serve/refuseRequest.ts';

const own = ['127.0.0.1:4400', 'localhost:4400'];

describe('refuseRequest', () => {
  it.each([
    { host: '127.0.0.1:4400' },
    { host: 'localhost:4400' },
    { host: 'LOCALHOST:4400' },
    { host: '127.0.0.1:4400', origin: 'http://127.0.0.1:4400' },
    { host: 'localhost:4400', origin: 'http://localhost:4400' },
  ])('lets $host in, asked from $origin', (headers) => {
    expect(refuseRequest(headers, own)).toBeUndefined();
  });

  it.each([
    {},
    { host: '' },
    { host: '127.0.0.1' },
    { host: '127.0.0.1:4401' },
    { host: 'talks.example:4400' },
    { host: '127.0.0.1.talks.example:4400' },
    { host: '127.0.0.1:4400', origin: 'http://talks.example:4400' },
    { host: '127.0.0.1:4400', origin: 'https://127.0.0.1:4400' },
    { host: '127.0.0.1:4400', origin: 'http://127.0.0.1:5000' },
    { host: '127.0.0.1:4400', origin: 'null' },
  ])('keeps $host out, asked from $origin', (headers) => {
    expect(refuseRequest(headers, own)).toEqual(expect.any(String));
  });
});
