import { expect, it } from 'vitest';
import { pictureNames } from '../../src/pack/pictureName.ts';

it('names a picture by number and slide, and each step of a slide', () => {
  expect(pictureNames({ name: 'where-1', number: '0110', steps: 0 })).toEqual(['0110-where-1.png']);
  expect(pictureNames({ name: 'where-1', number: '0110', steps: 1 })).toEqual([
    '0110-where-1-s01.png',
    '0110-where-1-s02.png',
  ]);
});

it('names that sort as they are shown, however many there are', () => {
  const names = [
    ...pictureNames({ name: 'z', number: '0100', steps: 0 }),
    ...pictureNames({ name: 'a', number: '0100n', steps: 120 }),
    ...pictureNames({ name: 'a', number: '0101', steps: 0 }),
  ];
  expect(names.toSorted()).toEqual(names);
});
