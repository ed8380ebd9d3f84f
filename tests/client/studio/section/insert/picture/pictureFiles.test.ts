import { expect, it } from 'vitest';
import { firstPicture, pictureFiles } from '../../../../../../src/client/studio/section/insert/picture/pictureFiles.ts';
import { pictureType } from '../../../../../../src/client/studio/section/insert/picture/pictureType.ts';
import { pictureTypes } from '../../../../../../src/load/picture/pictureTypes.ts';

it('finds pictures among files, known to the browser or by their names', () => {
  const [lake, phone, drawing, text] = [
    new File([], 'lake.jpg', { type: 'image/jpeg' }),
    new File([], 'phone.heic', { type: 'image/heic' }),
    new File([], 'BUS.SVG'),
    new File([], 'image.txt', { type: 'text/plain' }),
  ];
  expect(pictureFiles([text, lake, phone, drawing])).toEqual([lake, phone, drawing]);
  expect(firstPicture([text])).toBeUndefined();
  expect(firstPicture(undefined)).toBeUndefined();
  expect([lake, phone, drawing, text].map(pictureType)).toEqual(['image/jpeg', undefined, 'image/svg+xml', undefined]);
});

it('knows the endings that the kit knows', () => {
  for (const [ending, type] of Object.entries(pictureTypes))
    expect(pictureType({ name: `a${ending}`, type: '' })).toBe(type);
});
