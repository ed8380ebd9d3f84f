import { expect, it } from 'vitest';
import { sitemap } from '../../../src/render/site/sitemap.ts';
import { readXml, xmlElements } from '../../support/readXml.ts';

it('lists whole addresses in the order given, whatever signs they hold', () => {
  const addresses = ['https://example.org/', 'https://example.org/a?b&c'];
  const read = readXml(sitemap(addresses));
  expect(xmlElements(read, 'loc').map(({ text }) => text)).toEqual(addresses);
});
