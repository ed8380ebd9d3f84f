import { expect, it } from 'vitest';
import { remoteAddresses } from '../../src/check/remoteAddresses.ts';
import { readHtml } from '../../src/html/readHtml.ts';
import { fetchingMarkup, quietMarkup } from '../support/fetchingMarkup.ts';

const found = (markup: string) =>
  remoteAddresses(readHtml(`<!doctype html><html><head></head><body>${markup}</body></html>`));

it.each(fetchingMarkup)('finds $what', ({ markup, address = 'https://a.example/b' }) => {
  expect(found(markup)).toEqual([address]);
});

it.each(quietMarkup)('lets $what pass', ({ markup }) => {
  expect(found(markup)).toEqual([]);
});

it('tells each address once, in order', () => {
  const markup =
    '<img src="https://b.example/"><style>p{background:url(//a.example)}</style><img src="https://b.example/">';
  expect(found(markup)).toEqual(['https://b.example/', '//a.example']);
});

it('reads on behind a picture of nine megabytes', () => {
  const page = `<img src="data:image/png;base64,${'A'.repeat(9_000_000)}"><img src="https://a.example/b">`;
  expect(found(page)).toEqual(['https://a.example/b']);
});
