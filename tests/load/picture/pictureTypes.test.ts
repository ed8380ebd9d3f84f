import { expect, it } from 'vitest';
import { pictureTypes } from '../../../src/load/picture/pictureTypes.ts';

it('pictures are served as what their names say', () => {
  expect(Object.entries(pictureTypes)).toEqual([
    ['.svg', 'image/svg+xml'],
    ['.png', 'image/png'],
    ['.jpg', 'image/jpeg'],
    ['.jpeg', 'image/jpeg'],
    ['.gif', 'image/gif'],
    ['.webp', 'image/webp'],
    ['.avif', 'image/avif'],
  ]);
});
