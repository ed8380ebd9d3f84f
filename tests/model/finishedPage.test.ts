import { expect, it } from 'vitest';
import { assetAddress } from '../../src/load/assetAddress.ts';
import { pageParts, wholePage } from '../../src/model/finishedPage.ts';

const grass = assetAddress(Buffer.from('grass'));
const sky = assetAddress(Buffer.from('sky'));
const files = new Map([
  [grass, 'data:image/png;base64,R1JBU1M='],
  [sky, 'data:image/png;base64,U0tZ'],
]);
const page = (html: string) => ({ html, resolveAsset: (address: string) => files.get(address) });

it('puts each picture in its place, as often as it is named', () => {
  const html = `<img src="${grass}"><i style="background:url('${sky}')"></i><img src="${grass}">.`;
  expect(wholePage(page(html))).toBe(
    `<img src="${files.get(grass)}"><i style="background:url('${files.get(sky)}')"></i><img src="${files.get(grass)}">.`,
  );
  expect([...pageParts(page(html))]).toHaveLength(7);
});

it('leaves alone what is no address, and an address that stands for nothing', () => {
  const html = '<p>data:kit,steppe and data:kit,0123456789abcdef</p>';
  expect(wholePage(page(html))).toBe(html);
});

it('names the same bytes alike and others apart', () => {
  expect(assetAddress(Buffer.from('grass'))).toBe(grass);
  expect(grass).not.toBe(sky);
  expect(grass).toMatch(/^data:kit,[\da-f]{16}$/);
});
