import { expect } from 'vitest';
import { type PdfFile, resolve, streamBytes } from '../../src/pdf/pdfFile.ts';

/** Expects that every object of the first PDF stands in the second under the same number: its value, and what its stream holds. */
export function samePdfObjects(first: PdfFile, second: PdfFile): void {
  const objects = [...first.offsets.keys()].filter((object) => first.offsets[object] !== 0);
  expect(objects.length).toBeGreaterThan(4);
  for (const object of objects) {
    expect([object, resolve(second, { object })]).toEqual([object, resolve(first, { object })]);
    expect([object, streamBytes(second, { object })]).toEqual([object, streamBytes(first, { object })]);
  }
}
