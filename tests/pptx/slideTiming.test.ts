import { expect, it } from 'vitest';
import { slideTiming } from '../../src/pptx/slideTiming.ts';

it('has nothing to say where nothing comes by itself', () => {
  expect(slideTiming([])).toBeUndefined();
});

it('gives each step a press, in their order, and has those of one step come together', () => {
  const markup =
    slideTiming([
      { step: 1, shape: 7 },
      { step: 0, shape: 5, paragraphs: [0, 1] },
      { step: 1, shape: 8 },
    ])?.markup ?? '';
  expect(markup.match(/delay="indefinite"/g)).toHaveLength(2);
  expect(
    [...markup.matchAll(/nodeType="(click|with)Effect".*?spid="(\d+)"/g)].map(([, how, shape]) => `${how} ${shape}`),
  ).toEqual(['click 5', 'click 7', 'with 8']);
  expect(markup).toContain('<p:pRg st="0" end="1"/>');
  expect(markup).toContain('<p:bldP spid="5" grpId="0" build="p"/>');
  const ids = [...markup.matchAll(/<p:cTn id="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
